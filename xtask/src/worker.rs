//! The service worker of this build: its own list of files, each with its hash.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, ensure};

use crate::{cards, folder, hash, minify, policy, tools::Toolbox};

/// At the top level, but for hosts and not for readers.
const NOT_KEPT: [&str; 7] =
    ["SHA256SUMS", "_headers", ".htaccess", "sw.js", "sw-off.js", "records.html", "sitemap.xml"];

/// Writes sw.js, and sw-off.js, which takes it back. Last, because it names the others. Where the page `is_served` by
/// Trunk the two are the same: a worker of an earlier build that was shown there would hide every change.
pub(crate) fn write(toolbox: &Toolbox, dist: &Path, is_served: bool) -> Result<()> {
    let mut list = String::new();
    for name in kept(dist)? {
        let bytes = fs::read(dist.join(&name)).with_context(|| format!("cannot read {name}"))?;
        // Hosts lead from index.html to the folder, which is also what readers ask for.
        let name = if name == "index.html" { "./" } else { &name };
        list += &format!("\n'{name}': '{}',", policy::integrity(&bytes));
    }
    let template = folder::read("public/sw.js")?;
    // A worker that has changed over the same files has a cache of its own too.
    let build = hash::of_bytes((list.clone() + &template).as_bytes());
    let text = template.replacen("'@file@': '@integrity@'", &list, 1).replacen("@build@", &build, 1);
    ensure!(!text.contains('@'), "public/sw.js has no place for the build or its files");
    let off = folder::read("public/sw-off.js")?;
    folder::write(dist.join("sw.js"), if is_served { &off } else { &text })?;
    folder::write(dist.join("sw-off.js"), off)?;
    for name in ["sw.js", "sw-off.js"] {
        minify::minify(toolbox, &dist.join(name))?;
    }
    Ok(())
}

/// The names of the files at the top level of `dist` that readers may want with no network.
pub(crate) fn kept(dist: &Path) -> Result<Vec<String>> {
    let entries = fs::read_dir(dist).with_context(|| format!("cannot list {}", dist.display()))?;
    let files = entries.flatten().filter(|entry| entry.path().is_file());
    let mut names: Vec<String> = files.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    // What begins with `embed` is for other sites and their editors; `pages` styles what the page itself shows offline.
    let is_beside = |name: &str| {
        NOT_KEPT.contains(&name) || name.starts_with("embed") || name.starts_with("pages-") || cards::is_of_card(name)
    };
    names.retain(|name| !is_beside(name));
    names.sort();
    Ok(names)
}
