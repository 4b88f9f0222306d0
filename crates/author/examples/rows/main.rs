//! Prints what the page's lists show, as JSON: every record with the texts of its row, and every list with its filters.
//!
//! `cargo xtask bench` shows the same in other frameworks.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

mod list;
mod row;
mod tariff;

use std::error::Error;
use std::fs;

use readout_author::{File, build};
use readout_core::engine::Engine;
use readout_core::query::View;
use serde_json::json;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", env!("READOUT_ARTICLE"), "/article.json");
const VIEWS: [View; 6] =
    [View::Overview, View::Records, View::Commitments, View::Tariffs, View::Quotes, View::Timeline];

fn main() -> Result<(), Box<dyn Error>> {
    let file = File::read(&fs::read_to_string(DATA)?).map_err(|problems| format!("{problems:?}"))?;
    let article =
        build(&file).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    let engine = Engine::new(article);
    let records = list::all(&engine);
    let rows: Vec<_> = records.iter().map(|record| row::row(&engine, *record)).collect();
    let lists: Vec<_> = VIEWS.iter().map(|view| list::list(&engine, *view, &records)).collect();
    let article = engine.article();
    let example = article.products.first().map(|it| it.label.as_str());
    println!("{}", json!({ "folds": article.folds, "example": example, "records": rows, "lists": lists }));
    Ok(())
}
