//! The first view: what is in the article, and the doors to it.

use anyhow::{Result, ensure};

use crate::{
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "overview: the views count what the data file holds" => views_count;
        "overview: the headline and the article are one click away" => headline;
        "overview: a record of the index opens in its own view" => index;
        "overview: the method page says how the records are made" => method;
    ]
}

async fn views_count(page: &mut Page) -> Result<()> {
    page.open("").await?;
    let facts = page.facts.clone();
    let expected = [
        ("Commitments", facts.n_commitments().0),
        ("Tariffs", facts.n("tariffs")),
        ("Quotes", facts.n("quotes")),
        ("Timeline", facts.n("events")),
    ];
    for (view, n) in expected {
        let link = Target::named("link", view).within(Target::named("navigation", "Views"));
        let (seen, _) = page.counts_at(&link).await?;
        ensure!(seen == n, "expected {n} at the view {view}\nsaw      {seen}");
    }
    page.see_that("the overview as the current view", |seen| seen.view == "Overview").await?;
    Ok(())
}

async fn headline(page: &mut Page) -> Result<()> {
    page.open("").await?;
    page.see_target(&Target::named("heading", page.facts.headline())).await?;
    let link = page.find(&Target::named("link", "Read the article")).await?;
    let address = link.attr("href").await?.unwrap_or_default();
    ensure!(address == page.facts.address(), "expected a link to the article\nsaw      {address}");
    page.see_that("the headline as title", |seen| seen.title.starts_with(page.facts.headline())).await?;
    Ok(())
}

async fn index(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    page.open("?view=records").await?;
    page.see_count(page.facts.n_records()).await?;
    page.follow(&record.name).await?;
    page.see_address(&format!("?view=commitments&commitment={}", record.id)).await?;
    page.see("From the article").await?;
    Ok(())
}

async fn method(page: &mut Page) -> Result<()> {
    page.open("").await?;
    page.click(&Target::named("link", "How the records are made")).await?;
    page.see_address("?view=method").await?;
    page.see_sentence("How the records are made").await?;
    page.see("passages are checked by machine").await?;
    Ok(())
}
