//! Measures drafts: looks through the text of each finished article in data/ and counts what the draft has of its records.
//! `-- --all` names what is missed and what is wrong, `--text NAME=FILE` brings a text that is not shipped.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use lexopt::prelude::*;
use readout_author::File;
use readout_desk::measure::{Row, measure};

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let (is_all, texts) = options().map_err(|error| error.to_string())?;
    let folders = fs::read_dir("data").map_err(|error| format!("data cannot be listed: {error}"))?;
    let mut folders: Vec<PathBuf> = folders.filter_map(|it| Some(it.ok()?.path())).filter(|it| it.is_dir()).collect();
    folders.sort();
    println!("| article | what | in the data | found | proposed besides |");
    println!("|---|---|---|---|---|");
    for folder in folders {
        let name = folder.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let shipped = folder.join("text.txt");
        let Some(text) = texts.get(&name).cloned().or_else(|| shipped.exists().then_some(shipped)) else {
            println!("| {name} | its text is not here: `--text {name}=FILE` | | | |");
            continue;
        };
        let read = |path: &PathBuf| {
            fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
        };
        let file = File::read(&read(&folder.join("article.json"))?)
            .map_err(|_| format!("{name} has faults: `cargo xtask verify {name}`"))?;
        for row in measure(&file, &read(&text)?)? {
            print(&name, &row, is_all);
        }
    }
    Ok(())
}

fn print(name: &str, row: &Row, is_all: bool) {
    if row.n_finished + row.n_proposed > 0 {
        println!("| {name} | {} | {} | {} | {} |", row.kind, row.n_finished, row.n_found, row.wrong.len());
    }
    if is_all {
        row.missed.iter().for_each(|it| println!("      missed  {it}"));
        row.wrong.iter().for_each(|it| println!("      besides {it}"));
    }
}

fn options() -> Result<(bool, BTreeMap<String, PathBuf>), lexopt::Error> {
    let (mut is_all, mut texts) = (false, BTreeMap::new());
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("all") => is_all = true,
            Long("text") => {
                let text = parser.value()?.string()?;
                let (name, path) = text.split_once('=').ok_or("a text is NAME=FILE")?;
                texts.insert(name.to_owned(), path.into());
            }
            other => return Err(other.unexpected()),
        }
    }
    Ok((is_all, texts))
}
