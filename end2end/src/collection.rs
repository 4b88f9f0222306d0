//! A build of several articles, walked as a reader does: the landing page, each article, its full text, and the explorer over
//! all of them.

use std::{fs, path::Path, rc::Rc};

use anyhow::{Context as _, Result, ensure};
use serde::Deserialize;

use crate::{
    args::Args, browser::Browser, engine::Theme, facts::Facts, nginx::Nginx, page::Page, server::Server,
    target::Target, wait::until,
};

/// Notes what goes wrong in a page that has scripts.
const COLLECTOR: &str = include_str!("collector.js");

/// What the landing page leads to.
#[derive(Debug, Deserialize)]
struct Landing {
    /// The addresses of the articles' pages, as the links have them: `folder/`.
    folders: Vec<String>,
    /// Those of their full texts.
    texts: Vec<String>,
    /// Those of the records in their news.
    records: Vec<String>,
    n_scripts: usize,
    /// Whether its style holds: without it the policy has blocked that.
    is_styled: bool,
    /// How much it is wider than the window.
    overflow: f64,
}

const LOOK_AT_LANDING: &str = "
    const hrefs = (selector) => [...document.querySelectorAll(selector)].map((link) => link.getAttribute('href'));
    return {
        folders: hrefs('.articles h2 a'),
        texts: hrefs('.articles a[href$=\"text.html\"]'),
        records: hrefs('.article-news a'),
        n_scripts: document.scripts.length,
        is_styled: getComputedStyle(document.querySelector('.articles')).listStyleType === 'none',
        overflow: document.documentElement.scrollWidth - innerWidth,
    };";

/// Walks it in one engine. Whether everything was as it should be.
pub(crate) async fn walk(args: &Args, out: &Path) -> Result<bool> {
    let script = out.join("collector.js");
    fs::write(&script, COLLECTOR)?;
    // Only the pages with scripts have a manifest, and only their policies let the collector through.
    let rules = format!(
        "sub_filter '<link rel=\"manifest\"' '<script src=\"/collector.js\"></script><link rel=\"manifest\"';\n\
         location = /collector.js {{ alias {}; default_type text/javascript; }}\n\
         location = /favicon.ico {{ return 204; }}",
        script.display()
    );
    let host = Nginx::start(out.join("nginx-collection"), &args.dist, &rules)?;
    let server = (Rc::new(Server::start(&args.dist, out)?), Rc::new(Facts::read()?));
    let browser = Browser::start(args.engine, Theme::Light, out).await?;
    let mut page = Page::new(browser.driver.clone(), args.engine, Theme::Light, server, None);
    let walked = all(&mut page, &(host.origin() + "/readout/")).await;
    browser.quit().await;
    walked.map(|()| true)
}

async fn all(page: &mut Page, home: &str) -> Result<()> {
    let landing = landing(page, home).await.context("the landing page")?;
    for folder in &landing.folders {
        article(page, &format!("{home}{folder}")).await.with_context(|| format!("the page of {folder}"))?;
        println!("ok   {folder} follows its reader");
    }
    for text in &landing.texts {
        full_text(page, &format!("{home}{text}")).await.with_context(|| text.clone())?;
        println!("ok   {text} has its records");
    }
    explorer(page, home, &landing).await.context("the explorer over all articles")?;
    println!("{} articles, {} full texts, the explorer over all of them", landing.folders.len(), landing.texts.len());
    Ok(())
}

async fn landing(page: &mut Page, home: &str) -> Result<Landing> {
    page.load(home).await?;
    let landing: Landing = page.run(LOOK_AT_LANDING, Vec::new()).await?.convert()?;
    ensure!(landing.folders.len() > 1 && landing.records.len() == landing.folders.len(), "saw only {landing:?}");
    ensure!(landing.is_styled && landing.overflow <= 0.0 && landing.n_scripts == 0, "saw {landing:?}");
    page.check_clean().await?;
    println!("ok   the landing page leads to {} articles", landing.folders.len());
    Ok(landing)
}

async fn article(page: &mut Page, address: &str) -> Result<()> {
    page.load(address).await?;
    page.is_ready().await?;
    page.go_to("Commitments").await?;
    let seen = page.see_that("commitments", |seen| !seen.rows.is_empty()).await?;
    ensure!(!seen.address.contains("in="), "expected no key of several articles\nsaw      {}", seen.address);
    ensure!(page.all(&Target::named("group", "Article")).await?.is_empty(), "expected no choice of articles");
    page.check_clean().await
}

async fn full_text(page: &mut Page, address: &str) -> Result<()> {
    page.load(address).await?;
    let look = "return document.querySelectorAll('.text-record').length;";
    let n: usize = page.run(look, Vec::new()).await?.convert()?;
    ensure!(n > 0, "expected records beside the text");
    page.check_clean().await
}

async fn explorer(page: &mut Page, home: &str, landing: &Landing) -> Result<()> {
    page.load(&format!("{home}all/")).await?;
    page.is_ready().await?;
    page.see("Across all of them").await?;
    page.go_to("Commitments").await?;
    let all = page.see_that("commitments", |seen| !seen.rows.is_empty()).await?;
    // One article chosen, in the filters and in the address.
    let option = page.find(&Target::any("choice").within(Target::named("group", "Article"))).await?;
    option.click().await?;
    let fewer = page.see_that("fewer commitments", |seen| seen.rows.len() < all.rows.len()).await?;
    ensure!(fewer.address.contains("&in=") && !fewer.chips.is_empty(), "expected a choice\nsaw      {fewer}");
    println!("ok   of {} commitments {} are one article’s", all.rows.len(), fewer.rows.len());
    page.check_clean().await?;
    for view in ["Tariffs", "Quotes", "Timeline", "The deal", "Who speaks on what", "Sources"] {
        page.go_to(view).await?;
        page.see_that(view, |seen| seen.view.starts_with(view)).await?;
        page.is_whole().await?;
        page.check_clean().await.with_context(|| view.to_owned())?;
    }
    println!("ok   every view opens");
    for record in &landing.records {
        let (folder, query) = record.split_once("/?").context("a record's link without a folder")?;
        // The same with the article before it is what the record's address is here.
        let pairs: Vec<&str> = query.split('&').collect();
        let [view, id] = pairs.as_slice() else { anyhow::bail!("expected a view and a record in {query}") };
        let here = format!("?{view}&in={folder}&{id}");
        page.load(&format!("{home}all/{here}")).await?;
        page.is_ready().await?;
        page.is_whole().await?;
        page.see_address(&here).await?;
        let open = "return document.querySelector('[data-open] a[href^=\"../\"]')?.getAttribute('href') ?? '';";
        let own = until("the way to the record's own page", async || {
            let found: String = page.run(open, Vec::new()).await?.convert()?;
            Ok(if found.is_empty() { Err("none") } else { Ok(found) })
        });
        let own = own.await?;
        ensure!(own == format!("../{record}"), "expected a link to ../{record}\nsaw      {own}");
        page.check_clean().await.with_context(|| here.clone())?;
        page.load(&format!("{home}all/{own}")).await?;
        page.is_ready().await?;
        page.see_address(&format!("?{query}")).await?;
        page.check_clean().await.with_context(|| own.clone())?;
    }
    println!("ok   {} records open here and on their own pages", landing.records.len());
    Ok(())
}
