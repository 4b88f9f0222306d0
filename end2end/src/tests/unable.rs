//! A browser without WebAssembly: told at once, everything can be read, and links lead where they say.

use std::fs;

use anyhow::{Result, ensure};
use serde_json::json;

use super::hanging::{Framed, one_record, stands};
use super::news::{element_form, leave, open as open_news, record};
use super::start::can_be_read;
use crate::{
    news::News,
    page::Page,
    suite::{Test, table},
    target::Target,
};

const LINE: &str = "Search and filters need WebAssembly";

pub(super) fn table() -> Vec<Test> {
    table![
        "unable: the page says so, and its links navigate", NoWasm => page_says;
        "unable: an embed says so on top, and tells its height", NoWasm => embed;
        "unable: a locked embed keeps to its record, and tells its height", NoWasm => locked;
        "unable: readout.html says so", NoWasm => one_file;
    ]
}

async fn says(page: &mut Page) -> Result<()> {
    page.see_that("a browser that is unable", |seen| seen.state == "unable").await?;
    can_be_read(page, LINE).await
}

async fn page_says(page: &mut Page) -> Result<()> {
    let (folder, record) = (page.server.folder(), page.facts.commitment(0)?);
    page.load(&folder).await?;
    says(page).await?;
    page.click(&Target::named("link", "Quotes").within(Target::named("navigation", "Views"))).await?;
    page.see_address("?view=quotes").await?;
    says(page).await?;
    // What the address asks for is looked for all the same.
    page.load(&format!("{folder}?view=ledger&commitment={}", record.id)).await?;
    says(page).await?;
    let log = page.server.log();
    let is_asked = log.iter().any(|path| path.contains("/lazy-"));
    ensure!(!is_asked, "expected nothing to be asked for that cannot be used\nsaw      {log:?}");
    Ok(())
}

async fn embed(page: &mut Page) -> Result<()> {
    open_news(page, &News::with(&element_form(page, "?view=quotes", "height=\"900\""))).await?;
    stands(page, Framed { number: 0, state: "unable" }).await?;
    can_be_read(page, LINE).await?;
    leave(page).await
}

async fn locked(page: &mut Page) -> Result<()> {
    let query = record(page)?;
    open_news(page, &News::with(&element_form(page, &query, "height=\"900\""))).await?;
    stands(page, Framed { number: 0, state: "unable" }).await?;
    one_record(page).await?;
    leave(page).await
}

async fn one_file(page: &mut Page) -> Result<()> {
    let folder = page.server.scratch().join("alone");
    fs::create_dir_all(&folder)?;
    fs::copy(page.server.dist().join("readout.html"), folder.join("unable.html"))?;
    page.load(&format!("file://{}/unable.html", folder.display())).await?;
    says(page).await?;
    page.click(&Target::named("link", "Quotes").within(Target::named("navigation", "Views"))).await?;
    page.see_address("?view=quotes").await?;
    says(page).await?;
    let n = page.run("return document.querySelectorAll('input[type=search]:not([disabled])').length;", Vec::new());
    ensure!(*n.await?.json() == json!(0), "expected no search box that pretends to work");
    Ok(())
}
