//! What a reader typed, chose, opened or entered stays, whatever then happens to the page: acts by events. The whole table,
//! with what is lost on purpose, is in docs/kept.md.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::By;

use super::takeover::TRANSLATE;
use crate::{
    facts::facet,
    page::Page,
    suite::{Test, table},
    wait::until,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "kept: through a reload" => reload;
        "kept: through another view, back and forward" => back;
        "kept: where the list was scrolled, back and forward" => scroll;
        "kept: through a translation" => translation;
        "kept: through printing" => printing;
        "kept: a text to check, through another view" => brought;
        "kept: a text to check, though a file cannot be taken" => refused;
        "kept: a file that was mended can be chosen again" => again;
        "kept: a file that is still being read when its view is left" => late;
    ]
}

/// What a reader does.
#[derive(Clone, Copy)]
enum Act {
    Words,
    Filter,
    Record,
    Figures,
}

const ACTS: [Act; 4] = [Act::Words, Act::Filter, Act::Record, Act::Figures];
const SEARCHED: &str = "the";
const UNITS: &str = "7";

/// Does it, and answers with the address that holds it.
async fn act(page: &mut Page, act: Act) -> Result<String> {
    let (party, record) = (page.facts.party(0)?, page.facts.commitment(1)?);
    let address = match act {
        Act::Words => {
            page.open("?view=quotes").await?;
            page.type_search(SEARCHED).await?;
            format!("?view=quotes&q={SEARCHED}")
        }
        Act::Filter => {
            page.open("?view=commitments").await?;
            page.choose(facet::ACTS, &party.name).await?;
            format!("?view=commitments&acts={}", party.id)
        }
        Act::Record => {
            page.open("?view=commitments").await?;
            page.follow(&record.name).await?;
            format!("?view=commitments&commitment={}", record.id)
        }
        Act::Figures => {
            page.open("?view=calculator").await?;
            page.driver.find(By::Id("calc-units")).await?.send_keys(UNITS).await?;
            format!("?view=calculator&calc=~{UNITS}")
        }
    };
    page.see_address(&address).await?;
    still(page, act, &address).await?;
    Ok(address)
}

/// It is as the reader left it.
async fn still(page: &mut Page, act: Act, address: &str) -> Result<()> {
    page.see_address(address).await?;
    let (field, expected) = match act {
        Act::Words => {
            page.see_sentence(&format!("matching “{SEARCHED}”")).await?;
            (Some("input[type=search]"), SEARCHED)
        }
        Act::Filter => {
            let party = page.facts.party(0)?;
            page.see_chip(&party.name).await?;
            (None, "")
        }
        Act::Record => {
            page.see("From the article").await?;
            (None, "")
        }
        Act::Figures => {
            page.see("7 within the quota").await?;
            (Some("#calc-units"), UNITS)
        }
    };
    if let Some(field) = field {
        let shown = page.driver.find(By::Css(field)).await?.prop("value").await?.unwrap_or_default();
        ensure!(shown == expected, "expected {expected:?} in {field}\nsaw      {shown:?}");
    }
    Ok(())
}

async fn reload(page: &mut Page) -> Result<()> {
    for it in ACTS {
        let address = act(page, it).await?;
        page.driver.refresh().await?;
        page.is_ready().await?;
        still(page, it, &address).await?;
    }
    Ok(())
}

async fn back(page: &mut Page) -> Result<()> {
    for it in ACTS {
        let address = act(page, it).await?;
        page.go_to("Sources").await?;
        page.see_address("?view=sources").await?;
        page.go_back().await?;
        still(page, it, &address).await?;
        page.go_forward().await?;
        page.see_address("?view=sources").await?;
        page.go_back().await?;
        still(page, it, &address).await?;
    }
    Ok(())
}

async fn scroll(page: &mut Page) -> Result<()> {
    let party = page.facts.party(0)?;
    page.open("?view=commitments").await?;
    page.run("scrollTo(0, 300);", Vec::new()).await?;
    noted(page, 300.0).await?;
    tick(page, &party.name).await?;
    page.see_address(&format!("?view=commitments&acts={}", party.id)).await?;
    page.run("scrollTo(0, 150);", Vec::new()).await?;
    noted(page, 150.0).await?;
    page.go_back().await?;
    page.see_address("?view=commitments").await?;
    scrolled(page, 300.0).await?;
    page.go_forward().await?;
    page.see_address(&format!("?view=commitments&acts={}", party.id)).await?;
    scrolled(page, 150.0).await?;
    // A list that gets too short for where the reader is.
    page.open("?view=commitments").await?;
    page.run("scrollTo(0, document.body.scrollHeight);", Vec::new()).await?;
    let y: f64 = page.run("return Math.trunc(scrollY);", Vec::new()).await?.convert()?;
    noted(page, y).await?;
    tick(page, &party.name).await?;
    page.see_address(&format!("?view=commitments&acts={}", party.id)).await?;
    page.go_back().await?;
    page.see_address("?view=commitments").await?;
    scrolled(page, y).await
}

