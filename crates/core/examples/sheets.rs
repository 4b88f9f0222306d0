//! Writes what the page gives out for spreadsheets, and an article made to do harm there; reads back what one made of it.
//!
//! `sheets write FOLDER`, then `sheets compare FOLDER FOLDER`: `cargo xtask audit --only sheets` has a spreadsheet between.
#![allow(clippy::print_stdout, reason = "its report is what it is for")]

use std::error::Error;
use std::fs;
use std::path::Path;

use readout_author::{File, build};
use readout_core::article::Article;
use readout_core::engine::Engine;
use readout_core::exports::Place;
use readout_core::query::Query;
use serde_json::Value;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/", env!("READOUT_ARTICLE"), "/article.json");
const ADDRESSES: [(&str, &str); 5] = [
    ("overview", ""),
    ("commitments", "?view=commitments"),
    ("tariffs", "?view=tariffs"),
    ("quotes", "?view=quotes"),
    ("timeline", "?view=timeline"),
];
/// What a spreadsheet would calculate, ask another site for, or start a program with. The number makes each another text.
const HARM: [&str; 10] = [
    "=1+#",
    "+1+#",
    "-1+#",
    "@SUM(1,#)",
    "\t=1+#",
    "\r=1+#",
    "=HYPERLINK(\"https://a.example/#\",\"open\")",
    "=WEBSERVICE(\"https://a.example/#\")",
    "=DDE(\"soffice\",\"x\",\"#\")",
    "'=1+#",
];

/// What marks a formula in the spreadsheet's own files.
const FORMULA: &str = "table:formula=";

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["write", folder] => write(Path::new(folder)),
        ["compare", before, after] => compare(Path::new(before), Path::new(after)),
        _ => Err("usage: sheets write FOLDER | sheets compare FOLDER FOLDER".into()),
    }
}

fn write(folder: &Path) -> Result<()> {
    fs::create_dir_all(folder)?;
    let file = File::read(&fs::read_to_string(DATA)?).map_err(|problems| format!("{problems:?}"))?;
    let article =
        build(&file).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n"))?;
    export(hostile(&article)?, folder, "hostile-")?;
    export(article, folder, "")?;
    // What shows that the reading of it would be noticed: the one file in which formulas are formulas.
    Ok(fs::write(folder.join("control.csv"), "\"=1+1\"\r\n")?)
}

fn export(article: Article, folder: &Path, prefix: &str) -> Result<()> {
    let engine = Engine::new(article);
    for (name, address) in ADDRESSES {
        let csv = engine.csv(&Query::read(address, &engine), &Place::default());
        fs::write(folder.join(format!("{prefix}{name}.csv")), csv)?;
    }
    Ok(())
}

/// The article with harm in place of every title and name, which no data file could bring: its check refuses them.
fn hostile(article: &Article) -> Result<Article> {
    let mut json = serde_json::to_value(article)?;
    spoil(&mut json, &mut HARM.iter().cycle().enumerate().map(|(n, harm)| harm.replace('#', &n.to_string())));
    Ok(serde_json::from_value(json)?)
}

fn spoil(value: &mut Value, harm: &mut impl Iterator<Item = String>) {
    match value {
        Value::Array(parts) => parts.iter_mut().for_each(|part| spoil(part, harm)),
        Value::Object(parts) => {
            for (key, part) in parts {
                match part {
                    Value::String(text) if ["title", "name", "label"].contains(&key.as_str()) => {
                        *text = harm.next().unwrap_or_default();
                    }
                    part => spoil(part, harm),
                }
            }
        }
        _ => {}
    }
}

/// Every cell is the same text after the spreadsheet as before, in which a formula would be its result.
fn compare(before: &Path, after: &Path) -> Result<()> {
    let control = fs::read_to_string(after.join("control.csv"))?;
    let flat = fs::read_to_string(after.join("control.fods"))?;
    if control.lines().next() != Some("2") || !flat.contains(FORMULA) {
        return Err(format!("expected =1+1 to be 2 where nothing prevents it, saw {control:?}").into());
    }
    let (mut n_files, mut n_cells) = (0, 0);
    let mut names: Vec<_> = fs::read_dir(before)?.flatten().map(|entry| entry.file_name()).collect();
    names.sort();
    for name in names.iter().filter(|name| *name != "control.csv") {
        let flat = fs::read_to_string(after.join(name).with_extension("fods"))?;
        if flat.contains(FORMULA) {
            return Err(format!("{}: expected text, saw a formula", name.display()).into());
        }
        let (one, other) = (cells(&before.join(name))?, cells(&after.join(name))?);
        if let Some((cell, seen)) = one.iter().zip(&other).find(|(cell, seen)| cell != seen) {
            return Err(format!("{}: expected {cell:?}, saw {seen:?}", name.display()).into());
        }
        if one.len() != other.len() {
            return Err(format!("{}: expected {} cells, saw {}", name.display(), one.len(), other.len()).into());
        }
        (n_files, n_cells) = (n_files + 1, n_cells + one.len());
    }
    println!("  {n_cells} cells of {n_files} files came back the same text, no formula among them");
    Ok(())
}

fn cells(file: &Path) -> Result<Vec<String>> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    let mut cells = Vec::new();
    for line in reader.records() {
        // A spreadsheet has one kind of line end within a cell.
        cells.extend(line?.iter().map(|cell| cell.replace("\r\n", "\n").replace('\r', "\n")));
    }
    Ok(cells)
}
