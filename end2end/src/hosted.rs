//! The page on nginx, for a program that is not ours.

use std::{
    ffi::OsString,
    path::Path,
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result};

use crate::{args::Args, nginx::Nginx, tool};

/// Runs `command` while the page is served with the build's own headers. It finds the address in `READOUT_ADDRESS`, and
/// the browser to look at it with in `CHROMIUM`. Whether it ended well.
pub(crate) fn run(args: &Args, command: &[OsString], out: &Path) -> Result<bool> {
    let (program, rest) = command.split_first().context("--host needs a command")?;
    let host = Nginx::start(out.join("nginx-hosted"), &args.dist, "location = /favicon.ico { return 204; }")?;
    let mut command = Command::new(program);
    command.args(rest).stdin(Stdio::null()).env("READOUT_ADDRESS", host.origin() + "/readout/");
    command.env("CHROMIUM", tool::chromium()?);
    let status = command.status().with_context(|| format!("cannot start {}", program.display()))?;
    Ok(status.success())
}
