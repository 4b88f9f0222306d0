//! Checks the data: the desk has the command, this one finds it.

use std::process::{Command, Stdio};

use anyhow::{Context as _, Result};

use crate::arguments::Verify;

/// Checks an article of `data/`. Whether nothing is wrong or left to do; what is, is said by then.
pub(crate) fn verify(options: &Verify) -> Result<bool> {
    let mut cargo = desk("verify");
    if let Some(article) = &options.article {
        cargo.env("READOUT_ARTICLE", article);
    }
    if let Some(text) = &options.text {
        cargo.arg("--text").arg(text);
    }
    if let Some(format) = &options.format {
        cargo.args(["--format", format]);
    }
    let status = cargo.stdin(Stdio::null()).status().context("cargo could not be started")?;
    Ok(status.success())
}

/// A command of the desk, to be filled with arguments.
pub(crate) fn desk(name: &str) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--quiet", "--package", "readout-desk", "--bin", name, "--"]);
    cargo
}
