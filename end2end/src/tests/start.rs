//! Starting, and not starting: whatever the host does wrong, the records can be read.

use anyhow::{Context as _, Result, ensure};
use serde_json::json;

use super::{hanging::one_record, keyboard::obey_their_switch};
use crate::{
    facts::facet,
    fault::Fault,
    page::Page,
    snapshot::Snapshot,
    suite::{Test, table},
    target::Target,
    wait::until,
};

const FAILED: &str = "Search and filters could not be loaded";

pub(super) fn table() -> Vec<Test> {
    table![
        "start: the printed page has every record, and says so where scripts are off" => printed;
        "start: from a sub-folder, with its policy as header and in the page" => policy;
        "start: wasm missing" => wasm_missing;
        "start: a page in place of the wasm" => wasm_html;
        "start: wasm cut short" => wasm_short;
        "start: wasm of the wrong type works all the same" => wasm_type;
        "start: wasm that never comes" => wasm_silent;
        "start: wasm that the host's policy forbids" => wasm_forbidden;
        "start: where the host's policy forbids every style too, one line says so" => unstyled;
        "start: files of two builds" => stale;
        "start: what is typed and clicked before the page can follow is kept" => early;
        "start: the second file missing is told, and asked for again" => lazy_missing;
        "start: the second file cut short, where the address asks for it" => lazy_short;
        "start: the second file that never comes holds nothing else up" => lazy_silent;
        "start: the glue missing" => glue_missing;
        "start: boot.js missing" => boot_missing;
        "start: at an address without a slash at its end the line says so" => bare;
        "start: an address that was escaped once too often is read as meant" => escaped;
        "start: what a host has locked stays locked where the start fails" => locked;
        "start: a translated page is built anew" => translated;
        "start: a panic in use is told, and the page hears no more" => panicked;
        "start: where it fails the record that is asked for is shown, and no place within the page reloads it" => asked;
        "start: a fault of another script that our act sets off ends nothing" => foreign_fault;
    ]
}

async fn printed(page: &mut Page) -> Result<()> {
    page.server.break_files(built(page, "boot-", ".js")?, Fault::Missing);
    page.expect_faults();
    page.load(&page.server.folder()).await?;
    page.see_that("the deal without any script", Snapshot::has_deal).await?;
    // By script: the line about the start may lie over it.
    page.run("document.querySelector('.every-record summary').click();", Vec::new()).await?;
    let seen = page.see_that("records without any script", |seen| !seen.rows.is_empty()).await?;
    let n_records: usize = ["commitments", "tariffs", "quotes"].iter().map(|list| page.facts.n(list)).sum();
    ensure!(
        seen.rows.len() >= n_records,
        "expected all {n_records} records in the printed page\nsaw      {} of them",
        seen.rows.len()
    );
    // Every record's own words stand in the file itself, as the host sends it.
    let html = std::fs::read_to_string(page.server.dist().join("index.html"))?;
    let plain = plain(&html);
    let missing: Vec<&str> = page.facts.texts().into_iter().filter(|text| !plain.contains(&spaced(text))).collect();
    ensure!(missing.is_empty(), "expected every record's text in index.html\nmissing  {missing:?}");
    let notice = page.run("return document.querySelector('noscript').textContent;", Vec::new()).await?;
    ensure!(
        notice.json().as_str().is_some_and(|notice| notice.contains("Scripts are off")),
        "expected a line for readers without scripts"
    );
    Ok(())
}

