//! Searching: by typing, in every view.

use anyhow::{Result, ensure};
use thirtyfour::By;

use crate::{
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "search: typing finds, marks, and stands in the address" => typing;
        "search: typing adds nothing to the history" => history;
        "search: words carry over to other views" => carrying_over;
        "search: case and accents do not matter" => folding;
        "search: accents leave the page composed" => composed;
        "search: signs alone are no search" => signs;
        "search: nothing found says so and offers a way out" => nothing;
        "search: a question finds what it asks about" => question;
        "search: nothing found for several words offers to leave one out" => leaving_out;
        "search: emptying the box restores the list" => emptying;
        "search: from a view that is no list it lists all records, and back returns" => from_elsewhere;
    ]
}

async fn typing(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open("?view=commitments").await?;
    let n_all = page.seen().await?.rows.len();
    page.type_search(&word).await?;
    page.see_sentence(&format!("matching “{word}”")).await?;
    let found = page.see_address(&format!("?view=commitments&q={word}")).await?;
    ensure!(
        !found.rows.is_empty() && found.rows.len() < n_all,
        "expected fewer than {n_all} rows, but some\nsaw      {found}"
    );
    page.see_target(&Target::named("mark", &word).within(Target::any("main"))).await?;
    page.see_chip(&word).await?;
    page.focus_is("searchbox").await?;
    // The window's title follows at the next pause.
    page.see_that("a title with the word", |seen| seen.title.contains(&format!("“{word}”"))).await?;
    Ok(())
}

async fn history(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open("?view=quotes").await?;
    let before = page.run("return history.length;", Vec::new()).await?.json().clone();
    page.type_search(&word).await?;
    page.see_address(&format!("?view=quotes&q={word}")).await?;
    let after = page.run("return history.length;", Vec::new()).await?.json().clone();
    ensure!(before == after, "expected a history of {before} entries\nsaw      {after}");
    // Whoever leaves before the address has followed finds the words again.
    page.type_search("x").await?;
    page.go_to("Tariffs").await?;
    page.see_that("Tariffs", |seen| seen.view.starts_with("Tariffs")).await?;
    page.go_back().await?;
    page.see_address(&format!("?view=quotes&q={word}x")).await?;
    Ok(())
}

async fn carrying_over(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open(&format!("?view=commitments&q={word}")).await?;
    let search = page.find(&Page::search_box()).await?;
    let shown = search.prop("value").await?.unwrap_or_default();
    ensure!(shown == word, "expected the word in the box\nsaw      {shown:?}");
    page.go_to("Tariffs").await?;
    page.see_address(&format!("?view=tariffs&q={word}")).await?;
    page.see_sentence(&format!("matching “{word}”")).await?;
    Ok(())
}

async fn folding(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open(&format!("?q={word}")).await?;
    let plain = page.see_sentence("matching").await?;
    // The first vowel with an accent, in its composed form.
    let accented = word.replacen('a', "á", 1).replacen('e', "é", usize::from(!word.contains('a'))).to_uppercase();
    page.open("").await?;
    page.type_search(&accented).await?;
    page.see_sentence("matching").await?;
    page.see_rows(plain.rows.len()).await?;
    Ok(())
}

/// What stood in the view before, here a number in the calculator, is there again.
async fn from_elsewhere(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open("?view=calculator&calc=tariff-evs~7").await?;
    page.type_search(&word).await?;
    page.see_sentence(&format!("matching “{word}”")).await?;
    page.see_address(&format!("?view=records&q={word}")).await?;
    page.focus_is("searchbox").await?;
    page.go_back().await?;
    page.see_address("?view=calculator&calc=tariff-evs~7").await?;
    let units = page.driver.find(By::Id("calc-units")).await?.prop("value").await?.unwrap_or_default();
    ensure!(units == "7", "expected the number that was entered\nsaw      {units:?}");
    Ok(())
}

/// Report 23: the address and the title have one form, however it was typed.
async fn composed(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    page.type_search("cafe\u{301}").await?;
    page.see_sentence("matching “caf\u{e9}”").await?;
    page.see_address("?view=quotes&q=caf%C3%A9").await?;
    Ok(())
}

/// Attack 10: the list stays whole, and the box keeps what was typed.
async fn signs(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    let n_all = page.seen().await?.rows.len();
    page.type_search("%").await?;
    page.see_no_chips().await?;
    page.see_rows(n_all).await?;
    let shown = page.find(&Page::search_box()).await?.prop("value").await?.unwrap_or_default();
    ensure!(shown == "%", "expected what was typed in the box\nsaw      {shown:?}");
    Ok(())
}

async fn nothing(page: &mut Page) -> Result<()> {
    let party = page.facts.party(0)?;
    let with_party = format!("?view=commitments&acts={}", party.id);
    for view in ["", "?view=commitments", "?view=tariffs", "?view=quotes", "?view=timeline"] {
        page.open(view).await?;
        page.type_search("nothingsaysthis").await?;
        page.see_rows(0).await?;
        page.see("Nothing in this article matches").await?;
        page.press_button("Remove filter…").await?;
        page.see_that("the list or the deal again", |seen| !seen.rows.is_empty() || seen.has_deal()).await?;
    }
    page.open(&format!("{with_party}&q=nothingsaysthis")).await?;
    let seen = page.see_count(0).await?;
    ensure!(
        seen.chips.iter().any(|chip| chip.contains(&party.name)),
        "expected each part of it as a chip\nsaw      {seen}"
    );
    page.press_button("Remove filter Search…").await?;
    page.see_address(&with_party).await?;
    // And the way out that says what it leads to.
    page.open(&format!("{with_party}&q=nothingsaysthis")).await?;
    page.follow("Without “Search: nothingsaysthis”: …").await?;
    page.see_address(&with_party).await?;
    page.see_that("the list again", |seen| !seen.rows.is_empty()).await?;
    Ok(())
}

async fn question(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open(&format!("?view=commitments&q={word}")).await?;
    let n = page.see_sentence("matching").await?.rows.len();
    page.open("?view=commitments").await?;
    page.type_search(&format!("What was said about {word}?")).await?;
    page.see_address(&format!("?view=commitments&q=What+was+said+about+{word}%3F")).await?;
    page.see_rows(n).await?;
    Ok(())
}

async fn leaving_out(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open(&format!("?view=commitments&q={word}+nothingsaysthis")).await?;
    page.see_count(0).await?;
    page.follow("Without “nothingsaysthis”: …").await?;
    page.see_address(&format!("?view=commitments&q={word}")).await?;
    page.see_that("what the other word finds", |seen| !seen.rows.is_empty()).await?;
    // A word that is not the hindrance is not offered.
    page.open(&format!("?view=commitments&q={word}+nothingsaysthis")).await?;
    page.see_count(0).await?;
    page.see_none(&Target::named("link", &format!("Without “{word}”: …"))).await
}

async fn emptying(page: &mut Page) -> Result<()> {
    let word = word(page)?;
    page.open("?view=commitments").await?;
    let n_all = page.seen().await?.rows.len();
    page.type_search(&word).await?;
    page.see_sentence("matching").await?;
    page.clear_search().await?;
    page.see_address("?view=commitments").await?;
    page.see_rows(n_all).await?;
    Ok(())
}

/// A word that some commitments and tariff measures have: the first party's adjective may be in all, a product is not.
fn word(page: &Page) -> Result<String> {
    let topic = page.facts.topic(2)?.name;
    Ok(topic.split_whitespace().next().unwrap_or_default().to_lowercase())
}
