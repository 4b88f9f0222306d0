//! The first minute: the deal on one page, short enough for a phone, and the way back to where a reader was.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::{
    engine::Engine,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "minute: the overview is short on a phone" => short;
        "minute: a list begins on the first screen of a phone" => first_screen;
        "minute: nothing sticks out at any width" => widths;
        "minute: who gives what, and what is only expected, stand apart" => deal;
        "minute: the chart says the rates, and what is not stated" => chart;
        "minute: a paragraph's bar opens its records" => bar;
        "minute: back leads to the very thing that was tapped" => back;
        "minute: a row can be tapped all over" => row;
        "minute: an opened record comes to the top" => top;
        "minute: another view begins at its beginning" => beginning;
        "minute: the printed part is kept as it came" => kept;
    ]
}

/// Words that are shown, those for the ear alone left out.
const WORDS: &str = "const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let n = 0;
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent.checkVisibility({ visibilityProperty: true }) || parent.closest('.spoken, .skip-link, .embed-name, script, style')) continue;
        n += walker.currentNode.data.split(/\\s+/).filter((word) => /[\\p{L}\\p{N}]/u.test(word)).length;
    }
    return [n, document.documentElement.scrollHeight];";

async fn short(page: &mut Page) -> Result<()> {
    page.open_framed("", 360).await?;
    page.see("The deal").await?;
    let (n_words, height): (f64, f64) = page.run(WORDS, Vec::new()).await?.convert()?;
    ensure!(n_words <= 600.0, "expected at most 600 words\nsaw      {n_words}");
    ensure!(height <= 4000.0, "expected at most 4,000 px\nsaw      {height}");
    Ok(())
}

async fn first_screen(page: &mut Page) -> Result<()> {
    for view in ["commitments", "tariffs", "quotes", "timeline"] {
        page.open_framed(&format!("?view={view}"), 360).await?;
        page.see_that("records", |seen| !seen.rows.is_empty()).await?;
        let script = "return Math.round(document.querySelector('main :is(.rate-chart, article, .dates)').getBoundingClientRect().top);";
        let top: f64 = page.run(script, Vec::new()).await?.convert()?;
        ensure!(top <= 320.0, "expected the first record of {view} within 320 px\nsaw      it at {top}");
    }
    Ok(())
}

/// In one engine: `WebKit`, whose frame is made wider step by step, keeps the matrix as it was in the narrow one.
async fn widths(page: &mut Page) -> Result<()> {
    if page.engine != Engine::Chromium {
        return Ok(());
    }
    for address in
        ["", "?view=commitments", "?view=tariffs", "?view=ledger", "?view=matrix", "?view=sources", "?view=method"]
    {
        page.open_framed(address, 320).await?;
        for width in (320..=1920).step_by(20) {
            page.run("frameElement.width = arguments[0];", vec![json!(width)]).await?;
            page.fits().await.map_err(|fault| fault.context(format!("{address} at {width} px")))?;
        }
    }
    Ok(())
}

async fn deal(page: &mut Page) -> Result<()> {
    page.open("").await?;
    for party in [page.facts.party(0)?.name, page.facts.party(1)?.name] {
        page.see_target(&Target::named("heading", &format!("{party} gives"))).await?;
    }
    for heading in ["Promised", "Not promised"] {
        page.see_target(&Target::named("heading", heading)).await?;
    }
    page.follow("The whole deal").await?;
    page.see_address("?view=ledger").await?;
    Ok(())
}

async fn chart(page: &mut Page) -> Result<()> {
    page.open("").await?;
    for words in ["Before", "not stated", "After", "an extra 100%", "6.1% for up to 49,000", "expects"] {
        page.see(words).await?;
    }
    let seen = page.seen().await?;
    ensure!(!seen.words.contains("106.1"), "expected no sum that the article does not give\nsaw      {seen}");
    Ok(())
}

