//! Measures on goods: a table, whatever the width.

use anyhow::{Result, ensure};

use crate::{
    page::Page,
    suite::{Test, table},
    target::Target,
};

const VIEW: &str = "?view=tariffs";

pub(super) fn table() -> Vec<Test> {
    table![
        "tariffs: a table with row headers at full width" => wide;
        "tariffs: the same table at 320 px" => narrow;
        "tariffs: a measure opens below its row" => open;
    ]
}

async fn wide(page: &mut Page) -> Result<()> {
    page.open(VIEW).await?;
    is_table(page).await
}

async fn narrow(page: &mut Page) -> Result<()> {
    page.open_framed(VIEW, 320).await?;
    is_table(page).await?;
    page.fits().await
}

async fn is_table(page: &Page) -> Result<()> {
    let n = page.facts.n("tariffs");
    page.see_sentence(&format!("{n} trade measures")).await?;
    page.see_rows(n).await?;
    page.see("not stated").await?;
    let table = || Target::any("table").within(Target::any("main"));
    let n_headers = page.all(&Target::any("rowheader").within(table())).await?.len();
    ensure!(n_headers >= n, "expected a row header for each of {n} measures\nsaw      {n_headers}");
    // Written out, since styles for narrow screens take the roles away from the elements.
    let script = "const lacking = [...document.querySelectorAll('main table, main thead, main tbody, main tr, main th, main td')]
            .filter((part) => !part.closest('article') && !part.hasAttribute('role'));
        return lacking.length;";
    let n_lacking = page.run(script, Vec::new()).await?;
    ensure!(n_lacking.json() == 0, "expected a role on every part of the table\nsaw      {} without", n_lacking.json());
    Ok(())
}

async fn open(page: &mut Page) -> Result<()> {
    let measure = page.facts.tariff(0)?;
    page.open(VIEW).await?;
    page.follow(&measure.name).await?;
    page.see_address(&format!("{VIEW}&tariff={}", measure.id)).await?;
    page.see_target(&Target::named("article", &measure.name)).await?;
    page.focus_is("").await?;
    page.follow("Close").await?;
    page.see_address(VIEW).await?;
    page.focus_is(&format!("link \"{}", measure.name)).await?;
    Ok(())
}
