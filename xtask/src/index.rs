//! Finishes `dist/`: puts the printed page, the style and the policy into index.html.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    build::PRINTED,
    folder::{self, DIST},
    marks, minify, policy,
    tools::Toolbox,
};

/// Works on what Trunk left in `dist/`.
pub(crate) fn finish(toolbox: &Toolbox, build_id: &str) -> Result<()> {
    let dist = Path::new(DIST);
    for file in folder::files(dist)? {
        if file.extension().is_some_and(|extension| extension == "js") {
            minify::minify(toolbox, &file)?;
        }
    }
    let index = dist.join("index.html");
    let mut html = folder::read(&index)?;
    let style = merge_style(toolbox, dist, &mut html)?;
    marks::fill(&mut html, "POLICY", &meta(&policy::policy(&style)))?;
    name_build(&mut html, build_id)?;
    fill_in_print(&mut html)?;
    link_article(&mut html)?;
    folder::write(&index, html)
}

fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// One style in the page instead of a file per layer: no request stands before the first paint.
/// The same goes to site.css, for hosts whose policy blocks styles in the page.
fn merge_style(toolbox: &Toolbox, dist: &Path, html: &mut String) -> Result<String> {
    let tags = marks::tags(html, "<link rel=\"stylesheet\"");
    let Some(place) = tags.first().map(|tag| tag.start) else { bail!("index.html links no style") };
    let mut style = String::new();
    for tag in tags.iter().rev() {
        let href =
            html.get(tag.clone()).and_then(|tag| marks::attribute(tag, "href")).context("a style link has no href")?;
        let file = dist.join(href);
        style.insert_str(0, &folder::read(&file)?);
        fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
        html.replace_range(tag.clone(), "");
    }
    let site = dist.join("site.css");
    folder::write(&site, style)?;
    let style = minify::minify(toolbox, &site)?;
    html.insert_str(place, &format!("<style>{style}</style>"));
    Ok(style)
}

/// boot.js compares this with what the wasm says of itself.
fn name_build(html: &mut String, build_id: &str) -> Result<()> {
    let place = html.find(" data-wasm=").context("index.html has no script that starts the page")?;
    html.insert_str(place, &format!(" data-build=\"{build_id}\""));
    Ok(())
}

/// `page.html` fills `<!--PAGE-->`, and so on. The text is not touched any more after this:
/// its empty comments are what hydration goes by.
fn fill_in_print(html: &mut String) -> Result<()> {
    for file in folder::files(Path::new(PRINTED))? {
        let Some(name) = file.file_stem() else {
            continue;
        };
        let printed = folder::read(&file)?;
        marks::fill(html, &name.to_string_lossy().to_uppercase(), &printed)?;
    }
    Ok(())
}

/// The lines about a failed start link the article, whose address only the printed page knows.
fn link_article(html: &mut String) -> Result<()> {
    let links = marks::tags(html, "<a ");
    let mut addresses = links.into_iter().filter_map(|tag| html.get(tag)).filter(|tag| tag.contains(" data-article"));
    let address = addresses.find_map(|tag| marks::attribute(tag, "href")).map(str::to_owned);
    let address = address.context("the printed page has no <a href=\"…\" data-article> to say where the article is")?;
    *html = html.replace("href=\"#article\"", &format!("href=\"{address}\""));
    Ok(())
}
