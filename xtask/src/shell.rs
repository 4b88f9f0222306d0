//! The shell: index.html and the few files that it starts from, each named after its content.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{cut, fingerprint, folder, tools::Toolbox};

/// The names of the files that the page starts from.
#[derive(Debug)]
pub(crate) struct Shell {
    pub(crate) frame: String,
    pub(crate) glue: String,
    pub(crate) later: String,
    pub(crate) offline: String,
    pub(crate) style: String,
    pub(crate) wasm: String,
}

impl Shell {
    /// Names the files in `dist` after their content, and has `html` ask for them by these names.
    pub(crate) fn name(toolbox: &Toolbox, dist: &Path, html: &mut String) -> Result<Self> {
        let old_glue = fingerprint::find(dist, "readout-", ".js")?;
        let old_wasm = fingerprint::find(dist, "readout-", "_bg.wasm")?;
        let wasm = fingerprint::rename(dist, &old_wasm, "readout")?;
        // The glue's own guess at the wasm's name, which boot.js never lets it use.
        let glue_text = folder::read(dist.join(&old_glue))?;
        folder::write(dist.join(&old_glue), glue_text.replace(&old_wasm, &wasm))?;
        let later = cut::place(toolbox, dist, &old_glue)?;
        let glue = fingerprint::rename(dist, &old_glue, "readout")?;
        renamed(html, "boot.js", fingerprint::rename(dist, "boot.js", "boot")?)?;
        Ok(Self {
            later,
            glue: renamed(html, &old_glue, glue)?,
            wasm: renamed(html, &old_wasm, wasm)?,
            style: fingerprint::rename(dist, "site.css", "site")?,
            frame: fingerprint::rename(dist, "frame.js", "frame")?,
            offline: fingerprint::rename(dist, "offline.js", "offline")?,
        })
    }
}

fn renamed(html: &mut String, old: &str, new: String) -> Result<String> {
    ensure!(html.contains(old), "index.html does not ask for {old}");
    *html = html.replace(old, &new);
    Ok(new)
}
