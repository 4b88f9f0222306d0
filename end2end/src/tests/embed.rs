//! Within another page: without masthead, and under whatever the host and the browser forbid.

use anyhow::Result;

use super::start::can_be_read;
use crate::{
    engine::Engine,
    facts::facet,
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table![
        "embed: no masthead, and the list" => no_masthead;
        "embed: a record has an address of its own within a frame" => framed;
        "embed: on another site, where storage is refused" => other_site;
        "embed: in a sandbox that refuses history and storage" => sandbox;
        "embed: filters on a phone" => phone;
        "embed: no shortcuts" => no_shortcuts;
    ]
}

async fn no_masthead(page: &mut Page) -> Result<()> {
    page.open("?view=commitments&embed=1").await?;
    page.see_none(&Target::any("banner")).await?;
    page.see_none(&Target::named("heading", page.facts.headline())).await?;
    page.see_rows(page.facts.n("commitments")).await?;
    page.go_to("Tariffs").await?;
    page.see_address("?view=tariffs&embed=1").await?;
    Ok(())
}

async fn framed(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    page.open_framed(&format!("?commitment={}&embed=1", record.id), 700).await?;
    page.see_target(&Target::named("article", &record.name)).await?;
    page.follow("Close").await?;
    page.see_address("?view=commitments&embed=1").await?;
    page.fits().await
}

async fn other_site(page: &mut Page) -> Result<()> {
    page.load(&page.server.foreign_host("?view=commitments&embed=1", None)).await?;
    page.enter_frame().await?;
    page.is_ready().await?;
    page.go_to("Quotes").await?;
    page.see_rows(page.facts.n("quotes")).await?;
    page.note_faults().await;
    Ok(())
}

async fn sandbox(page: &mut Page) -> Result<()> {
    // Modules are asked for without an origin here, which the hosting guide's headers allow.
    page.load(&page.server.foreign_host("?view=commitments&embed=1", Some("allow-scripts"))).await?;
    page.enter_frame().await?;
    if page.engine == Engine::Webkit {
        // There a policy's 'self' is nothing within a sandbox, so no script runs at all.
        return can_be_read(page, "Search and filters have not started").await;
    }
    page.is_ready().await?;
    page.see_rows(page.facts.n("commitments")).await?;
    page.go_to("Tariffs").await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    page.type_search("nothingsaysthis").await?;
    page.see_rows(0).await?;
    // A browser may log each refusal of its own; that the page lives on is what counts.
    if page.engine == Engine::Chromium {
        page.expect_faults();
    }
    Ok(())
}

async fn phone(page: &mut Page) -> Result<()> {
    let topic = page.facts.topic(0)?;
    page.open_framed("?view=commitments", 360).await?;
    page.see_none(&Target::named("group", facet::TOPIC)).await?;
    page.press_button("Filters").await?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.press_button("Show …").await?;
    page.see_none(&Target::named("group", facet::TOPIC)).await?;
    page.see_chip(&topic.name).await?;
    page.see_target(&Target::named("button", "Filters (1)")).await
}

async fn no_shortcuts(page: &mut Page) -> Result<()> {
    page.open_framed("?view=commitments&embed=1", 700).await?;
    page.find(&Target::named("link", "Quotes")).await?.focus().await?;
    page.press('?').await?;
    page.press('2').await?;
    page.see_address("?view=commitments&embed=1").await?;
    page.see_none(&Target::any("dialog")).await
}
