//! The shell: index.html and the few files that it starts from, each named after its content.

use std::fs;

use anyhow::{Context as _, Result, ensure};

use crate::{fingerprint, hook::Hook, split, tools::Toolbox};

/// The names of the files that the page starts from.
#[derive(Debug)]
pub(crate) struct Shell {
    pub(crate) frame: String,
    pub(crate) glue: String,
    pub(crate) lazy: String,
    pub(crate) offline: String,
    pub(crate) style: String,
    pub(crate) wasm: String,
}

impl Shell {
    /// Puts the two parts of the wasm into the hook's folder in place of Trunk's whole, names the files there after
    /// their content, and has `html` ask for them by these names.
    pub(crate) fn name(toolbox: &Toolbox, hook: &Hook, html: &mut String) -> Result<Self> {
        let dist = hook.dist.as_path();
        let whole = [fingerprint::find(dist, "readout-", ".js")?, fingerprint::find(dist, "readout-", "_bg.wasm")?];
        for name in &whole {
            fs::remove_file(dist.join(name)).with_context(|| format!("cannot remove {name}"))?;
        }
        let parts = split::split(toolbox, hook)?;
        let [old_glue, old_wasm] = &whole;
        renamed(html, "boot.js", fingerprint::rename(dist, "boot.js", "boot")?)?;
        Ok(Self {
            glue: renamed(html, old_glue, parts.glue)?,
            wasm: renamed(html, old_wasm, parts.wasm)?,
            lazy: parts.lazy,
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
