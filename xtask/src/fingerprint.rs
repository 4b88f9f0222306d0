//! Names that say what is in a file: two builds never have the same name for different bytes, so no cache can mix them.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use crate::{folder, hash};

/// Letters of the hash that go into a name.
const LENGTH: usize = 16;

/// Renames `dist/boot.js` to `dist/boot-….js` and gives the new name.
pub(crate) fn rename(dist: &Path, name: &str, stem: &str) -> Result<String> {
    let file = dist.join(name);
    let mut hash = hash::of_bytes(&fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?);
    hash.truncate(LENGTH);
    let extension = Path::new(name).extension().unwrap_or_default().to_string_lossy();
    let new = format!("{stem}-{hash}.{extension}");
    fs::rename(&file, dist.join(&new)).with_context(|| format!("cannot rename {}", file.display()))?;
    Ok(new)
}

/// The name of the one file that begins and ends so, among those that Trunk named.
pub(crate) fn find(dist: &Path, start: &str, end: &str) -> Result<String> {
    let names = folder::files(dist)?;
    let mut names = names.iter().filter_map(|file| file.file_name()?.to_str());
    let name = names.find(|name| name.starts_with(start) && name.ends_with(end));
    name.map(str::to_owned).with_context(|| format!("the build has no file {start}…{end}"))
}
