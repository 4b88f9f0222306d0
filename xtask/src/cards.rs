//! The cards: a page of a few kB for each record, for a frame on another site. In every build.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::{fingerprint, folder, index, marks, minify, policy, printed, tools::Toolbox};

/// Where they lie in a build.
const FOLDER: &str = "card/";
/// What is theirs of the page's own style, and what they have of their own.
const STYLES: [&str; 3] = ["style/tokens.css", "style/rate-chart.css", "style/card.css"];
/// One card with its style and script, as they are: what a site lets in with it.
const BUDGET: usize = 10_000;

/// Puts them into `dist`. Gives their paths.
pub(crate) fn write(toolbox: &Toolbox, dist: &Path) -> Result<Vec<PathBuf>> {
    let mut style = String::new();
    for file in STYLES {
        style += &folder::read(file)?;
    }
    // The style stands in the card: no file that hangs keeps its words back.
    let style = minified(toolbox, dist, "card.css", &style)?;
    std::fs::remove_file(dist.join("card.css"))?;
    let script = minified(toolbox, dist, "card.js", &folder::read("public/embed/card.js")?)?;
    let n_script = script.len();
    let script = fingerprint::rename(dist, "card.js", "card")?;
    let printed = printed::cards();
    let policy = index::meta(&policy::policy_of_cards(&style));
    let mut paths = Vec::new();
    for file in folder::files(&printed)? {
        let path = file.strip_prefix(&printed)?.to_owned();
        let mut html = folder::read(&file)?;
        marks::fill(&mut html, "POLICY", &policy)?;
        marks::fill(&mut html, "STYLE", &format!("<style>{style}</style>"))?;
        marks::fill(&mut html, "SCRIPT", &format!("<script defer src=\"../{script}\"></script>"))?;
        let size = html.len() + n_script;
        ensure!(size <= BUDGET, "{} weighs {size} bytes with its script; its budget is {BUDGET}", path.display());
        folder::write(dist.join(&path), html)?;
        paths.push(path);
    }
    ensure!(!paths.is_empty(), "no card was printed into {}", printed.display());
    Ok(paths)
}

/// Whether a file of a build is a card, or is loaded with one.
pub(crate) fn is_of_card(name: &str) -> bool {
    name.starts_with(FOLDER) || name.starts_with("card-")
}

/// Writes a file small, and gives its text.
fn minified(toolbox: &Toolbox, dist: &Path, name: &str, text: &str) -> Result<String> {
    let path = dist.join(name);
    folder::write(&path, text)?;
    minify::minify(toolbox, &path).with_context(|| format!("cannot make {name} small"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_what_a_card_loads() {
        let case = |name, expected| assert_eq!(is_of_card(name), expected, "{name}");
        case("card/quote-a.html", true);
        case("card-8e3f7af82cbcc36b.js", true);
        case("cards/quote-a.png", false);
        case("readout.html", false);
    }
}
