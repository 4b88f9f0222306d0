//! What other sites load: the script of an embed, what the page carries within a frame only, and the page on which
//! editors make the line they paste.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use crate::{fingerprint, folder, index, marks, minify, printed, tools::Toolbox};

/// The page for editors.
const NAME: &str = "embed.html";

/// Puts embed.js and frame.js into `dist`, where the finishing of the build minifies its scripts. embed.js keeps its
/// name: every snippet that was ever pasted asks for it.
pub(crate) fn place(toolbox: &Toolbox, dist: &Path) -> Result<()> {
    for name in ["embed.js", "embed-page.js", "embed-page.css"] {
        folder::write(dist.join(name), folder::read(Path::new("public/embed").join(name))?)?;
    }
    minify::minify(toolbox, &dist.join("embed-page.css"))?;
    let style = dist.join("frame.css");
    folder::write(&style, folder::read("public/embed/frame.css")?)?;
    let small = minify::minify(toolbox, &style)?;
    fs::remove_file(style)?;
    folder::write(dist.join("frame.js"), with_style(&folder::read("public/embed/frame.js")?, &small)?)
}

/// Writes embed.html, with the names of its files, `site` being the page's own style.
pub(crate) fn write_page(dist: &Path, site: &str, policy: &str) -> Result<()> {
    let mut html = folder::read(Path::new("public/embed").join(NAME))?;
    marks::fill(&mut html, "POLICY", &index::meta(policy))?;
    for mark in ["VIEWS", "RECORDS"] {
        marks::fill(&mut html, mark, &printed::piece(mark)?)?;
    }
    let style = fingerprint::rename(dist, "embed-page.css", "embed-page")?;
    let script = fingerprint::rename(dist, "embed-page.js", "embed-page")?;
    for (place, name) in [("@site@", site), ("@style@", &style), ("@script@", &script)] {
        ensure!(html.contains(place), "public/embed/{NAME} has no {place}");
        html = html.replace(place, name);
    }
    folder::write(dist.join(NAME), html)
}

/// Takes the files of embed.html away, where there is no such page.
pub(crate) fn take_page_away(dist: &Path) -> Result<()> {
    for name in ["embed-page.js", "embed-page.css"] {
        fs::remove_file(dist.join(name)).with_context(|| format!("cannot remove {name}"))?;
    }
    Ok(())
}

/// frame.js with its style inside, as a text of JavaScript.
fn with_style(script: &str, style: &str) -> Result<String> {
    let text = style.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', " ");
    let filled = script.replacen("'@style@'", &format!("'{text}'"), 1);
    ensure!(filled != script, "public/embed/frame.js has no '@style@' for its style");
    Ok(filled)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_is_one_text() {
        let script = with_style("const STYLE = '@style@';", "a::before{content:'\\201c'}\nb{top:0}").unwrap();
        assert_eq!(script, "const STYLE = 'a::before{content:\\'\\\\201c\\'} b{top:0}';");
        with_style("const STYLE = '';", "a{}").unwrap_err();
    }
}
