//! SHA256SUMS: what an archive or a host checks the build with, by `sha256sum --check`.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use crate::{folder, hash};

const NAME: &str = "SHA256SUMS";

/// Writes the hashes of all files of `dist`, sorted by name.
pub(crate) fn write(dist: &Path) -> Result<()> {
    let mut lines = String::new();
    for file in folder::files(dist)? {
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let name = file.strip_prefix(dist)?.to_string_lossy().replace('\\', "/");
        lines += &format!("{}  {name}\n", hash::of_bytes(&bytes));
    }
    folder::write(dist.join(NAME), lines)
}
