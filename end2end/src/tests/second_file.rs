//! The second file, where it is none of ours or does not come: told in its place, and a frame can load itself anew.

use anyhow::{Result, ensure};
use serde_json::json;

use super::news::{ask, element_form, fits, leave, open as open_news};
use super::start::built;
use crate::{
    engine::Engine,
    fault::Fault,
    news::News,
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "second file: another build's is told" => other_build;
        "second file: a page in its place is told" => html;
        "second file: an embed without it tells its height, and reloads in its frame" => embed;
        "second file: an embed in a sandbox reloads too" => sandbox;
    ]
}

const LINE: &str = "This part of the page could not be loaded";

async fn is_told(page: &mut Page, fault: Fault) -> Result<()> {
    page.server.break_files(built(page, "lazy-", ".wasm")?, fault);
    page.expect_faults();
    page.open("?view=ledger").await?;
    page.see(LINE).await?;
    // All else goes on.
    page.go_to("Quotes").await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.server.mend();
    page.go_back().await?;
    page.press_button("Try again").await?;
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await
}

async fn other_build(page: &mut Page) -> Result<()> {
    is_told(page, Fault::OtherWasm).await
}

async fn html(page: &mut Page) -> Result<()> {
    is_told(page, Fault::Html).await
}

async fn embed(page: &mut Page) -> Result<()> {
    reloads(page, "").await
}

async fn sandbox(page: &mut Page) -> Result<()> {
    if page.engine == Engine::Webkit {
        // There a policy's 'self' is nothing within a sandbox, so no script runs; see tests/embed.rs.
        return Ok(());
    }
    reloads(page, "sandbox=\"allow-scripts\"").await
}

async fn reloads(page: &mut Page, rest: &str) -> Result<()> {
    page.server.break_files(built(page, "lazy-", ".wasm")?, Fault::Missing);
    page.expect_faults();
    let body = element_form(page, "?view=ledger", rest);
    open_news(page, &News::with(&body)).await?;
    fits(page, 0).await?;
    page.see(LINE).await?;
    page.server.mend();
    let n_windows = page.driver.windows().await?.len();
    page.follow("Reload the page").await?;
    // The same frame shows it; some drivers lose a frame that loads anew.
    page.driver.enter_default_frame().await?;
    page.enter_frame_at(0).await?;
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await?;
    fits(page, 0).await?;
    page.see_address("?view=ledger&embed=1").await?;
    ensure!(page.driver.windows().await?.len() == n_windows, "expected no other window");
    leave(page).await?;
    let n = ask(page, "return document.querySelectorAll('iframe').length;").await?;
    ensure!(n == json!(1), "expected one frame\nsaw      {n}");
    Ok(())
}
