//! The pages without a script: a build that knows its address has one per record and per voice. Their style and their
//! policy.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};

use crate::{fingerprint, folder, index, marks, minify, policy, printed, tools::Toolbox};

/// What the page's own style leaves out, because it comes with the wasm there, and what only these pages need.
const STYLES: [&str; 3] = ["style/opened", "style/lazy", "style/pages/body.css"];

/// Puts what is printed beside the page into `dist`; `site` is the page's own style there. Gives the pages' paths.
pub(crate) fn write(toolbox: &Toolbox, dist: &Path, site: &str) -> Result<Vec<PathBuf>> {
    let style = write_style(toolbox, dist)?;
    let printed = printed::beside();
    let policy = index::meta(&policy::policy_of_pages());
    let files = folder::files(&printed)?;
    ensure!(!files.is_empty(), "no page was printed into {}", printed.display());
    let mut pages = Vec::new();
    for file in files {
        let path = file.strip_prefix(&printed)?;
        let mut text = folder::read(&file)?;
        if path.extension().is_some_and(|extension| extension == "html") {
            marks::fill(&mut text, "POLICY", &policy)?;
            marks::fill(&mut text, "STYLE", &links(path, &[site, &style]))?;
            pages.push(path.to_owned());
        }
        folder::write(dist.join(path), text)?;
    }
    Ok(pages)
}

fn write_style(toolbox: &Toolbox, dist: &Path) -> Result<String> {
    let mut style = String::new();
    for place in STYLES {
        let mut files = folder::files(Path::new(place))?;
        files.retain(|file| file.extension().is_some_and(|extension| extension == "css"));
        ensure!(!files.is_empty(), "there is no style at {place}");
        for file in files {
            style += &folder::read(file)?;
        }
    }
    folder::write(dist.join("pages.css"), style)?;
    minify::minify(toolbox, &dist.join("pages.css"))?;
    fingerprint::rename(dist, "pages.css", "pages")
}

/// What links styles at the top level from a page that may lie below.
fn links(page: &Path, styles: &[&str]) -> String {
    let up = "../".repeat(page.components().count().saturating_sub(1));
    let links = styles.iter().map(|style| format!("<link rel=\"stylesheet\" href=\"{up}{style}\">"));
    links.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_are_found_from_every_folder() {
        let case = |page: &str, expected: &str| assert_eq!(links(Path::new(page), &["a.css"]), expected);
        case("records.html", "<link rel=\"stylesheet\" href=\"a.css\">");
        case("quote/b.html", "<link rel=\"stylesheet\" href=\"../a.css\">");
    }
}
