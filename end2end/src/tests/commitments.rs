//! The list of commitments: narrowing it, and what is not promised.

use anyhow::{Result, bail, ensure};
use serde_json::json;

use crate::{
    facts::facet,
    page::Page,
    suite::{Test, table},
    target::Target,
};

const VIEW: &str = "?view=commitments";

pub(super) fn table() -> Vec<Test> {
    table![
        "commitments: what is undertaken is counted, the rest stands apart" => counted_apart;
        "commitments: choosing a party narrows the list, removing its chip restores it" => choosing;
        "commitments: values of one facet widen, another facet narrows" => widening;
        "commitments: an option that would find nothing stays, disabled, with the focus" => nothing_to_find;
        "commitments: what is not promised goes and comes in one click" => not_promised;
        "commitments: clear all" => clear_all;
        "commitments: removing a chip hands the focus to the next" => next_chip;
        "commitments: shared facets carry over to another view" => carrying_over;
        "commitments: back and forward follow the choices" => history;
        "commitments: order and grouping keep every record" => order;
    ]
}

async fn counted_apart(page: &mut Page) -> Result<()> {
    let (n_undertaken, n_other) = page.facts.n_commitments();
    page.open(VIEW).await?;
    page.see_sentence(&format!("{n_undertaken} commitments; {n_other} other points, not promised")).await?;
    page.see_rows(n_undertaken + n_other).await?;
    page.see_target(&Target::named("heading", "Not promised")).await
}

async fn choosing(page: &mut Page) -> Result<()> {
    let party = page.facts.party(1)?;
    page.open(VIEW).await?;
    let all = page.seen().await?;
    let (n, n_more) = page.counts_at(&Page::option(facet::ACTS, &party.name)).await?;
    page.choose(facet::ACTS, &party.name).await?;
    page.see_address(&format!("{VIEW}&acts={}", party.id)).await?;
    page.focus_is("checkbox").await?;
    page.see_count(n).await?;
    page.see_sentence(&format!("by {}", party.name)).await?;
    page.see_rows(n + n_more).await?;
    page.see_chip(&party.name).await?;
    page.see_that("a status with the new count", |seen| seen.status.starts_with(&n.to_string())).await?;
    ensure!(
        page.is_true(&Page::option(facet::ACTS, &party.name), "checked").await?,
        "expected the option to be ticked"
    );
    page.press_button("Remove filter…").await?;
    page.see_address(VIEW).await?;
    page.see_rows(all.rows.len()).await?;
    page.see_no_chips().await?;
    Ok(())
}

async fn widening(page: &mut Page) -> Result<()> {
    let (one, other, topic) = (page.facts.party(0)?, page.facts.party(1)?, page.facts.topic(0)?);
    page.open(VIEW).await?;
    page.choose(facet::ACTS, &one.name).await?;
    let of_one = page.see_chip(&one.name).await?;
    page.choose(facet::ACTS, &other.name).await?;
    let of_both = page.see_address(&format!("{VIEW}&acts={}~{}", one.id, other.id)).await?;
    ensure!(
        of_both.rows.len() >= of_one.rows.len(),
        "expected two values to find no less than one\nsaw      {of_both}"
    );
    page.see_sentence(&format!("{} or {}", one.name, other.name)).await?;
    let (n, n_more) = page.counts_at(&Page::option(facet::TOPIC, &topic.name)).await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_address(&format!("{VIEW}&acts={}~{}&topic={}", one.id, other.id, topic.id)).await?;
    page.see_count(n).await?;
    let narrowed = page.see_rows(n + n_more).await?;
    ensure!(narrowed.rows.len() <= of_both.rows.len(), "expected a second facet to narrow\nsaw      {narrowed}");
    Ok(())
}

