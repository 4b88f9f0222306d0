//! Smaller CSS and JavaScript, by esbuild.

use std::path::Path;

use anyhow::{Context as _, Result};

use crate::{folder, program, tools::Toolbox};

/// Minifies a `.css` or `.js` file in place and gives its new text.
pub(crate) fn minify(toolbox: &Toolbox, file: &Path) -> Result<String> {
    let mut esbuild = toolbox.command("esbuild");
    esbuild.arg(file).args(["--minify", "--charset=utf8", "--log-level=warning"]);
    if file.extension().is_some_and(|extension| extension == "js") {
        esbuild.arg("--format=esm"); // a module's own names are nobody else's: they can be short
    }
    let small = program::output(&mut esbuild).with_context(|| format!("cannot minify {}", file.display()))?;
    let small = small.trim_end();
    folder::write(file, small)?;
    Ok(small.to_owned())
}
