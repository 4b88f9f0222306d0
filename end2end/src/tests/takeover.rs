//! Taking over: the page that is mounted beside the printed one is swapped in, and nothing of its reader's is lost.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use crate::{
    facts::facet,
    fault::Fault,
    page::Page,
    suite::{Test, table},
    target::Target,
    wait::until,
};

/// Wraps every text in elements of the translator's own, as browsers that translate do.
pub(super) const TRANSLATE: &str = "
    const walker = document.createTreeWalker(document.getElementById('readout'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
        if (!text.data.trim()) continue;
        const [outer, inner] = [document.createElement('font'), document.createElement('font')];
        inner.textContent = text.data;
        outer.append(inner);
        text.replaceWith(outer);
    }";

pub(super) fn table() -> Vec<Test> {
    table![
        "takeover: every view is mounted as its address asks" => views;
        "takeover: what was typed keeps its caret and the focus" => typing;
        "takeover: a word that is being composed is waited for" => composing;
        "takeover: a selected text is waited for" => selecting;
        "takeover: the first act ends the waiting, and is done" => acting;
        "takeover: what is in sight stays where it is" => scrolling;
        "takeover: foreign changes before the start do no harm" => changed_before;
        "takeover: a page that is translated after the start stays true" => changed_after;
        "takeover: sums of a translated calculator are those of its figures" => changed_sums;
        "takeover: after a translation another view and another order have their own words" => changed_views;
    ]
}

/// Opens the page while its wasm is held back, so that it is still the printed one. Whether the page says that it waits
/// is kept.
async fn open_printed(page: &mut Page, address: &str) -> Result<()> {
    page.server.break_files(".wasm", Fault::Silent);
    page.expect_faults();
    page.load_early(&(page.server.folder() + address)).await?;
    page.see_that("a page that is starting", |seen| seen.state == "loading" && seen.has_deal()).await?;
    let listen = "addEventListener('readout:waiting', () => { window.hasWaited = true; }); \
        document.querySelector('main').isPrinted = true;";
    page.driver.execute(listen, Vec::new()).await?;
    Ok(())
}

/// The wasm is here, and the page waits: it is still the printed one, and nobody says that it is slow.
async fn waits(page: &Page) -> Result<()> {
    page.server.mend();
    until("a page that waits for its reader", async || {
        let script = "return window.hasWaited === true && document.querySelector('main').isPrinted === true;";
        let is_waiting = page.run(script, Vec::new()).await?.json() == &json!(true);
        Ok(if is_waiting { Ok(()) } else { Err(page.seen().await?) })
    })
    .await?;
    let seen = page.seen().await?;
    // The second one where the machine was slow before.
    ensure!(matches!(seen.state.as_str(), "loading" | "waiting"), "expected a page that is starting\nsaw      {seen}");
    Ok(())
}

async fn views(page: &mut Page) -> Result<()> {
    let names = [
        ("commitments", "Commitments"),
        ("tariffs", "Tariffs"),
        ("quotes", "Quotes"),
        ("timeline", "Timeline"),
        ("ledger", "The deal"),
        ("matrix", "Who speaks on what"),
        ("sources", "Sources"),
    ];
    for (view, name) in names {
        page.open(&format!("?view={view}")).await?;
        page.see_that(name, |seen| seen.view.starts_with(name)).await?;
    }
    Ok(())
}

async fn typing(page: &mut Page) -> Result<()> {
    open_printed(page, "").await?;
    page.type_search("canola").await?;
    page.driver.execute("document.activeElement.setSelectionRange(2, 4);", Vec::new()).await?;
    page.server.mend();
    page.is_ready().await?;
    page.see_sentence("matching “canola”").await?;
    let script =
        "const box = document.activeElement; return [box.type, box.value, box.selectionStart, box.selectionEnd];";
    let seen = page.run(script, Vec::new()).await?;
    ensure!(
        seen.json() == &json!(["search", "canola", 2, 4]),
        "expected the focus in the search box, with its text and caret\nsaw      {}",
        seen.json()
    );
    // Back and reload find it there.
    page.see_address("?q=canola").await?;
    page.go_to("Sources").await?;
    page.go_back().await?;
    page.see_address("?q=canola").await?;
    page.see_sentence("matching “canola”").await.map(drop)
}

async fn composing(page: &mut Page) -> Result<()> {
    open_printed(page, "").await?;
    // Drivers have no input methods; this is what one does to the page.
    let compose = "const box = document.querySelector('input[type=search]'); box.focus();
        box.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
        box.value = 'ca';
        box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true, data: 'ca' }));";
    page.driver.execute(compose, Vec::new()).await?;
    waits(page).await?;
    let end = "const box = document.querySelector('input[type=search]'); box.value = 'canola';
        box.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: 'canola' }));";
    page.driver.execute(end, Vec::new()).await?;
    page.is_ready().await?;
    page.see_sentence("matching “canola”").await?;
    // Written after a pause; what was typed first must not come last.
    page.see_address("?q=canola").await.map(drop)
}

async fn selecting(page: &mut Page) -> Result<()> {
    open_printed(page, "").await?;
    page.driver.execute("getSelection().selectAllChildren(document.querySelector('h1'));", Vec::new()).await?;
    waits(page).await?;
    let selected: String = page.run("return String(getSelection());", Vec::new()).await?.convert()?;
    ensure!(selected == page.facts.headline(), "expected the headline, selected\nsaw      {selected:?}");
    page.driver.execute("getSelection().removeAllRanges();", Vec::new()).await?;
    page.is_ready().await
}