async fn nothing_to_find(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(1)?;
    page.open(&format!("{VIEW}&topic={}", topic.id)).await?;
    let script = "return find([{ role: 'group' }, { role: 'checkbox' }]).find((box) => box.getAttribute('aria-disabled') === 'true');";
    let Ok(option) = page.run(script, Vec::new()).await?.element() else {
        bail!("expected some option to find nothing beside the topic {}", topic.name);
    };
    let before = page.seen().await?;
    option.click().await?;
    page.focus_is("checkbox").await?;
    let after = page.seen().await?;
    let is_ticked = option.prop("checked").await?.as_deref() == Some("true");
    ensure!(
        !is_ticked && before.rows == after.rows && before.address == after.address,
        "expected nothing to change\nsaw      {after}"
    );
    let n_ticked_disabled = page
        .run("return find([{ role: 'checkbox' }]).filter((box) => box.checked && box.getAttribute('aria-disabled') === 'true').length;", vec![json!(null)])
        .await?;
    ensure!(n_ticked_disabled.json() == 0, "expected no ticked option to be disabled");
    Ok(())
}

async fn not_promised(page: &mut Page) -> Result<()> {
    let (n_undertaken, n_other) = page.facts.n_commitments();
    page.open(VIEW).await?;
    page.press_button("Promises only").await?;
    page.see_address(&format!("{VIEW}&show=undertaken")).await?;
    page.see_rows(n_undertaken).await?;
    page.see_sentence("promises only").await?;
    page.press_button("Show …").await?;
    page.see_address(VIEW).await?;
    page.see_rows(n_undertaken + n_other).await?;
    Ok(())
}

async fn clear_all(page: &mut Page) -> Result<()> {
    let (party, topic) = (page.facts.party(0)?, page.facts.topic(0)?);
    page.open(&format!("{VIEW}&acts={}&topic={}&q=the", party.id, topic.id)).await?;
    page.see_chip(&topic.name).await?;
    page.click(&Target::named("button", "Clear all").within(Target::any("main"))).await?;
    page.see_address(VIEW).await?;
    page.see_no_chips().await?;
    let search = page.find(&Page::search_box()).await?;
    ensure!(search.prop("value").await?.unwrap_or_default().is_empty(), "expected an empty search box");
    Ok(())
}

async fn next_chip(page: &mut Page) -> Result<()> {
    let (party, topic) = (page.facts.party(0)?, page.facts.topic(0)?);
    page.open(&format!("{VIEW}&acts={}&topic={}", party.id, topic.id)).await?;
    page.see_chip(&topic.name).await?;
    page.press_button("Remove filter…").await?;
    page.focus_is("button \"Remove filter").await?;
    page.press_button("Remove filter…").await?;
    page.focus_is("heading").await?;
    page.see_address(VIEW).await?;
    Ok(())
}

async fn carrying_over(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    page.open(&format!("{VIEW}&force=will&topic={}", topic.id)).await?;
    page.go_to("Quotes").await?;
    page.see_address(&format!("?view=quotes&topic={}", topic.id)).await?;
    page.see_chip(&topic.name).await?;
    Ok(())
}

async fn history(page: &mut Page) -> Result<()> {
    let party = page.facts.party(0)?;
    page.open(VIEW).await?;
    let n_all = page.seen().await?.rows.len();
    page.choose(facet::ACTS, &party.name).await?;
    let n_chosen = page.see_chip(&party.name).await?.rows.len();
    page.go_back().await?;
    page.see_address(VIEW).await?;
    page.see_rows(n_all).await?;
    page.go_forward().await?;
    page.see_chip(&party.name).await?;
    page.see_rows(n_chosen).await?;
    Ok(())
}

async fn order(page: &mut Page) -> Result<()> {
    page.open(VIEW).await?;
    let mut all = page.seen().await?.rows;
    all.sort();
    for address in ["&sort=date", "&sort=who", "&group=who", "&group=topic"] {
        page.open(&format!("{VIEW}{address}")).await?;
        let mut rows = page.seen().await?.rows;
        rows.sort();
        rows.dedup();
        let mut each = all.clone();
        each.dedup();
        ensure!(
            rows == each,
            "expected the same records with {address}\nsaw      {} instead of {}",
            rows.len(),
            each.len()
        );
    }
    Ok(())
}