/// The words of a page, without tags, as `spaced` has them.
fn plain(html: &str) -> String {
    let mut text = String::new();
    for piece in html.split('<').skip(1) {
        text.push_str(piece.split_once('>').map_or("", |(_, after)| after));
    }
    spaced(&text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"))
}

/// Text with single spaces: where lines break is not what is asked.
fn spaced(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

async fn policy(page: &mut Page) -> Result<()> {
    page.open("").await?;
    let log = page.server.log();
    ensure!(log.iter().any(|path| path.contains(".wasm")), "expected the wasm to be asked for\nsaw      {log:?}");
    ensure!(
        log.iter().all(|path| path.starts_with("/some/where/") || path == "/favicon.ico"),
        "expected nothing outside of the folder\nsaw      {log:?}"
    );
    let policy = page
        .run("return document.querySelector('meta[http-equiv=Content-Security-Policy]')?.content ?? '';", Vec::new())
        .await?;
    let policy: String = policy.convert()?;
    ensure!(
        policy.contains("default-src 'none'") && !policy.contains("unsafe-inline"),
        "expected a strict policy\nsaw      {policy:?}"
    );
    Ok(())
}

async fn wasm_missing(page: &mut Page) -> Result<()> {
    fails(page, ".wasm", Fault::Missing).await
}

async fn wasm_html(page: &mut Page) -> Result<()> {
    fails(page, ".wasm", Fault::Html).await
}

async fn wasm_short(page: &mut Page) -> Result<()> {
    fails(page, ".wasm", Fault::Truncated).await
}

async fn glue_missing(page: &mut Page) -> Result<()> {
    let glue = built(page, "readout-", ".js")?;
    fails(page, glue, Fault::Missing).await
}

async fn fails(page: &mut Page, suffix: &'static str, fault: Fault) -> Result<()> {
    page.server.break_files(suffix, fault);
    page.expect_faults();
    page.load(&page.server.folder()).await?;
    page.see_that("a start that failed", |seen| seen.state == "failed").await?;
    can_be_read(page, FAILED).await?;
    let search = page.find(&Page::search_box()).await?;
    ensure!(!search.is_enabled().await?, "expected a search box that does not pretend to work");
    Ok(())
}

async fn wasm_type(page: &mut Page) -> Result<()> {
    page.server.break_files(".wasm", Fault::WrongType);
    page.expect_faults();
    page.open("?view=commitments").await?;
    page.see_rows(page.facts.n("commitments")).await?;
    page.go_to("The deal").await?;
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await
}

/// What is told where a part of the page could not be loaded.
async fn is_told(page: &Page) -> Result<()> {
    let line = "This part of the page could not be loaded";
    page.see_that(line, |seen| seen.words.contains(line)).await?;
    Ok(())
}

async fn lazy_missing(page: &mut Page) -> Result<()> {
    page.server.break_files(built(page, "lazy-", ".wasm")?, Fault::Missing);
    page.expect_faults();
    page.open("?view=commitments").await?;
    page.go_to("The deal").await?;
    is_told(page).await?;
    // All else goes on.
    page.go_to("Quotes").await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.server.mend();
    page.go_back().await?;
    is_told(page).await?;
    page.press_button("Try again").await?;
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await
}

async fn lazy_short(page: &mut Page) -> Result<()> {
    page.server.break_files(built(page, "lazy-", ".wasm")?, Fault::Truncated);
    page.expect_faults();
    let record = page.facts.commitment(0)?;
    page.open(&format!("?view=commitments&commitment={}", record.id)).await?;
    is_told(page).await?;
    page.see_rows(page.facts.n("commitments")).await?;
    Ok(())
}

async fn lazy_silent(page: &mut Page) -> Result<()> {
    page.server.break_files(built(page, "lazy-", ".wasm")?, Fault::Silent);
    page.expect_faults();
    page.load_early(&(page.server.folder() + "?view=ledger")).await?;
    page.is_ready().await?;
    page.go_to("Quotes").await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.server.mend();
    page.go_to("The deal").await?;
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await
}

async fn wasm_silent(page: &mut Page) -> Result<()> {
    page.server.break_files(".wasm", Fault::Silent);
    page.expect_faults();
    page.load_early(&page.server.folder()).await?;
    can_be_read(page, "Search and filters are still loading").await?;
    page.server.mend();
    page.is_ready().await
}

async fn wasm_forbidden(page: &mut Page) -> Result<()> {
    page.server.break_files("/", Fault::Forbidding);
    page.expect_faults();
    page.load(&page.server.folder()).await?;
    page.see_that("a start that failed", |seen| seen.state == "failed").await?;
    can_be_read(page, FAILED).await
}

async fn unstyled(page: &mut Page) -> Result<()> {
    page.server.break_files("/", Fault::ForbiddingStyles);
    page.expect_faults();
    page.load(&page.server.folder()).await?;
    page.see_that("a start that failed", |seen| seen.state == "failed").await?;
    let display = page.run("return getComputedStyle(document.querySelector('.start-note')).position;", vec![]).await?;
    ensure!(display.json() == "static", "expected no style of ours\nsaw      {}", display.json());
    can_be_read(page, FAILED).await
}

async fn stale(page: &mut Page) -> Result<()> {
    page.server.break_files("/", Fault::OtherBuild);
    page.expect_faults();
    page.load(&page.server.folder()).await?;
    page.see_that("a start that is over", |seen| seen.state == "stale").await?;
    can_be_read(page, "This page has been updated since you opened it").await
}

/// A link that was clicked leads on once it can, and typed words search there.
async fn early(page: &mut Page) -> Result<()> {
    page.server.break_files(".wasm", Fault::Silent);
    page.expect_faults();
    page.load_early(&page.server.folder()).await?;
    page.see_that("a page that is starting", Snapshot::has_deal).await?;
    page.type_search("canola").await?;
    page.go_to("Quotes").await?;
    page.see_that("the printed page still", |seen| matches!(seen.state.as_str(), "loading" | "slow")).await?;
    page.server.mend();
    page.is_ready().await?;
    page.see_that("Quotes", |seen| seen.view.starts_with("Quotes")).await?;
    page.see_sentence("canola").await?;
    page.see_address("?view=quotes&q=canola").await?;
    Ok(())
}

async fn boot_missing(page: &mut Page) -> Result<()> {
    page.server.break_files(built(page, "boot-", ".js")?, Fault::Missing);
    page.expect_faults();
    page.load(&page.server.folder()).await?;
    can_be_read(page, "Search and filters have not started").await
}

async fn locked(page: &mut Page) -> Result<()> {
    page.server.break_files(".wasm", Fault::Missing);
    page.expect_faults();
    let record = page.facts.commitment(0)?;
    let address = format!("?view=commitments&commitment={}&embed=1&lock=record", record.id);
    page.load(&(page.server.folder() + address.as_str())).await?;
    let seen = page.see_that("a start that failed", |seen| seen.state == "failed").await?;
    ensure!(seen.words.contains(&record.name), "expected the record\nsaw      {seen}");
    // The script that holds the lock may come after the failure.
    until("one record and no other", async || {
        let n = page.run("return document.querySelectorAll('main [id]').length;", Vec::new()).await?;
        Ok(if *n.json() == json!(1) { Ok(()) } else { Err(n.json().clone()) })
    })
    .await?;
    let target: String = page.run("return document.querySelector('main a').target;", Vec::new()).await?.convert()?;
    ensure!(target == "_blank", "expected links to open pages of their own\nsaw      {target:?}");
    Ok(())
}

/// A host that does not lead on to the folder: the files are looked for in the one above.
async fn bare(page: &mut Page) -> Result<()> {
    page.expect_faults();
    page.load(&page.server.bare()).await?;
    can_be_read(page, "Search and filters have not started").await?;
    page.see_text("the address lacks a “/” at its end").await
}

/// By the page and, where that does not start, by what holds a lock.
async fn escaped(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    page.expect_faults();
    for and in ["&amp;", "&#038;", "&#38;", "&AMP;", "&amp;amp;", "&#x26;"] {
        page.server.mend();
        let address = format!("?view=commitments{and}commitment={}{and}embed=1{and}lock=record", record.id);
        let meant = address.replace(and, "&");
        page.open(&address).await?;
        page.see_target(&Target::named("article", &record.name)).await?;
        page.see_address(&meant).await?;
        page.server.break_files(".wasm", Fault::Missing);
        page.load(&(page.server.folder() + address.as_str())).await?;
        page.see_that("a start that failed", |seen| seen.state == "failed").await?;
        one_record(page).await?;
        page.see_address(&meant).await?;
    }
    // A place within the page stays one.
    page.load(&(page.server.folder() + "?view=quotes#quote-a")).await?;
    let place: String = page.run("return location.search + location.hash;", Vec::new()).await?.convert()?;
    ensure!(place == "?view=quotes#quote-a", "expected the address as it was\nsaw      {place}");
    Ok(())
}

async fn translated(page: &mut Page) -> Result<()> {
    page.server.break_files("/", Fault::Translated);
    page.expect_faults();
    let topic = page.facts.topic(0)?;
    // Whether or not the start waits for the second file.
    page.open("?view=ledger").await?;
    page.see_target(&Target::named("table", "What each side promises, is asked and is said to do")).await?;
    page.open(&format!("?view=commitments&topic={}", topic.id)).await?;
    page.see_chip(&topic.name).await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_rows(page.facts.n("commitments")).await?;
    // The instance that panicked must not hear the keys as well.
    obey_their_switch(page).await?;
    Ok(())
}

async fn panicked(page: &mut Page) -> Result<()> {
    page.open("?view=commitments").await?;
    page.expect_faults();
    let before = page.seen().await?;
    page.driver.execute("dispatchEvent(new CustomEvent('readout:panicked', { detail: 'as if' }));", Vec::new()).await?;
    can_be_read(page, "Search and filters have stopped").await?;
    page.choose(facet::ACTS, &page.facts.party(0)?.name).await?;
    let after = page.seen().await?;
    ensure!(
        before.rows == after.rows && before.address == after.address,
        "expected the page to stay as it is\nsaw      {after}"
    );
    // A link of ours now really navigates, which starts the page afresh.
    page.go_to("Tariffs").await?;
    page.see_that("a fresh start", |seen| seen.state == "ready").await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    Ok(())
}

/// Records stand there, and one plain line says what does not work.
pub(super) async fn can_be_read(page: &Page, line: &str) -> Result<()> {
    page.see_that("records to read", |seen| seen.rows.len() > 5 || seen.has_deal()).await?;
    let alert = Target::any("alert");
    crate::wait::until(format!("the one line {line:?}"), async || {
        let lines: Vec<String> = page
            .run("return find(arguments[0]).map((line) => tidy(words(line)));", vec![alert.json()])
            .await?
            .convert()?;
        Ok(match lines.iter().find(|text| text.starts_with(line)) {
            Some(_) => Ok(()),
            None => Err(format!("{lines:?}; {}", page.seen().await?)),
        })
    })
    .await?;
    let n_lines = page
        .run("return [...document.querySelectorAll('[role=alert] > p')].filter(isShown).length;", vec![json!(null)])
        .await?;
    ensure!(n_lines.json() == 1, "expected one line\nsaw      {}", n_lines.json());
    Ok(())
}

/// The name of the one built file that begins so; it has a hash in it.
pub(super) fn built(page: &Page, start: &str, end: &str) -> Result<&'static str> {
    let names = page.server.files(end)?;
    let name = names.iter().find(|name| name.starts_with(start));
    let name = name.with_context(|| format!("expected a file {start}…{end} in the build\nsaw      {names:?}"))?;
    Ok(name.clone().leak())
}

async fn asked(page: &mut Page) -> Result<()> {
    page.server.break_files(".wasm", Fault::Missing);
    page.expect_faults();
    let quote = page.facts.text("/quotes/0/id")?.to_owned();
    page.load(&format!("{}?quote={quote}", page.server.folder())).await?;
    page.see_that("a start that failed", |seen| seen.state == "failed").await?;
    let in_sight = "const record = document.getElementById(`quote-${arguments[0]}`);
        const { top, bottom } = record.getBoundingClientRect();
        return record.checkVisibility() && top < innerHeight && bottom > 0;";
    until("the record in sight", async || {
        let is_shown = page.run(in_sight, vec![json!(quote)]).await?.json() == &json!(true);
        Ok(if is_shown { Ok(()) } else { Err(page.seen().await?) })
    })
    .await?;
    // The last event of a move within the page: a reload would be under way.
    let jump = "const done = arguments[0];
        window.isTheSame = true;
        addEventListener('hashchange', () => setTimeout(done));
        location.hash = 'results';";
    page.driver.execute_async(jump, Vec::new()).await?;
    let is_same = page.run("return !!window.isTheSame;", Vec::new()).await?.json().clone();
    ensure!(is_same == json!(true), "expected the page that was there");
    Ok(())
}

/// Our code gives focus; a listener of an extension throws then, and our code stands in the list of calls.
async fn foreign_fault(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(1)?;
    page.open("?view=commitments").await?;
    page.expect_faults();
    let listen = "addEventListener('focusin', () => { window.hasThrown = true; throw new Error('not ours'); }, true);";
    page.run(listen, Vec::new()).await?;
    page.follow(&record.name).await?;
    page.see("From the article").await?;
    until("a fault of another script", async || {
        let has_thrown = page.run("return !!window.hasThrown;", Vec::new()).await?.json() == &json!(true);
        Ok(if has_thrown { Ok(()) } else { Err("none") })
    })
    .await?;
    page.follow("Close").await?;
    page.see_address("?view=commitments").await?;
    // A page that has ended would have been loaded anew.
    let is_same = page.run("return !!window.hasThrown;", Vec::new()).await?.json().clone();
    ensure!(is_same == json!(true), "expected the page that was there");
    Ok(())
}