async fn acting(page: &mut Page) -> Result<()> {
    open_printed(page, "").await?;
    page.driver.execute("getSelection().selectAllChildren(document.querySelector('h1'));", Vec::new()).await?;
    waits(page).await?;
    page.go_to("Quotes").await?;
    page.is_ready().await?;
    page.see_that("Quotes", |seen| seen.view.starts_with("Quotes")).await?;
    page.see_rows(page.facts.n("quotes")).await?;
    Ok(())
}

async fn scrolling(page: &mut Page) -> Result<()> {
    open_printed(page, "").await?;
    let id = json!("rates");
    let top = "return document.getElementById(arguments[0]).getBoundingClientRect().top;";
    let show = "document.getElementById(arguments[0]).scrollIntoView({ block: 'start', behavior: 'instant' });";
    page.driver.execute(show, vec![id.clone()]).await?;
    let before: f64 = page.run(top, vec![id.clone()]).await?.convert()?;
    page.server.mend();
    page.is_ready().await?;
    until("the record where it was", async || {
        let now: f64 = page.run(top, vec![id.clone()]).await?.convert()?;
        Ok(if (now - before).abs() < 3.0 { Ok(()) } else { Err(format!("{now} px instead of {before}")) })
    })
    .await
}

async fn changed_before(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    open_printed(page, "").await?;
    // And what extensions and minifiers do.
    let change = "document.querySelector('main').prepend(document.createElement('div'));
        document.querySelector('main li[id]').remove();
        document.querySelector('nav ul').append('a text');";
    page.driver.execute(TRANSLATE, Vec::new()).await?;
    page.driver.execute(change, Vec::new()).await?;
    page.server.mend();
    page.is_ready().await?;
    page.go_to("Commitments").await?;
    page.see_rows(page.facts.n("commitments")).await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_chip(&topic.name).await?;
    Ok(())
}

/// Texts of the page follow, and none stands twice.
async fn changed_after(page: &mut Page) -> Result<()> {
    let (party, topic) = (page.facts.party(0)?, page.facts.topic(0)?);
    page.open("?view=commitments").await?;
    page.driver.execute(TRANSLATE, Vec::new()).await?;
    page.choose(facet::ACTS, &party.name).await?;
    let seen = page.see_sentence(&format!("by {}", party.name)).await?;
    ensure!(seen.sentence.matches("commitment").count() == 1, "expected the sentence once\nsaw      {seen}");
    let (n, _) = page.counts_at(&Page::option(facet::TOPIC, &topic.name)).await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_count(n).await?;
    page.see_chip(&topic.name).await?;
    page.type_search("the").await?;
    page.see_sentence("matching “the”").await?;
    let marks = "const all = [...document.querySelectorAll('main mark')].filter((mark) => mark.checkVisibility());
        return all.length > 0 && all.every((mark) => mark.textContent.toLowerCase().startsWith('the'));";
    until("hits that are marked", async || {
        let are_marked = page.run(marks, Vec::new()).await?.json() == &json!(true);
        Ok(if are_marked { Ok(()) } else { Err(page.seen().await?) })
    })
    .await?;
    page.press_button("Clear all").await?;
    page.see_rows(page.facts.n("commitments")).await?;
    let record = page.facts.commitment(1)?;
    page.follow(&record.name).await?;
    page.see("From the article").await?;
    Ok(())
}

/// What is worked out is made anew as a whole, so no sum of other figures stays.
async fn changed_sums(page: &mut Page) -> Result<()> {
    page.open("?view=calculator&calc=tariff-evs~40000~1000").await?;
    page.see("61.00").await?;
    page.driver.execute(TRANSLATE, Vec::new()).await?;
    let value = page.driver.find(By::Id("calc-value")).await?;
    value.clear().await?;
    value.send_keys("2000").await?;
    page.see("122.00").await?;
    page.see_that("no sum of other figures", |seen| !seen.words.contains("61.00")).await?;
    Ok(())
}

/// The filters, and the names, numbers and links of the matrix.
const WORDS: &str = "
    const textOf = (it) => it.textContent.replace(/\\s+/g, ' ').trim();
    const parts = [...document.querySelectorAll('fieldset, .matrix tbody tr')];
    return parts.map((it) => textOf(it) + [...it.querySelectorAll('a')].map((link) => link.getAttribute('href')));";

async fn changed_views(page: &mut Page) -> Result<()> {
    let of_views = |name| Target::named("link", name).within(Target::named("navigation", "Views"));
    for (from, link, to) in [
        ("?view=commitments", of_views("Quotes"), "?view=quotes"),
        ("?view=quotes", of_views("Commitments"), "?view=commitments"),
        ("?view=matrix", Target::named("link", "most records first"), "?view=matrix&sort=most"),
        ("?view=matrix", Target::named("link", "sides"), "?view=matrix&group=party"),
    ] {
        page.open(from).await?;
        page.run(TRANSLATE, Vec::new()).await?;
        page.click(&link).await?;
        page.see_address(to).await?;
        page.is_whole().await?;
        let seen = page.run(WORDS, Vec::new()).await?.json().clone();
        page.open(to).await?;
        page.is_whole().await?;
        let expected = page.run(WORDS, Vec::new()).await?.json().clone();
        ensure!(expected.as_array().is_some_and(|it| !it.is_empty()), "expected filters or a matrix at {to}");
        ensure!(seen == expected, "expected, from {from} to {to}, {expected}\nsaw      {seen}");
    }
    Ok(())
}
