//! The page without a mouse.

use anyhow::{Result, ensure};
use serde_json::json;
use thirtyfour::Key;

use crate::{
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "keyboard: from the top to an open record and back" => walk;
        "keyboard: the first stop skips to the results" => skip;
        "keyboard: after each group of filters a stop skips to the results" => skip_filters;
        "keyboard: ? lists the shortcuts, which can be switched off" => shortcuts;
        "keyboard: what lies below an open layer does not move" => covered;
        "keyboard: Enter in the search box leads to what was found" => enter;
        "keyboard: letters in the search box are letters" => typing;
        "keyboard: letters in a field of an extension are letters" => foreign_field;
    ]
}

async fn walk(page: &mut Page) -> Result<()> {
    let party = page.facts.party(0)?;
    page.open("").await?;
    page.tab_to("link \"Commitments").await?;
    page.press(Key::Enter).await?;
    page.see_address("?view=commitments").await?;
    page.tab_to(&format!("checkbox \"{}", party.name)).await?;
    page.press(Key::Space).await?;
    let chosen = page.see_address(&format!("?view=commitments&acts={}", party.id)).await?;
    page.focus_is(&format!("checkbox \"{}", party.name)).await?;
    let title = chosen.rows.first().cloned().unwrap_or_default();
    page.tab_to(&format!("link \"{title}")).await?;
    page.press(Key::Enter).await?;
    page.focus_is(&format!("heading \"{title}")).await?;
    page.tab_to("link \"Close").await?;
    page.press(Key::Enter).await?;
    page.focus_is(&format!("link \"{title}")).await?;
    page.see_chip(&party.name).await?;
    Ok(())
}

async fn skip(page: &mut Page) -> Result<()> {
    page.open("?view=commitments").await?;
    skips(page).await
}

async fn skip_filters(page: &mut Page) -> Result<()> {
    page.open("?view=commitments").await?;
    let n = page.run("return document.querySelectorAll('fieldset:has([type=checkbox])').length;", Vec::new()).await?;
    for group in 0..n.json().as_u64().unwrap_or_default() {
        let script = "const group = document.querySelectorAll('fieldset:has([type=checkbox])')[arguments[0]];
            group.querySelector('label:last-of-type input').focus();";
        page.run(script, vec![group.into()]).await?;
        skips(page).await?;
    }
    Ok(())
}

/// The next stop is the way to the results, and leads there.
async fn skips(page: &Page) -> Result<()> {
    page.press(Key::Tab).await?;
    page.focus_is("link \"Skip to the results").await?;
    page.press(Key::Enter).await?;
    page.press(Key::Tab).await?;
    let script = "return document.querySelector('main').contains(document.activeElement);";
    crate::wait::until("focus within the results", async || {
        let is_within = page.run(script, Vec::new()).await?.json() == &json!(true);
        Ok(if is_within { Ok(()) } else { Err(page.seen().await?) })
    })
    .await
}

async fn shortcuts(page: &mut Page) -> Result<()> {
    page.open("").await?;
    obey_their_switch(page).await
}

/// Keys do what the list says, and nothing once they are switched off.
pub(super) async fn obey_their_switch(page: &Page) -> Result<()> {
    let dialog = Target::named("dialog", "Shortcuts");
    let switch = Target::named("checkbox", "Single-key shortcuts").within(dialog.clone());
    page.press('2').await?;
    page.see_address("?view=commitments").await?;
    page.press('?').await?;
    page.see_target(&dialog).await?;
    page.click(&switch).await?;
    page.press(Key::Escape).await?;
    page.see_none(&dialog).await?;
    page.press('3').await?;
    page.press('?').await?;
    page.see_target(&dialog).await?;
    let address = page.seen().await?.address;
    ensure!(address == "?view=commitments", "expected the switched-off key to do nothing\nsaw      {address}");
    // On again, for the tests that follow in this session.
    page.click(&switch).await?;
    page.press_button("Close").await?;
    page.press('3').await?;
    page.see_address("?view=tariffs").await?;
    Ok(())
}

async fn typing(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    page.press('/').await?;
    page.focus_is("searchbox").await?;
    page.type_search("2c?").await?;
    page.see_sentence("2c?").await?;
    page.see_that("the view that was", |seen| seen.view.starts_with("Quotes")).await?;
    page.see_none(&Target::any("dialog")).await
}

/// Report 25: a telephone's keyboard has a key for it, and covers the results until it goes.
async fn enter(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    page.type_search("canada").await?;
    page.see_sentence("matching “canada”").await?;
    page.press(Key::Enter).await?;
    page.focus_is("heading \"").await?;
    Ok(())
}

/// Report 7: the top layer takes the keys, and closes alone.
async fn covered(page: &mut Page) -> Result<()> {
    let dialog = Target::named("dialog", "Shortcuts");
    let record = page.facts.commitment(1)?;
    let address = format!("?view=commitments&commitment={}", record.id);
    page.open(&address).await?;
    page.see("From the article").await?;
    page.press('?').await?;
    page.see_target(&dialog).await?;
    page.press('c').await?;
    page.press('3').await?;
    page.press(Key::Escape).await?;
    page.see_none(&dialog).await?;
    page.see_address(&address).await?;
    page.see("From the article").await?;
    page.press(Key::Escape).await?;
    page.see_address("?view=commitments").await?;
    Ok(())
}

/// Such a field stands in an element of its own, which the page cannot look into.
async fn foreign_field(page: &mut Page) -> Result<()> {
    page.open("?view=quotes").await?;
    let script = "
        const host = document.createElement('x-notes');
        const field = document.createElement('textarea');
        host.attachShadow({ mode: arguments[0] }).append(field);
        document.body.append(host);
        const key = { key: '3', code: 'Digit3', bubbles: true, composed: true, cancelable: true };
        const isTyped = field.dispatchEvent(new KeyboardEvent('keydown', key));
        host.remove();
        return [isTyped, document.body.dispatchEvent(new KeyboardEvent('keydown', key))];";
    for mode in ["open", "closed"] {
        let seen = page.run(script, vec![json!(mode)]).await?.json().clone();
        ensure!(seen == json!([true, false]), "expected a letter in the field, a shortcut outside\nsaw      {seen}");
    }
    Ok(())
}
