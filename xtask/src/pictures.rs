//! The pictures of records, of the deal and of the rates: drawn with the printed page, and put beside it in every build.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use crate::{folder, printed};

/// Where they lie in a build.
pub(crate) const FOLDER: &str = "pictures/";

/// Puts them into `dist`.
pub(crate) fn place(dist: &Path) -> Result<()> {
    let from = printed::pictures();
    let files = folder::files(&from)?;
    ensure!(!files.is_empty(), "no picture was drawn into {}", from.display());
    for file in files {
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        folder::write(dist.join(file.strip_prefix(&from)?), bytes)?;
    }
    Ok(())
}
