//! What people say: their words to the letter, and ours told apart from them.

use anyhow::{Result, ensure};

use crate::{
    facts::facet,
    page::Page,
    suite::{Test, table},
    target::Target,
};

const VIEW: &str = "?view=quotes";

pub(super) fn table() -> Vec<Test> {
    table![
        "quotes: direct words stand there to the letter" => to_the_letter;
        "quotes: each kind is told apart and can be chosen" => kinds;
        "quotes: only people's own words have a quotation mark" => marks;
        "quotes: the timeline lists every event, each date once" => timeline;
    ]
}

async fn to_the_letter(page: &mut Page) -> Result<()> {
    page.open(VIEW).await?;
    page.see_rows(page.facts.n("quotes")).await?;
    let shown = page
        .run("return [...document.querySelectorAll('main blockquote')].map((quote) => quote.textContent);", Vec::new())
        .await?;
    let shown: Vec<String> = shown.convert()?;
    for words in page.facts.direct_words() {
        let words = format!("“{words}”");
        ensure!(shown.contains(&words), "expected to the letter, in marks, {words:?}");
    }
    Ok(())
}

async fn kinds(page: &mut Page) -> Result<()> {
    for kind in page.facts.clone().quote_kinds() {
        page.open(&format!("{VIEW}&kind={kind}")).await?;
        let seen = page.see_that("a chip", |seen| seen.chips.len() == 1).await?;
        let n = page.facts.n_quotes(kind);
        ensure!(seen.rows.len() == n, "expected {n} quotes of kind {kind}\nsaw      {seen}");
    }
    page.open(VIEW).await?;
    let options = page.names_of(&Target::any("checkbox").within(Target::named("group", facet::KIND))).await?;
    ensure!(options.len() >= page.facts.quote_kinds().len(), "expected an option for each kind\nsaw      {options:?}");
    Ok(())
}

/// They are text, so that they are copied and read out. In an open quote the article's words around it have none.
async fn marks(page: &mut Page) -> Result<()> {
    let quote = page.facts.ids("quotes").first().copied().unwrap_or_default().to_owned();
    page.open(&format!("?quote={quote}")).await?;
    page.see("From the article").await?;
    let script =
        "const marked = (it) => it.textContent.startsWith('“') || getComputedStyle(it, '::before').content !== 'none';
        const own = [...document.querySelectorAll('.quote[data-kind=direct] > div > blockquote')].filter(marked).length;
        const around = [...document.querySelectorAll('.record-detail blockquote')];
        return [own > 0, around.length > 0, around.filter(marked).length];";
    let seen: (bool, bool, u32) = page.run(script, Vec::new()).await?.convert()?;
    ensure!(seen == (true, true, 0), "expected marks before people's own words alone\nsaw      {seen:?}");
    Ok(())
}

async fn timeline(page: &mut Page) -> Result<()> {
    page.open("?view=timeline").await?;
    page.see_rows(page.facts.n("events")).await?;
    let dates = page.names_of(&Target::any("heading").within(Target::any("main"))).await?;
    let mut once = dates.clone();
    once.dedup();
    ensure!(dates == once, "expected each date once\nsaw      {dates:?}");
    // What is narrowed away takes its date along.
    let name = page.facts.event(0)?.name;
    page.open(&format!("?view=timeline&q={}", name.split(' ').next().unwrap_or_default())).await?;
    page.see_rows(1).await?;
    let left = page.names_of(&Target::any("heading").within(Target::any("main"))).await?;
    ensure!(left.len() < dates.len() - 5, "expected few dates\nsaw      {left:?}");
    Ok(())
}
