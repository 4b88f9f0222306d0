//! readout.html: the whole page in one file, for an archive or to open from disk.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{folder, index, marks, policy, program, shell::Shell, tools::Toolbox};

const NAME: &str = "readout.html";

/// Writes it beside index.html, from the same `html` with its files put in. Gives its size in bytes
/// and its policy.
pub(crate) fn write(toolbox: &Toolbox, dist: &Path, html: &str, shell: &Shell, style: &str) -> Result<(usize, String)> {
    let script = bundle(toolbox, &dist.join(&shell.glue))?;
    let mut html = html.to_owned();
    let build = marks::tags(&html, "<script type=\"module\"")
        .into_iter()
        .find_map(|tag| marks::attribute(html.get(tag)?, "data-build").map(str::to_owned))
        .context("index.html has no script that starts the page")?;
    for start in ["<script type=\"module\"", "<link rel=\"modulepreload\"", "<link rel=\"preload\""] {
        for tag in marks::tags(&html, start).into_iter().rev() {
            html.replace_range(tag, "");
        }
    }
    html = html.replacen("</script>", "", 1);
    marks::fill(&mut html, "FILES", "")?;
    marks::fill(&mut html, "OFFERS", "")?;
    let policy = policy::policy_of_one_file(style, &script);
    marks::fill(&mut html, "POLICY", &index::meta(&policy))?;
    let end = html.rfind("</body>").context("index.html has no end of its body")?;
    let mut scripts = String::new();
    for (id, name) in [("wasm", &shell.wasm), ("lazy", &shell.lazy)] {
        let bytes = fs::read(dist.join(name)).with_context(|| format!("{name} is gone"))?;
        let data = STANDARD.encode(bytes);
        scripts += &format!("<script type=\"application/octet-stream\" id=\"{id}\">{data}</script>\n");
    }
    scripts += &format!("<script type=\"module\" data-build=\"{build}\">{script}</script>\n");
    html.insert_str(end, &scripts);
    folder::write(dist.join(NAME), &html)?;
    Ok((html.len(), policy))
}

/// The glue, boot.js and what joins them, as one script that can stand in a page.
fn bundle(toolbox: &Toolbox, glue: &Path) -> Result<String> {
    let mut esbuild = toolbox.command("esbuild");
    esbuild.args(["public/one.js", "--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=error"]);
    esbuild.arg(format!("--alias:glue=./{}", glue.display()));
    let script = program::output(&mut esbuild).context("cannot join the scripts of readout.html")?;
    // What would end the element early, were it in a text.
    Ok(script.trim_end().replace("</script", "<\\/script").replace("<!--", "<\\!--"))
}
