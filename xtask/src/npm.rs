//! The tools that npm packages best: esbuild, binaryen's wasm-opt, axe; and the font of the pictures. Nothing of them
//! is in the page.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    folder, hash,
    program::{self, Unready},
    version::Version,
};

/// Where npm puts commands.
pub(crate) const COMMANDS: &str = "xtask/node_modules/.bin";

const OLDEST_NODE: Version = Version(20, 0, 0);

/// Installs what the build needs.
pub(crate) fn install() -> Result<()> {
    install_in("xtask", "esbuild, binaryen, axe-core and the font Source Serif 4")
}

/// Installs what the package-lock.json of `place` names, unless that stands there already; `what` is for the one who
/// waits.
pub(crate) fn install_in(place: &str, what: &str) -> Result<()> {
    check_node()?;
    let place = Path::new(place);
    let wanted = hash::of_files([place.join("package-lock.json").as_path()])?;
    // Holds the hash of the lock file that was installed last.
    let stamp = place.join("node_modules/.readout");
    if fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    println!("Installing {what} with npm: under a minute, into {}.", place.join("node_modules").display());
    // None of them needs its install script, so none is run.
    let mut npm = Command::new("npm");
    npm.args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]).current_dir(place);
    program::run(&mut npm).context("npm could not install the versions that package-lock.json names")?;
    folder::write(stamp, wanted)
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
