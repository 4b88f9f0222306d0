//! A build of several articles: each in a folder of its own, an explorer over all of them in another, and a landing page that
//! leads to them.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};

use crate::{
    articles, build,
    data_file::{ARTICLE, BETWEEN},
    folder::{self, DIST},
    hook, hosting, index, links, marks, minify, policy, program,
    size::{self, INDEX_BUDGET, Size},
    sums,
    tools::Toolbox,
};

/// The folder of the explorer over all articles.
const ALL: &str = "all";
const PRINTED: &str = "target/printed/collection.html";
/// What the landing page has of the pages' own style, and what it has of its own.
const STYLES: [&str; 7] = [
    "style/tokens.css",
    "style/base.css",
    "style/layout.css",
    "style/colophon.css",
    "style/masthead.css",
    "style/figures.css",
    "style/pages/collection.css",
];

/// Builds every article of `data/articles.toml` into `dist/`. `site` is the absolute address of the landing page.
pub(crate) fn build(toolbox: &Toolbox, site: Option<&str>) -> Result<()> {
    let articles = articles::read()?;
    let dist = Path::new(DIST);
    if dist.exists() {
        fs::remove_dir_all(dist).with_context(|| format!("cannot empty {DIST}"))?;
    }
    for (n, article) in (1..).zip(&articles) {
        println!("Build: {article}, {n} of {}.", articles.len());
        let folder = dist.join(article);
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        let address = site.map(|site| format!("{site}{article}/"));
        build::build_into(toolbox, article, &folder, address.as_deref())?;
    }
    println!("Build: the explorer over all of them.");
    let folder = dist.join(ALL);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let address = site.map(|site| format!("{site}{ALL}/"));
    build::build_into(toolbox, &articles.join(BETWEEN), &folder, address.as_deref())?;
    print(toolbox, &articles, site)?;
    let policy = write_page(toolbox, dist)?;
    let folders: Vec<String> = articles.iter().cloned().chain([ALL.to_owned()]).collect();
    hosting::write_collection(dist, &folders, &policy)?;
    links::check(dist, &["index.html".into(), Path::new(ALL).join("index.html")])?;
    sums::write(dist)?;
    println!(
        "Build: done. {DIST}/ is a folder of static files, with a page of {} articles and a folder of each.",
        articles.len()
    );
    Ok(())
}

/// Prints the landing page, and what the articles hold.
fn print(toolbox: &Toolbox, articles: &[String], site: Option<&str>) -> Result<()> {
    println!("Build: printing the landing page.");
    let mut cargo = toolbox.command("cargo");
    cargo.args(["run", "--quiet", "--package", "readout", "--bin", "collection", "--features", "ssr", "--", PRINTED]);
    // The one that was built last: with another the page would be compiled anew.
    cargo.args(articles).env(ARTICLE, articles.join(BETWEEN)).env_remove("LEPTOS_WATCH");
    match site {
        Some(site) => cargo.env(hook::SITE, site),
        None => cargo.env_remove(hook::SITE),
    };
    program::run(&mut cargo).context("the landing page could not be printed")
}

/// Puts the landing page into `dist`, with its style inside. Gives its policy.
fn write_page(toolbox: &Toolbox, dist: &Path) -> Result<String> {
    let mut html = folder::read(PRINTED)?;
    let file = dist.join("collection.css");
    folder::write(&file, STYLES.iter().map(folder::read).collect::<Result<String>>()?)?;
    let style = minify::minify(toolbox, &file)?;
    fs::remove_file(&file).with_context(|| format!("cannot remove {}", file.display()))?;
    let policy = policy::policy_of_collection(&style);
    marks::fill(&mut html, "POLICY", &index::meta(&policy))?;
    marks::fill(&mut html, "ICON", &icon()?)?;
    marks::fill(&mut html, "STYLE", &format!("<style>{style}</style>"))?;
    size::within("the landing page", Size::of(html.as_bytes())?.brotli, INDEX_BUDGET)?;
    folder::write(dist.join("index.html"), html)?;
    Ok(policy)
}

/// Whether a finished build is one of several articles.
pub(crate) fn is_one(dist: &Path) -> bool {
    articles::read().is_ok_and(|articles| articles.iter().all(|it| dist.join(it).join("index.html").is_file()))
}

/// Prints what a reader's browser loads of the landing page and of each article, and holds it to the budgets.
pub(crate) fn weigh(dist: &Path) -> Result<()> {
    size::print_head("page");
    let landing = Size::of(folder::read(dist.join("index.html"))?.as_bytes())?;
    println!("{}", landing.row("the landing page"));
    for article in articles::read()?.into_iter().chain([ALL.to_owned()]) {
        let (mut first, mut page, mut lazy) = (Size::default(), Size::default(), Size::default());
        for file in folder::files(&dist.join(&article))? {
            let name = file.strip_prefix(dist.join(&article))?.to_string_lossy().into_owned();
            let (is_first, is_lazy) = (name == "index.html", name.starts_with("lazy-"));
            if !(size::is_loaded(&name) || is_lazy) {
                continue;
            }
            let size = Size::of(&fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?)?;
            match (is_lazy, is_first) {
                (true, _) => lazy = size,
                (false, true) => (first, page) = (size, page.plus(size)),
                (false, false) => page = page.plus(size),
            }
        }
        println!("{}", first.row(&format!("{article}: before any script")));
        println!("{}", page.row("    all that opens it"));
        println!("{}", lazy.row("    more for ledger, matrix, an open record"));
    }
    size::within("the landing page", landing.brotli, INDEX_BUDGET)
}

/// The icon and the colours of the window, as every article's page has them.
fn icon() -> Result<String> {
    let index = folder::read("index.html")?;
    let tags = ["<link rel=\"icon\"", "<meta name=\"theme-color\""];
    let tags = tags.iter().flat_map(|start| marks::tags(&index, start)).filter_map(|tag| index.get(tag));
    Ok(tags.collect::<Vec<_>>().join("\n"))
}
