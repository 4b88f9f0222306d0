//! The audit's scripts, and the npm packages that only they need.

use std::process::Command;

use anyhow::Result;

use crate::{folder::DIST, npm, program};

/// Where both are.
const FOLDER: &str = "xtask/audit";

/// Installs the packages.
pub(crate) fn install() -> Result<()> {
    npm::install_in(FOLDER, "Lighthouse, html-validate and jsonld")
}

/// The path of a script.
pub(crate) fn script(name: &str) -> String {
    format!("{FOLDER}/{name}")
}

/// Runs a script on the built page.
pub(crate) fn run(name: &str) -> Result<()> {
    program::run(Command::new("node").arg(script(name)).arg(DIST))
}
