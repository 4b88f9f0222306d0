//! The page of the full text, where the article's text may be shipped.

use std::path::{Path, PathBuf};

use anyhow::Result;

use crate::{fingerprint, folder, index, marks, minify, policy, printed, tools::Toolbox};

const NAME: &str = "text.html";

/// Puts it into `dist`, if it was printed; `site` is the page's own style there. Gives its path.
pub(crate) fn write(toolbox: &Toolbox, dist: &Path, site: &str) -> Result<Option<PathBuf>> {
    let printed = printed::text();
    if !printed.exists() {
        return Ok(None);
    }
    let style = place(toolbox, dist, "css", "style/pages/text_page.css")?;
    let script = place(toolbox, dist, "js", "public/text.js")?;
    let mut html = folder::read(&printed)?;
    marks::fill(&mut html, "POLICY", &index::meta(&policy::policy_of_text()))?;
    let links = [site, &style].map(|file| format!("<link rel=\"stylesheet\" href=\"./{file}\">"));
    marks::fill(&mut html, "STYLE", &links.concat())?;
    marks::fill(&mut html, "SCRIPT", &format!("<script defer src=\"./{script}\"></script>"))?;
    folder::write(dist.join(NAME), html)?;
    Ok(Some(NAME.into()))
}

/// Writes a file small, named after its content. Gives its name.
fn place(toolbox: &Toolbox, dist: &Path, extension: &str, source: &str) -> Result<String> {
    let name = format!("text.{extension}");
    folder::write(dist.join(&name), folder::read(source)?)?;
    minify::minify(toolbox, &dist.join(&name))?;
    fingerprint::rename(dist, &name, "text")
}
