//! The slow checks, by hand, before a release.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    build, build_id,
    folder::{self, DIST},
    program, setup,
    tools::{CARGO_DENY, Toolbox},
};

/// A second target folder, so that nothing of the first build is used again.
const AGAIN: &str = "target/again";

/// Runs every slow check.
pub(crate) fn audit() -> Result<()> {
    let mut toolbox = setup::set_up()?;
    is_allowed(&mut toolbox)?;
    is_reproducible(toolbox)
}

/// Licences and sources of everything that is built in, by deny.toml.
fn is_allowed(toolbox: &mut Toolbox) -> Result<()> {
    toolbox.take(&CARGO_DENY)?;
    println!("Audit: licences, bans and sources, by deny.toml.");
    let mut deny = toolbox.command("cargo-deny");
    program::run(deny.args(["--workspace", "check", "bans", "licenses", "sources"]))
        .context("something that is built in is not what deny.toml allows")
}

/// Builds twice, the second time from nothing, and compares every byte.
fn is_reproducible(mut toolbox: Toolbox) -> Result<()> {
    println!("Audit: building twice, the second time from nothing (about 5 minutes).");
    build::build(&toolbox, None)?;
    let first = hashes()?;
    if Path::new(AGAIN).exists() {
        fs::remove_dir_all(AGAIN).with_context(|| format!("cannot remove {AGAIN}"))?;
    }
    toolbox.set("CARGO_TARGET_DIR", AGAIN);
    build::build(&toolbox, None)?;
    let second = hashes()?;
    fs::remove_dir_all(AGAIN).with_context(|| format!("cannot remove {AGAIN}"))?;
    let names = first.keys().chain(second.keys().filter(|name| !first.contains_key(*name)));
    let differing: Vec<_> = names.filter(|name| first.get(*name) != second.get(*name)).cloned().collect();
    if !differing.is_empty() {
        bail!("two builds of the same sources differ in {}", differing.join(", "));
    }
    println!("Audit: both builds gave the same {} files, byte for byte.", first.len());
    Ok(())
}

fn hashes() -> Result<BTreeMap<String, String>> {
    let files = folder::files(Path::new(DIST))?;
    files.iter().map(|file| Ok((file.display().to_string(), build_id::hash([file.as_path()])?))).collect()
}
