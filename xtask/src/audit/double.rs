//! Two builds of the same sources: the same bytes.

use std::{collections::BTreeMap, fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    build,
    folder::{self, DIST},
    hash,
    tools::Toolbox,
};

/// A second target folder, so that nothing of the first build is used again.
const AGAIN: &str = "target/again";

/// Builds twice, the second time from nothing, and compares every byte.
pub(crate) fn is_same(toolbox: &Toolbox) -> Result<()> {
    println!("Audit: building twice, the second time from nothing (about 5 minutes).");
    build::build(toolbox, None)?;
    let first = hashes()?;
    if Path::new(AGAIN).exists() {
        fs::remove_dir_all(AGAIN).with_context(|| format!("cannot remove {AGAIN}"))?;
    }
    let mut again = toolbox.clone();
    again.set("CARGO_TARGET_DIR", AGAIN);
    build::build(&again, None)?;
    let second = hashes()?;
    fs::remove_dir_all(AGAIN).with_context(|| format!("cannot remove {AGAIN}"))?;
    let names = first.keys().chain(second.keys().filter(|name| !first.contains_key(*name)));
    let differing: Vec<_> = names.filter(|name| first.get(*name) != second.get(*name)).cloned().collect();
    if !differing.is_empty() {
        bail!("two builds of the same sources differ in {}", differing.join(", "));
    }
    println!("  both builds gave the same {} files, byte for byte", first.len());
    Ok(())
}

fn hashes() -> Result<BTreeMap<String, String>> {
    let files = folder::files(Path::new(DIST))?;
    files.iter().map(|file| Ok((file.display().to_string(), hash::of_files([file.as_path()])?))).collect()
}
