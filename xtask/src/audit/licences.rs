//! Licences and sources of everything that is built in, by deny.toml.

use anyhow::{Context as _, Result};

use crate::{
    program,
    tools::{CARGO_DENY, Toolbox},
};

const RULES: &str = "xtask/audit/deny.toml";

/// Whether deny.toml allows everything.
pub(crate) fn are_allowed(toolbox: &mut Toolbox) -> Result<()> {
    toolbox.take(&CARGO_DENY)?;
    let mut deny = toolbox.command("cargo-deny");
    deny.args(["--workspace", "check", "--config", RULES, "bans", "licenses", "sources"]);
    program::run(&mut deny).context("something that is built in is not what deny.toml allows")
}
