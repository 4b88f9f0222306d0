//! The tools that npm packages best: esbuild, binaryen's wasm-opt, axe. Nothing of them is in the page.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    build_id, folder,
    program::{self, Unready},
    version::Version,
};

/// Where npm puts commands.
pub(crate) const COMMANDS: &str = "node_modules/.bin";

/// Holds the hash of the lock file that was installed last.
const STAMP: &str = "node_modules/.readout";

const OLDEST_NODE: Version = Version(20, 0, 0);

/// Installs what package-lock.json names, unless that stands there already.
pub(crate) fn install() -> Result<()> {
    check_node()?;
    let wanted = build_id::hash([Path::new("package-lock.json")])?;
    if fs::read_to_string(STAMP).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing esbuild, binaryen and axe-core with npm: under a minute, into node_modules/.");
    // None of them needs its install script, so none is run.
    program::run(Command::new("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]))
        .context("npm could not install the versions that package-lock.json names")?;
    folder::write(STAMP, wanted)
}

fn check_node() -> Result<()> {
    let wanted = "Node.js 20 or newer with npm is needed (it minifies and optimises): see https://nodejs.org, or `apt-get install nodejs npm`";
    let printed = program::output(Command::new("node").arg("--version"))
        .map_err(|_| Unready(format!("there is no `node` here. {wanted}")))?;
    if Version::find(&printed).is_none_or(|found| found < OLDEST_NODE) {
        return Err(Unready(format!("this is Node.js {}. {wanted}", printed.trim())).into());
    }
    Ok(())
}
