//! Addresses that nobody made on purpose, and some that somebody did.

use anyhow::{Result, ensure};
use thirtyfour::By;

use crate::{
    page::Page,
    suite::{Test, table},
    target::Target,
};

/// So many addresses are tried; each tenth by loading the page anew.
const N: u32 = 200;

pub(super) fn table() -> Vec<Test> {
    table![
        "address: unknown keys are dropped, values that are not there are told of and kept" => unknown;
        "address: escaped, with what stood around it, and in other case" => as_pasted;
        "address: a record that is gone is told of, and kept" => gone;
        "address: 200 hostile ones never break the page" => hostile;
        "address: one of 100 kB does not either" => enormous;
    ]
}

async fn unknown(page: &mut Page) -> Result<()> {
    let n_all = page.facts.n("commitments");
    for address in [
        "?view=commitments&acts=nobody",
        "?view=commitments&nonsense=1&acts=",
        "?view=commitments&sort=sideways&commitment=none",
    ] {
        page.open(address).await?;
        page.see_rows(n_all).await?;
        page.see_no_chips().await?;
    }
    page.open("?view=quotes&says=nobody").await?;
    let told = "The address asks for “says=nobody”, which this article does not have.";
    page.see(told).await?;
    page.see_address("?view=quotes&says=nobody").await?;
    // What the reader does next leaves it behind.
    page.type_search("canola").await?;
    page.see_address("?view=quotes&q=canola").await?;
    page.see_that("nothing told", |seen| !seen.words.contains("The address asks for")).await?;
    // Of one record alone nothing else is shown in its place.
    page.open("?commitment=nobody&embed=1&lock=record").await?;
    page.see("There is no record “nobody” in this article.").await?;
    page.see_rows(0).await?;
    Ok(())
}

/// Reports 8 and 12: addresses as they arrive.
async fn as_pasted(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    let id = &record.id;
    for address in [
        format!("?view=commitments&amp;commitment={id}"),
        format!("?view=commitments&#038;commitment={id}"),
        format!("?commitment={id}."),
        format!("?commitment={id}%2C"),
        format!("?Commitment={}", id.to_uppercase()),
    ] {
        page.open(&address).await?;
        page.see_target(&Target::named("article", &record.name)).await?;
        page.see("From the article").await?;
    }
    Ok(())
}

async fn gone(page: &mut Page) -> Result<()> {
    let record = page.facts.commitment(0)?;
    let lost = format!("{}x", record.id);
    page.open(&format!("?commitment={lost}")).await?;
    page.see(&format!("There is no record “{lost}” in this article. The nearest is: {}", record.name)).await?;
    page.see_address(&format!("?commitment={lost}")).await?;
    page.driver.find(By::Css(".results-note a")).await?.click().await?;
    page.see_address(&format!("?view=commitments&commitment={}", record.id)).await?;
    Ok(())
}

async fn hostile(page: &mut Page) -> Result<()> {
    let mut dice = Dice(0x9E37_79B9_7F4A_7C15);
    page.open("").await?;
    for n in 0..N {
        let address = hostile_address(&mut dice);
        if n % 10 == 0 {
            page.open(&address).await?;
        } else {
            page.go_by_history(&address).await?;
        }
        let seen = page
            .see_that(&format!("a page that has something to say to {address}"), |seen| !seen.sentence.is_empty())
            .await?;
        ensure!(
            seen.state == "ready" && seen.faults.is_empty(),
            "expected nothing to break at {address}\nsaw      {:?}, {seen}",
            seen.faults
        );
    }
    page.go_by_history("?view=tariffs").await?;
    page.see_rows(page.facts.n("tariffs")).await?;
    Ok(())
}

async fn enormous(page: &mut Page) -> Result<()> {
    for address in [format!("?q={}", "a+".repeat(50_000)), format!("?view=quotes&topic={}", "x~".repeat(50_000))] {
        page.open(&address).await?;
        page.see_that("a page", |seen| !seen.sentence.is_empty()).await?;
    }
    Ok(())
}

/// Pieces that a parser may trip over, put together by chance.
fn hostile_address(dice: &mut Dice) -> String {
    const PIECES: [&str; 36] = [
        "view",
        "acts",
        "says",
        "topic",
        "q",
        "sort",
        "group",
        "commitment",
        "tariff",
        "quote",
        "event",
        "para",
        "show",
        "embed",
        "theme",
        "due",
        "=",
        "=",
        "=",
        "&",
        "&",
        "~",
        "~~",
        "%",
        "%00",
        "%ff",
        "%F0%9F%98%80",
        "%E2%80%AE",
        "+",
        "<script>",
        "'\"",
        "../..",
        "none",
        "999999999999",
        "-1",
        "é中",
    ];
    let n_pieces = 1 + dice.roll(24);
    (0..n_pieces)
        .filter_map(|_| PIECES.get(dice.roll(PIECES.len())))
        .fold("?".to_owned(), |address, piece| address + *piece)
}

/// A sequence that looks like chance and is the same in each run (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, n_sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 33).unwrap_or_default() % n_sides
    }
}
