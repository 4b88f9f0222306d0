//! One record: it opens in place, has an address, and gives the list back as it was.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::{
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "record: opens in place, takes the focus and gives it back" => opening;
        "record: filters outlive it" => filters;
        "record: its address opens it" => address;
        "record: back and forward close and open it" => history;
        "record: every record of the data file opens by its address" => every;
        "record: an address with filters that leave it out still shows it" => outside;
        "record: its words land on the article's words" => evidence;
        "record: closed and its list left in one moment" => closed_and_left;
        "record: a reader who scrolls on while it opens stays there" => scrolled_on;
    ]
}

async fn opening(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(1)?;
    page.open("?view=commitments").await?;
    let before = page.seen().await?;
    page.follow(&record.name).await?;
    page.see_address(&format!("?view=commitments&commitment={}", record.id)).await?;
    page.focus_is(&format!("heading \"{}", record.name)).await?;
    page.see("From the article").await?;
    page.see_target(&Target::named("button", "Copy link")).await?;
    page.see_rows(before.rows.len()).await?;
    page.follow("Close").await?;
    page.see_address("?view=commitments").await?;
    page.focus_is(&format!("link \"{}", record.name)).await?;
    page.see_none(&Target::named("heading", "From the article")).await
}

async fn filters(page: &mut Page) -> Result<()> {
    let party = page.facts.party(0)?;
    let list = format!("?view=commitments&acts={}", party.id);
    page.open(&list).await?;
    let before = page.see_chip(&party.name).await?;
    let title = before.rows.last().cloned().unwrap_or_default();
    page.follow(&title).await?;
    page.see("From the article").await?;
    page.see_chip(&party.name).await?;
    page.follow("Close").await?;
    page.see_address(&list).await?;
    page.see_rows(before.rows.len()).await?;
    Ok(())
}

async fn address(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(2)?;
    page.open(&format!("?commitment={}", record.id)).await?;
    page.see_target(&Target::named("article", &record.name)).await?;
    page.see("From the article").await?;
    page.see_that("the record in the title", |seen| seen.title.starts_with(&record.name)).await?;
    let script = "const { top, bottom } = document.getElementById(arguments[0]).getBoundingClientRect(); return top < innerHeight && bottom > 0;";
    crate::wait::until("the record in sight", async || {
        let is_in_sight =
            page.run(script, vec![json!(format!("commitment-{}", record.id))]).await?.json() == &json!(true);
        Ok(if is_in_sight { Ok(()) } else { Err(page.seen().await?) })
    })
    .await
}

async fn history(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(1)?;
    let detail = Target::named("heading", "From the article");
    page.open("?view=commitments").await?;
    page.follow(&record.name).await?;
    page.see_target(&detail).await?;
    page.go_back().await?;
    page.see_none(&detail).await?;
    page.see_address("?view=commitments").await?;
    page.go_forward().await?;
    page.see_target(&detail).await
}

async fn every(page: &mut Page) -> Result<()> {
    page.open("").await?;
    let facts = page.facts.clone();
    for (kind, list) in [("commitment", "commitments"), ("tariff", "tariffs"), ("quote", "quotes"), ("event", "events")]
    {
        for id in facts.ids(list) {
            page.go_by_history(&format!("?{kind}={id}")).await?;
            let script = "const record = document.getElementById(arguments[0]); return !!record && record.hasAttribute('data-open') && isShown(record);";
            crate::wait::until(format!("the {kind} {id}, open"), async || {
                let is_open = page.run(script, vec![json!(format!("{kind}-{id}"))]).await?.json() == &json!(true);
                Ok(if is_open { Ok(()) } else { Err(page.seen().await?) })
            })
            .await?;
        }
    }
    Ok(())
}

async fn outside(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    page.open(&format!("?view=commitments&q=nothingsaysthis&commitment={}", record.id)).await?;
    page.see("outside of the filters").await?;
    page.see_target(&Target::named("article", &record.name)).await
}

async fn evidence(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    page.open(&format!("?commitment={}", record.id)).await?;
    let link =
        page.find(&Target::named("link", "source: paragraph…").within(Target::named("article", &record.name))).await?;
    let address = link.attr("href").await?.unwrap_or_default();
    let start = format!("{}#:~:text=", page.facts.address());
    ensure!(address.starts_with(&start), "expected a link to the words\nsaw      {address}");
    Ok(())
}

/// Focus was to go back to the record's link in the next frame, when the link is there no more.
async fn closed_and_left(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(1)?;
    for leaves in ["a[href^='?view=quotes']", "a[href^='?view=tariffs']"] {
        page.open(&format!("?view=commitments&commitment={}", record.id)).await?;
        page.see("From the article").await?;
        let script = "
            document.querySelector('[data-open] .record-link').click();
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => document.querySelector(`nav ${arguments[0]}`).click();
            port2.postMessage(null);";
        page.run(script, vec![json!(leaves)]).await?;
        page.see_that("the other list", |seen| !seen.view.starts_with("Commitments") && !seen.rows.is_empty()).await?;
        page.go_to("Commitments").await?;
        page.see_rows(page.facts.n("commitments")).await?;
    }
    Ok(())
}

/// A record is brought to the top for some frames, while rows above it get their height.
async fn scrolled_on(page: &mut Page) -> Result<()> {
    page.open("?view=commitments").await?;
    let script = "
        const done = arguments[0];
        const after = (n, act) => (n ? requestAnimationFrame(() => after(n - 1, act)) : act());
        [...document.querySelectorAll('.results .record-link')].at(-1).click();
        after(3, () => {
            const opened = scrollY;
            scrollTo(0, 0);
            after(12, () => done([opened > innerHeight, scrollY]));
        });";
    let seen = page.driver.execute_async(script, Vec::<Value>::new()).await?;
    ensure!(
        *seen.json() == json!([true, 0]),
        "expected the record in sight, then the top of the page\nsaw      {}",
        seen.json()
    );
    Ok(())
}
