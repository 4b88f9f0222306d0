//! Writes the first file of an article: the desk has the command, this one finds it.

use std::ffi::OsString;

use anyhow::{Context as _, Result};

use crate::verify::desk;

/// Hands the arguments on, and the terminal, where questions are asked. Whether the file is written.
pub(crate) fn write(arguments: &[OsString]) -> Result<bool> {
    let status = desk("new").args(arguments).status().context("cargo could not be started")?;
    Ok(status.success())
}
