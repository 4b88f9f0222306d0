//! Finishes `dist/`: puts the printed page, the style and the policy into index.html.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    build::PRINTED,
    data_file, embed,
    folder::{self, DIST},
    hosting::{self, Policies},
    links, marks, minify, one_file, pages, policy,
    shell::Shell,
    sums,
    tools::Toolbox,
    worker,
};

/// Works on what Trunk left in `dist/`. `site` is the absolute address that the page will have, if that is known.
pub(crate) fn finish(toolbox: &Toolbox, build_id: &str, site: Option<&str>) -> Result<()> {
    let dist = Path::new(DIST);
    folder::write(dist.join("offline.js"), folder::read("site/offline.js")?)?;
    embed::place(toolbox, dist)?;
    for file in folder::files(dist)? {
        if file.extension().is_some_and(|extension| extension == "js") {
            minify::minify(toolbox, &file)?;
        }
    }
    let index = dist.join("index.html");
    let mut html = folder::read(&index)?;
    let style = merge_style(toolbox, dist, &mut html)?;
    let shell = Shell::name(toolbox, dist, &mut html)?;
    say_in_tag(&mut html, &shell, build_id)?;
    for mark in ["HEAD", "PAGE"] {
        fill_in(&mut html, mark)?;
    }
    link_article(&mut html)?;
    let (bytes, one_file) = one_file::write(toolbox, dist, &html, &shell, &style)?;
    data_file::publish(dist, site)?;
    let mut offers = folder::read("site/offers.html")?.replace("@size@", &bytes.div_ceil(1000).to_string());
    let mut pages = vec!["index.html".into()];
    match site {
        Some(_) => {
            pages.extend(pages::write(toolbox, dist, &shell.style)?);
            marks::unmark(&mut offers, "SITE");
        }
        None => marks::fill(&mut offers, "SITE", "")?,
    }
    marks::fill(&mut html, "OFFERS", &offers)?;
    marks::unmark(&mut html, "FILES");
    let policies = Policies { page: policy::policy(&style), one_file, editors: policy::policy_for_editors() };
    embed::write_page(dist, &shell.style, &policies.editors)?;
    marks::fill(&mut html, "POLICY", &meta(&policies.page))?;
    folder::write(&index, html)?;
    hosting::write(dist, &policies)?;
    links::check(dist, &pages)?;
    worker::write(toolbox, dist)?;
    sums::write(dist)
}

/// A policy as a tag, for hosts that send no headers.
pub(crate) fn meta(policy: &str) -> String {
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

/// What boot.js is told: the build, which it compares with what the wasm says of itself, and the names of two files.
fn say_in_tag(html: &mut String, shell: &Shell, build_id: &str) -> Result<()> {
    let place = html.find(" data-wasm=").context("index.html has no script that starts the page")?;
    let Shell { style, offline, frame, later, .. } = shell;
    let files = format!(
        "data-css=\"./{style}\" data-offline=\"./{offline}\" data-frame=\"./{frame}\" data-later=\"./{later}\""
    );
    html.insert_str(place, &format!(" data-build=\"{build_id}\" {files}"));
    Ok(())
}

/// `page.html` fills `<!--PAGE-->`, and so on. The text is not touched any more after this:
/// its empty comments are what hydration goes by.
fn fill_in(html: &mut String, mark: &str) -> Result<()> {
    let printed = folder::read(Path::new(PRINTED).join(mark.to_lowercase()).with_extension("html"))?;
    marks::fill(html, mark, &printed)
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
