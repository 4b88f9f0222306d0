//! Files that never come: said, and after ten seconds there is something to do.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::news::{ask, element_form, leave, record};
use super::start::{built, can_be_read};
use crate::{
    engine::Engine,
    fault::Fault,
    news::News,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

const SLOW: &str = "Search and filters are still loading";
const LATE: &str = "Search and filters have not come yet";

pub(super) fn table() -> Vec<Test> {
    table![
        "hanging: a link that was clicked is let go, and the browser follows it" => glue;
        "hanging: wasm that comes late still starts" => wasm;
        "hanging: an embed tells its height when it is late, and starts all the same" => embed;
        "hanging: a locked embed keeps to its record, slow and late" => locked;
        "hanging: without the frame's script a locked embed keeps to its record, and tells its height" => unframed;
        "hanging: what is selected in an embed that was slow stays in sight" => selected;
        "hanging: the second file offers something to click" => second;
    ]
}

/// A frame by its number, and the state that its start has come to.
pub(super) struct Framed {
    pub(super) number: usize,
    pub(super) state: &'static str,
}

/// The frame is in this state, the line about it is in sight on top, and the host has heard how high that is.
pub(super) async fn stands(page: &mut Page, framed: Framed) -> Result<()> {
    page.driver.enter_default_frame().await?;
    page.enter_frame_at(framed.number).await?;
    page.see_that(framed.state, |seen| seen.state == framed.state).await?;
    until("a line on top, in a frame as high as its page", async || {
        let script = "const line = document.querySelector('.start-note').getBoundingClientRect();
            const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
            return [innerHeight, height, line.top < 100 && line.height > 0];";
        let seen = ask(page, script).await?;
        let (inner, height, is_on_top): (u64, u64, bool) = serde_json::from_value(seen.clone())?;
        // The first height may keep some of what was kept free.
        let is_fit = is_on_top && height <= inner && height * 5 >= inner * 4;
        Ok(if is_fit { Ok(()) } else { Err(seen) })
    })
    .await
}

/// One record stands there and no other, and its links open pages of their own.
pub(super) async fn one_record(page: &Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    until("one record, whose links lead out", async || {
        let script = "const links = [...document.querySelectorAll('main a:not([href^=\"#\"])')];
            return [[...document.querySelectorAll('main [id]')].map((it) => it.id), links.every((it) => it.target === '_blank')];";
        let seen = page.run(script, Vec::new()).await?.json().clone();
        let expected = json!([[format!("commitment-{}", record.id)], true]);
        Ok(if seen == expected { Ok(()) } else { Err(seen) })
    })
    .await
}

async fn is_in_state(page: &Page, state: &str) -> Result<()> {
    page.see_that(state, |seen| seen.state == state).await.map(drop)
}

/// A news site's page whose frame's wasm never comes.
async fn open_hanging(page: &mut Page, query: &str, rest: &str) -> Result<()> {
    page.server.break_files(".wasm", Fault::Silent);
    page.expect_faults();
    let body = element_form(page, query, rest);
    let address = page.server.news(&News::with(&body));
    page.load_early(&address).await?;
    page.enter_frame_at(0).await
}

async fn glue(page: &mut Page) -> Result<()> {
    // WebKit's driver waits for the end of a load, which a script that never comes holds up.
    let file = if page.engine == Engine::Webkit { ".wasm" } else { built(page, "readout-", ".js")? };
    page.server.break_files(file, Fault::Silent);
    page.expect_faults();
    page.load_early(&page.server.folder()).await?;
    is_in_state(page, "slow").await?;
    can_be_read(page, SLOW).await?;
    page.click(&Target::named("link", "Quotes").within(Target::named("navigation", "Views"))).await?;
    // The browser follows it, which is a start of its own.
    page.see_address("?view=quotes").await?;
    is_in_state(page, "late").await?;
    can_be_read(page, LATE).await?;
    page.server.mend();
    page.is_ready().await?;
    page.see_that("Quotes", |seen| seen.view.starts_with("Quotes")).await?;
    Ok(())
}

async fn wasm(page: &mut Page) -> Result<()> {
    page.server.break_files(".wasm", Fault::Silent);
    page.expect_faults();
    page.load_early(&page.server.folder()).await?;
    is_in_state(page, "late").await?;
    can_be_read(page, LATE).await?;
    page.see_target(&Target::named("link", "try again")).await?;
    page.server.mend();
    page.is_ready().await
}

async fn embed(page: &mut Page) -> Result<()> {
    open_hanging(page, "?view=quotes", "height=\"900\"").await?;
    is_in_state(page, "slow").await?;
    // What stands there is more than what is asked for: the page around does not move for it yet.
    ensure!(ask(page, "return innerHeight;").await? == 900, "expected the height that was kept");
    can_be_read(page, SLOW).await?;
    stands(page, Framed { number: 0, state: "late" }).await?;
    can_be_read(page, LATE).await?;
    page.server.mend();
    page.is_ready().await?;
    page.see_rows(page.facts.n("quotes")).await?;
    leave(page).await
}

async fn locked(page: &mut Page) -> Result<()> {
    let query = record(page)?;
    open_hanging(page, &query, "height=\"900\"").await?;
    is_in_state(page, "slow").await?;
    one_record(page).await?;
    stands(page, Framed { number: 0, state: "late" }).await?;
    one_record(page).await?;
    page.server.mend();
    page.is_ready().await?;
    page.see_target(&Target::named("article", &page.facts.commitment(0)?.name)).await?;
    leave(page).await
}

/// Missing, and hanging.
async fn unframed(page: &mut Page) -> Result<()> {
    let query = record(page)?;
    let one = "return document.querySelectorAll('main [id]').length === 1 && document.querySelector('main').innerText.length > 20;";
    for fault in [Fault::Missing, Fault::Silent] {
        page.server.break_files(built(page, "frame-", ".js")?, fault);
        page.expect_faults();
        // A script that hangs holds up the load of the page around, too.
        let address = page.server.news(&News::with(&element_form(page, &query, "height=\"900\"")));
        page.load_early(&address).await?;
        page.enter_frame_at(0).await?;
        page.see_that("a start that failed", |seen| seen.state == "failed").await?;
        until("the record and no other", async || {
            Ok(if ask(page, one).await? == json!(true) { Ok(()) } else { Err(page.seen().await?) })
        })
        .await?;
        page.driver.enter_default_frame().await?;
        until("a frame as high as the record", async || {
            let height = ask(page, "return document.querySelector('iframe').offsetHeight;").await?;
            Ok(if height.as_u64().is_some_and(|height| height < 900) { Ok(()) } else { Err(height) })
        })
        .await?;
        page.server.mend();
    }
    leave(page).await
}

async fn selected(page: &mut Page) -> Result<()> {
    open_hanging(page, "?view=commitments", "height=\"900\"").await?;
    is_in_state(page, "slow").await?;
    let select = "getSelection().selectAllChildren(document.querySelector('main h2'));";
    page.driver.execute(select, Vec::<Value>::new()).await?;
    page.server.mend();
    is_in_state(page, "waiting").await?;
    page.see_that("the deal in sight", crate::snapshot::Snapshot::has_deal).await?;
    page.driver.execute("getSelection().removeAllRanges();", Vec::<Value>::new()).await?;
    page.is_ready().await?;
    leave(page).await
}

async fn second(page: &mut Page) -> Result<()> {
    page.server.break_files(built(page, "lazy-", ".wasm")?, Fault::Silent);
    page.expect_faults();
    page.load_early(&(page.server.folder() + "?view=ledger")).await?;
    page.is_ready().await?;
    page.see("This part of the page has not come yet").await?;
    page.driver.execute("window.isOld = true;", Vec::<Value>::new()).await?;
    page.follow("Reload the page").await?;
    until("a page that is loaded anew", async || {
        let is_old = ask(page, "return window.isOld === true;").await?;
        Ok(if is_old == false { Ok(()) } else { Err(is_old) })
    })
    .await?;
    page.server.mend();
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await?;
    page.see_address("?view=ledger").await?;
    Ok(())
}
