//! The cards: a page of a few kB for each record, for a frame on another site. In every build.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result, ensure};

use crate::{fingerprint, folder, index, marks, minify, policy, printed, tools::Toolbox};

/// Where they lie in a build.
const FOLDER: &str = "card/";
/// What is theirs of the page's own style, and what they have of their own.
const STYLES: [&str; 5] = [
    "style/tokens.css",
    "style/voice_name.css",
    "style/commitment.css",
    "style/rate_chart.css",
    "style/pages/card.css",
];
/// One card with its style and script, as they are: what a site lets in with it.
const BUDGET: usize = 10_000;

/// Puts them into `dist`. Gives their paths.
pub(crate) fn write(toolbox: &Toolbox, dist: &Path) -> Result<Vec<PathBuf>> {
    let mut style = String::new();
    for file in STYLES {
        style += &folder::read(file)?;
    }
    let (style, n_style) = place(toolbox, dist, "css", &without_unused(&style))?;
    let (script, n_script) = place(toolbox, dist, "js", &folder::read("public/embed/card.js")?)?;
    let printed = printed::cards();
    let policy = index::meta(&policy::policy_of_cards());
    let mut paths = Vec::new();
    for file in folder::files(&printed)? {
        let path = file.strip_prefix(&printed)?.to_owned();
        let mut html = folder::read(&file)?;
        marks::fill(&mut html, "POLICY", &policy)?;
        marks::fill(&mut html, "STYLE", &format!("<link rel=\"stylesheet\" href=\"../{style}\">"))?;
        // Deferred, so that the words do not wait for it.
        marks::fill(&mut html, "SCRIPT", &format!("<script defer src=\"../{script}\"></script>"))?;
        let size = html.len() + n_style + n_script;
        ensure!(
            size <= BUDGET,
            "{} weighs {size} bytes with its style and script; its budget is {BUDGET}",
            path.display()
        );
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

/// A style without the properties of tokens.css that nothing in it asks for.
fn without_unused(style: &str) -> String {
    let mut kept = String::new();
    for line in style.split_inclusive('\n') {
        let mut rest = line;
        while let Some((before, declaration)) = rest.split_once("--").filter(|(before, _)| before.trim().is_empty()) {
            let Some((declaration, after)) = declaration.split_once(';') else { break };
            let name = declaration.split(':').next().unwrap_or_default();
            if style.contains(&format!("var(--{name})")) {
                kept.push_str(&format!("{before}--{declaration};"));
            }
            rest = after;
        }
        kept.push_str(rest);
    }
    kept
}

/// Writes a file small, named after its content. Gives its name and size.
fn place(toolbox: &Toolbox, dist: &Path, extension: &str, text: &str) -> Result<(String, usize)> {
    let name = format!("card.{extension}");
    folder::write(dist.join(&name), text)?;
    let small = minify::minify(toolbox, &dist.join(&name)).with_context(|| format!("cannot place {name}"))?;
    Ok((fingerprint::rename(dist, &name, "card")?, small.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nothing_asks_for_is_left_out() {
        let style = "/* It is here. */\n:root {\n  --a: 1px; --b: var(--a);\n  --c: 2px;\n}\np { margin: var(--b); }\n";
        let expected = "/* It is here. */\n:root {\n  --a: 1px; --b: var(--a);\n\n}\np { margin: var(--b); }\n";
        assert_eq!(without_unused(style), expected);
    }

    #[test]
    fn tells_what_a_card_loads() {
        let case = |name, expected| assert_eq!(is_of_card(name), expected, "{name}");
        case("card/quote-a.html", true);
        case("card-8e3f7af82cbcc36b.js", true);
        case("pictures/quote-a.png", false);
        case("readout.html", false);
    }
}
