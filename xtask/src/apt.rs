//! Packages of Debian and Ubuntu, installed where that may be done.

use std::process::Command;

use anyhow::Result;

use crate::{
    browsers::{find, is_root},
    program::{self, Unready},
};

/// The command that installs them, for the one who may run it.
pub(crate) fn line(packages: &[&str]) -> String {
    format!("apt-get update && apt-get install -y --no-install-recommends {}", packages.join(" "))
}

/// Installs `packages`, which bring `what`, or says how to get it.
pub(crate) fn install(what: &str, packages: &[&str]) -> Result<()> {
    if find("apt-get").is_none() {
        return Err(Unready(format!("{what} is missing. Install it as your system does it")).into());
    }
    if !is_root() {
        return Err(Unready(format!("{what} is missing. This brings it: sudo sh -c '{}'", line(packages))).into());
    }
    run(packages)
        .map_err(|error| Unready(format!("{what} is missing, and apt-get could not bring it: {error:#}")).into())
}

/// Installs as root.
pub(crate) fn run(packages: &[&str]) -> Result<()> {
    println!("Installing {} with apt-get: a few minutes.", packages.join(", "));
    let apt = || {
        let mut apt = Command::new("apt-get");
        apt.env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    program::run(apt().arg("update"))?;
    program::run(apt().args(["install", "-y", "--no-install-recommends"]).args(packages))
}
