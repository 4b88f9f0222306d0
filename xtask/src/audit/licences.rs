//! Licences and sources of everything that is built in, by deny.toml.

use anyhow::{Context as _, Result};

use crate::{
    program,
    tools::{CARGO_DENY, Toolbox},
};

/// Whether deny.toml allows everything.
pub(crate) fn are_allowed(toolbox: &mut Toolbox) -> Result<()> {
    toolbox.take(&CARGO_DENY)?;
    let mut deny = toolbox.command("cargo-deny");
    program::run(deny.args(["--workspace", "check", "bans", "licenses", "sources"]))
        .context("something that is built in is not what deny.toml allows")
}
