//! Prints the landing page of several articles, for `cargo xtask build --all`, and to its user what they hold.
//!
//! Usage: `collection FILE ARTICLE…`, each article a folder of data/. The marks POLICY, ICON and STYLE of the page are
//! still to be filled. With its address in `READOUT_SITE` its head says where it is.

#![allow(clippy::print_stdout, reason = "a command-line tool talks to its user")]

use std::{env, error::Error, fs};

use readout::pages::{Entry, collection};
use readout_author::{File, Problem, Receipt, build};
use readout_core::engine::Engine;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().ok_or("usage: collection FILE ARTICLE…")?;
    println!(
        "{:<32}{:>10}{:>10}{:>10}{:>8}{:>8}{:>12}{:>10}",
        "article", "promised", "not", "measures", "quotes", "events", "paragraphs", "covered"
    );
    let mut entries = Vec::new();
    for article in arguments {
        entries.push(entry(&article).map_err(|error| format!("data/{article}: {error}"))?);
    }
    let site = env::var("READOUT_SITE").ok();
    fs::write(file, collection(&entries, site.as_deref()))?;
    Ok(())
}

/// An article; what it lives in lives as long as the program.
fn entry(article: &str) -> Result<Entry, Box<dyn Error>> {
    let told = |problems: Vec<Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n\n");
    let file = File::read(&fs::read_to_string(format!("data/{article}/article.json"))?).map_err(told)?;
    let receipt = Receipt::read(&fs::read_to_string(format!("data/{article}/verified.json"))?)?;
    println!("{}", row(article, &receipt));
    Ok(Entry {
        engine: Box::leak(Box::new(Engine::new(build(&file).map_err(told)?))),
        folder: Box::leak(format!("{article}/").into_boxed_str()),
    })
}

/// What an article holds, and the share of its words, outside of people's own, that the records' spans cover.
fn row(article: &str, receipt: &Receipt) -> String {
    let n = |kind: &str| receipt.counts.get(kind).copied().unwrap_or_default();
    let kinds =
        ["commitments, undertaken", "commitments, not promised", "tariff measures", "quotes", "events", "paragraphs"];
    let [promised, not, measures, quotes, events, paragraphs] = kinds.map(n);
    let tenths = receipt.words_covered * 1_000 / receipt.words_unquoted.max(1);
    let covered = format!("{}.{} %", tenths / 10, tenths % 10);
    format!("{article:<32}{promised:>10}{not:>10}{measures:>10}{quotes:>8}{events:>8}{paragraphs:>12}{covered:>10}")
}
