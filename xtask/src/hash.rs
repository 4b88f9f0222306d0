//! Hashes of files and of bytes, in hexadecimal.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::folder;

/// The hash, in hexadecimal, of every file at or below `paths`, by name and content.
pub(crate) fn of_files<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Result<String> {
    let mut hasher = Sha256::new();
    for path in paths {
        for file in folder::files(path)? {
            let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            // With its lengths, so that no two sets of files run together to the same bytes.
            let name = file.to_string_lossy().replace('\\', "/");
            hasher.update((name.len() as u64).to_le_bytes());
            hasher.update(name);
            hasher.update((bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        }
    }
    Ok(hexadecimal(&hasher.finalize()))
}

/// The hash of some bytes, in hexadecimal.
pub(crate) fn of_bytes(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        _ = write!(text, "{byte:02x}");
        text
    })
}
