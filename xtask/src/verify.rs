//! Checks the data: the authors’ crate has the command, this one finds it.

use std::{path::Path, process::Command};

use anyhow::Result;

use crate::program;

/// Checks `data/` by its rules, and against the article's `text` if that is at hand.
pub(crate) fn verify(text: Option<&Path>) -> Result<()> {
    let mut cargo = Command::new("cargo");
    cargo.args(["run", "--quiet", "--package", "readout-author", "--bin", "verify", "--"]);
    if let Some(text) = text {
        cargo.arg("--text").arg(text);
    }
    program::run(&mut cargo)
}
