//! readout.html: everything in one file, opened from disk, alone in its folder.

use std::fs;

use anyhow::{Result, ensure};

use crate::{
    engine::Engine,
    facts::facet,
    page::Page,
    suite::{Test, table},
    target::Target,
};

pub(super) fn table() -> Vec<Test> {
    table!["one file: from disk it follows its reader, and its address can be shared" => from_disk;]
}

async fn from_disk(page: &mut Page) -> Result<()> {
    let folder = page.server.scratch().join("alone");
    fs::create_dir_all(&folder)?;
    fs::copy(page.server.dist().join("readout.html"), folder.join("archived page.html"))?;
    let address = format!("file://{}/archived%20page.html", folder.display());
    let record = page.facts.commitment(0)?;

    page.load(&format!("{address}?commitment={}", record.id)).await?;
    page.is_ready().await?;
    page.see_target(&Target::named("article", &record.name)).await?;

    page.load(&address).await?;
    page.is_ready().await?;
    page.go_to("Commitments").await?;
    page.see_rows(page.facts.n("commitments")).await?;
    let topic = page.facts.topic(0)?;
    page.choose(facet::TOPIC, &topic.name).await?;
    page.see_chip(&topic.name).await?;
    page.see_address(&format!("?view=commitments&topic={}", topic.id)).await?;
    page.type_search("canola").await?;
    page.see_sentence("matching").await?;
    let asked = "return performance.getEntriesByType('resource').map((it) => it.name).filter((name) => !name.startsWith('data:'));";
    let asked: Vec<String> = page.run(asked, Vec::new()).await?.convert()?;
    ensure!(asked.is_empty() || page.engine == Engine::Webkit, "expected no request\nsaw      {asked:?}");
    Ok(())
}