async fn bar(page: &mut Page) -> Result<()> {
    page.open("").await?;
    page.follow("Paragraph 23: …").await?;
    page.see_address("?view=records&para=23").await?;
    page.see_that("its records", |seen| seen.count().is_some_and(|n| n > 3)).await?;
    Ok(())
}

/// How far the focused link stands from the upper edge of the window.
const TOP: &str = "return Math.round(document.activeElement.getBoundingClientRect().top);";

async fn back(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment_with_figure()?;
    for (start, link) in [("", "Lower Chinese tariffs on Canadian canola seed…"), ("?view=ledger", &*record.name)] {
        page.open(start).await?;
        let link = Target::named("link", link).within(Target::any("main"));
        let element = page.find(&link).await?;
        let script = "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' });";
        page.driver.execute(script, vec![element.to_json()?]).await?;
        let script = "return Math.round(arguments[0].getBoundingClientRect().top);";
        let before: f64 = page.driver.execute(script, vec![element.to_json()?]).await?.convert()?;
        element.click().await?;
        page.see("From the article").await?;
        page.go_back().await?;
        page.see_address(start).await?;
        page.focus_is("link").await?;
        until("the link where it was tapped", async || {
            let after: f64 = page.run(TOP, Vec::new()).await?.convert()?;
            Ok(if (after - before).abs() <= 2.0 { Ok(()) } else { Err(format!("it at {after}, before at {before}")) })
        })
        .await?;
    }
    Ok(())
}

async fn row(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.driver.find(By::Css("main article blockquote")).await?.click().await?;
    page.see("From the article").await?;
    page.see_that("an open quote", |seen| seen.address.contains("quote=")).await?;
    Ok(())
}

async fn top(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(7)?;
    page.open("?view=commitments").await?;
    page.follow(&record.name).await?;
    page.focus_is(&format!("heading \"{}", record.name)).await?;
    at_top(page).await?;
    // From the overview all rows of its list are new, and those above it have no height yet.
    page.open("").await?;
    let link = page.driver.find(By::Css(".deal a.record-link")).await?;
    link.scroll_into_view().await?;
    link.click().await?;
    at_top(page).await
}

async fn at_top(page: &mut Page) -> Result<()> {
    until("the record at the top of the window", async || {
        let script =
            "return Math.round(document.querySelector('article[data-open]')?.getBoundingClientRect().top ?? -9999);";
        let top: f64 = page.run(script, Vec::new()).await?.convert()?;
        Ok(if (-2.0..=24.0).contains(&top) { Ok(()) } else { Err(format!("it at {top}")) })
    })
    .await
}

/// A link far down the overview: what comes is read from its start, and the keyboard goes on there.
async fn beginning(page: &mut Page) -> Result<()> {
    page.open("").await?;
    for name in ["All tariffs", "Paragraph by paragraph"] {
        page.find(&Target::named("link", name)).await?.scroll_into_view().await?;
        page.follow(name).await?;
        page.see_that("another view", |seen| !seen.has_deal()).await?;
        until("the window at its beginning, the focus on the heading", async || {
            let script = "return `${scrollY} ${document.activeElement.tagName}`;";
            let seen: String = page.run(script, Vec::new()).await?.convert()?;
            Ok(if seen == "0 H2" { Ok(()) } else { Err(seen) })
        })
        .await?;
        page.go_back().await?;
        page.see_that("the deal", crate::snapshot::Snapshot::has_deal).await?;
    }
    Ok(())
}

async fn kept(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.go_to("Overview").await?;
    page.see_that("the deal", crate::snapshot::Snapshot::has_deal).await?;
    page.type_search("nothingsaysthis").await?;
    page.see("Nothing in this article matches").await?;
    page.clear_search().await?;
    page.see_that("the deal again", crate::snapshot::Snapshot::has_deal).await?;
    let summary = page.driver.find(By::Css(".every-record summary")).await?;
    summary.click().await?;
    page.see_that("every record", |seen| seen.rows.len() >= page.facts.n_records() / 2).await?;
    Ok(())
}
