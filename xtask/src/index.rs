//! Finishes what Trunk is building: puts the printed page, the style and the policy into index.html.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail};

use crate::{
    beside::{self, Beside, Style},
    data_file, embed, folder,
    hook::Hook,
    hosting, links, marks, minify, policy, printed, reload,
    shell::Shell,
    sums,
    tools::Toolbox,
    worker,
};

/// Works on what Trunk has put into the hook's folder.
pub(crate) fn finish(toolbox: &Toolbox, hook: &Hook) -> Result<()> {
    let (dist, site) = (hook.dist.as_path(), hook.site.as_deref());
    printed::print(toolbox, site)?;
    folder::write(dist.join("offline.js"), folder::read("public/offline.js")?)?;
    embed::place(toolbox, dist)?;
    for file in folder::files(dist)? {
        if file.extension().is_some_and(|extension| extension == "js") {
            minify::minify(toolbox, &file)?;
        }
    }
    let index = dist.join("index.html");
    let mut html = folder::read(&index)?;
    let reload = reload::take(&mut html)?;
    let style = merge_style(toolbox, dist, &mut html)?;
    let shell = Shell::name(toolbox, hook, &mut html)?;
    println!("Build: finishing the files.");
    say_in_tag(&mut html, &shell, reload.is_some())?;
    for mark in ["HEAD", "PAGE"] {
        marks::fill(&mut html, mark, &printed::piece(mark)?)?;
    }
    link_article(&mut html)?;
    let style = Style { policy: policy::policy(&style, reload.as_deref()), css: style };
    let Beside { offers, pages, policies } = match data_file::are_several()? {
        false => beside::place(toolbox, hook, &html, &shell, &style)?,
        true => beside::nothing(hook, &style)?,
    };
    marks::fill(&mut html, "OFFERS", &offers)?;
    marks::unmark(&mut html, "FILES");
    marks::fill(&mut html, "POLICY", &meta(&policies.page))?;
    if let Some(script) = &reload {
        reload::put(&mut html, script)?;
    }
    folder::write(&index, html)?;
    hosting::write(dist, &policies)?;
    links::check(dist, &pages)?;
    worker::write(toolbox, dist, reload.is_some())?;
    sums::write(dist)
}

/// A policy as a tag, for hosts that send no headers.
pub(crate) fn meta(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

/// One style in the page instead of a file per component: no request stands before the first paint.
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
        let line = usize::from(html.get(tag.end..).is_some_and(|rest| rest.starts_with('\n')));
        html.replace_range(tag.start..tag.end + line, "");
    }
    let site = dist.join("site.css");
    folder::write(&site, style)?;
    let style = minify::minify(toolbox, &site)?;
    html.insert_str(place, &format!("<style>{style}</style>"));
    Ok(style)
}

/// What boot.js is told: the build, which it compares with what the wasm says of itself, and the names of files.
/// Where the page `is_served` by Trunk it is not kept for use offline, since it is another one in a minute.
fn say_in_tag(html: &mut String, shell: &Shell, is_served: bool) -> Result<()> {
    let place = html.find(" data-wasm=").context("index.html has no script that starts the page")?;
    let Shell { style, offline, frame, lazy, .. } = shell;
    let mut told = format!(
        " data-build=\"{}\" data-css=\"./{style}\" data-frame=\"./{frame}\" data-lazy-wasm=\"./{lazy}\"",
        printed::build()?
    );
    if !is_served {
        told += &format!(" data-offline=\"./{offline}\"");
    }
    html.insert_str(place, &told);
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
