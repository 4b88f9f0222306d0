//! Nobody learns what a reader does here.

use anyhow::{Result, ensure};

use crate::{
    facts::facet,
    page::Page,
    suite::{Test, table},
};

pub(super) fn table() -> Vec<Test> {
    table![
        "privacy: the page asks for nothing but its own two files, whatever a reader does" => silence;
        "privacy: who opens the overview is not sent the second file" => first_file;
        "privacy: nothing is kept" => nothing_kept;
    ]
}

async fn silence(page: &mut Page) -> Result<()> {
    page.open("").await?;
    let before = page.server.log();
    page.go_to("Commitments").await?;
    page.choose(facet::TOPIC, &page.facts.topic(0)?.name).await?;
    page.see_that("a chip", |seen| seen.chips.len() == 1).await?;
    page.type_search("a").await?;
    page.see_sentence("matching").await?;
    for view in ["Tariffs", "Quotes", "Timeline", "Overview"] {
        page.go_to(view).await?;
        page.see_that(view, |seen| seen.view.starts_with(view)).await?;
    }
    let after = page.server.log();
    let is_new = |path: &&String| !before.contains(path) && *path != "/favicon.ico";
    let asked: Vec<&String> = after.iter().filter(is_new).collect();
    // The page's own second file, once, and nothing that says what was chosen.
    let is_second_file = |path: &&String| path.contains("/lazy-");
    ensure!(
        asked.len() <= 1 && asked.iter().all(is_second_file),
        "expected no request after the start but for the second file\nsaw      {asked:?}"
    );
    Ok(())
}

async fn first_file(page: &mut Page) -> Result<()> {
    for address in ["", "?view=overview&embed=1", "?view=quotes"] {
        page.open(address).await?;
    }
    let log = page.server.log();
    ensure!(
        log.iter().any(|path| path.contains("/readout-")),
        "expected the first file to be asked for\nsaw      {log:?}"
    );
    ensure!(
        !log.iter().any(|path| path.contains("/lazy-")),
        "expected no request for the second file\nsaw      {log:?}"
    );
    Ok(())
}

async fn nothing_kept(page: &mut Page) -> Result<()> {
    page.open("?view=commitments").await?;
    page.choose(facet::TOPIC, &page.facts.topic(0)?.name).await?;
    page.see_that("a chip", |seen| seen.chips.len() == 1).await?;
    let script = "return [document.cookie, ...Object.keys(localStorage).filter((key) => key !== 'readout:shortcuts'), ...Object.keys(sessionStorage)].filter(Boolean);";
    let kept: Vec<String> = page.run(script, Vec::new()).await?.convert()?;
    ensure!(kept.is_empty(), "expected nothing in cookies and storage but the switch for shortcuts\nsaw      {kept:?}");
    Ok(())
}
