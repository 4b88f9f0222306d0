//! What other sites load: the script of an embed, and what the page carries within a frame only.

use std::path::Path;

use anyhow::{Result, ensure};

use crate::{folder, minify, tools::Toolbox};

/// Puts embed.js and frame.js into `dist`, where the finishing of the build minifies its scripts. embed.js keeps its
/// name: every snippet that was ever pasted asks for it.
pub(crate) fn place(toolbox: &Toolbox, dist: &Path) -> Result<()> {
    folder::write(dist.join("embed.js"), folder::read("embed/embed.js")?)?;
    let style = dist.join("frame.css");
    folder::write(&style, folder::read("embed/frame.css")?)?;
    let small = minify::minify(toolbox, &style)?;
    std::fs::remove_file(style)?;
    folder::write(dist.join("frame.js"), with_style(&folder::read("embed/frame.js")?, &small)?)
}

/// frame.js with its style inside, as a text of JavaScript.
fn with_style(script: &str, style: &str) -> Result<String> {
    let text = style.replace('\\', "\\\\").replace('\'', "\\'").replace('\n', " ");
    let filled = script.replacen("'@style@'", &format!("'{text}'"), 1);
    ensure!(filled != script, "embed/frame.js has no '@style@' for its style");
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
