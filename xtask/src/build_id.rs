//! Hashes: of the sources that the wasm is made from, and of files.

use std::{fmt::Write as _, fs, path::Path};

use anyhow::{Context as _, Result};
use sha2::{Digest as _, Sha256};

use crate::{data_file, folder};

/// What goes into the wasm. Style and shell do not, so a new colour does not rebuild it.
const SOURCES: [&str; 7] = ["Cargo.lock", "Cargo.toml", "build.rs", "crates", "data", "src", "stand-in"];

/// Tells one build's wasm from another's. It is known before the wasm is, so the wasm can say it.
pub(crate) fn build_id() -> Result<String> {
    let sources = hash(SOURCES.map(Path::new))?;
    let mut id = of_bytes(format!("{} {sources}", data_file::article()?).as_bytes());
    id.truncate(16);
    Ok(id)
}

/// The hash, in hexadecimal, of every file at or below `paths`, by name and content.
pub(crate) fn hash<'a>(paths: impl IntoIterator<Item = &'a Path>) -> Result<String> {
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