/// By key: a driver that clicks scrolls to what it clicks.
async fn tick(page: &Page, party: &str) -> Result<()> {
    let choice = page.find(&Page::option(facet::ACTS, party)).await?;
    page.driver.execute("arguments[0].focus({ preventScroll: true });", vec![choice.to_json()?]).await?;
    page.press(' ').await
}

/// The entry of the history says where the reader has come to rest.
async fn noted(page: &Page, y: f64) -> Result<()> {
    until(format!("{y} in the history"), async || {
        let state: Option<String> = page.run("return history.state;", Vec::new()).await?.convert()?;
        Ok(if state.as_deref() == Some(&y.to_string()) { Ok(()) } else { Err(format!("{state:?}")) })
    })
    .await
}

async fn scrolled(page: &Page, y: f64) -> Result<()> {
    until(format!("the page scrolled by {y} px"), async || {
        let seen: f64 = page.run("return scrollY;", Vec::new()).await?.convert()?;
        Ok(if (seen - y).abs() <= 1.0 { Ok(()) } else { Err(seen) })
    })
    .await
}

async fn translation(page: &mut Page) -> Result<()> {
    for it in ACTS {
        let address = act(page, it).await?;
        page.driver.execute(TRANSLATE, Vec::new()).await?;
        still(page, it, &address).await?;
    }
    Ok(())
}

async fn printing(page: &mut Page) -> Result<()> {
    for it in ACTS {
        let address = act(page, it).await?;
        let print = "dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'));";
        page.run(print, Vec::new()).await?;
        still(page, it, &address).await?;
    }
    Ok(())
}

/// A letter in the search box leads away from it.
async fn brought(page: &mut Page) -> Result<()> {
    let text = "A text that somebody has pasted.";
    page.open("?view=check").await?;
    let area = page.driver.find(By::Id("article-text")).await?;
    area.send_keys(text).await?;
    page.type_search("c").await?;
    page.see_address("?view=records&q=c").await?;
    page.go_back().await?;
    page.see_address("?view=check").await?;
    let value = page.run("return document.getElementById('article-text').value;", Vec::new()).await?;
    ensure!(value.json() == &json!(text), "expected the text that was brought\nsaw      {:?}", value.json());
    Ok(())
}

/// Chooses a file of so many letters.
const CHOOSE: &str = "
    const transfer = new DataTransfer();
    transfer.items.add(new File(['a'.repeat(arguments[0])], 'article.txt', { type: 'text/plain' }));
    const field = document.querySelector('input[type=file]');
    field.files = transfer.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));";

async fn refused(page: &mut Page) -> Result<()> {
    let text = "A text that somebody has pasted.";
    page.open("?view=check").await?;
    page.driver.find(By::Id("article-text")).await?.send_keys(text).await?;
    for (n_letters, told) in [(0, "This file is empty."), (400_001, "This file is too large: 400,001 bytes.")] {
        page.run(CHOOSE, vec![json!(n_letters)]).await?;
        page.see_that(told, |seen| seen.status.contains(told) && seen.status.contains("as it was")).await?;
        let value = page.run("return document.getElementById('article-text').value;", Vec::new()).await?;
        ensure!(value.json() == &json!(text), "expected the text that was pasted\nsaw      {:?}", value.json());
    }
    Ok(())
}

/// A field that keeps its file tells nobody when the same one is chosen again.
async fn again(page: &mut Page) -> Result<()> {
    page.open("?view=check").await?;
    for n_letters in [12, 20] {
        page.run(CHOOSE, vec![json!(n_letters)]).await?;
        let script = "return [document.getElementById('article-text').value.length,
            document.querySelector('input[type=file]').files.length];";
        crate::wait::until(format!("{n_letters} letters, and a field that waits for a file"), async || {
            let seen = page.run(script, Vec::new()).await?.json().clone();
            Ok(if seen == json!([n_letters, 0]) { Ok(()) } else { Err(seen) })
        })
        .await?;
    }
    Ok(())
}

/// Every test ends with a look for faults: a panic is one.
async fn late(page: &mut Page) -> Result<()> {
    page.open("?view=check").await?;
    let leave = format!("{CHOOSE} document.querySelector(\"nav a[href^='?view=quotes']\").click();");
    page.run(&leave, vec![json!(400_000)]).await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.go_to("Commitments").await?;
    page.see_rows(page.facts.n("commitments")).await?;
    Ok(())
}
