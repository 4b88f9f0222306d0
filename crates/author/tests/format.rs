//! The promise of docs/format.md: what was written in format 1 stays readable. `format-1.txt` has what files of it may
//! rest on; it grows, and no line of it goes.
//!
//! Where the format has grown: `READOUT_SNAPSHOT=1 cargo test --package readout-author --test format`.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;

use readout_author::File;
use serde_json::Value;

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/format-1.txt");

/// What files may rest on, a line each: "Quote.words may" and "Quote.id must" for fields, "Force = will" for keys.
fn lines(schema: &Value) -> BTreeSet<String> {
    let mut lines = BTreeSet::new();
    let types = schema["$defs"].as_object().unwrap().iter().map(|(name, it)| (name.as_str(), it));
    for (name, it) in types.chain([("File", schema)]) {
        of_type(name, it, &mut lines);
        for variant in it["oneOf"].as_array().into_iter().flatten() {
            lines.extend(variant["const"].as_str().map(|key| format!("{name} = {key}")));
            of_type(name, variant, &mut lines);
        }
    }
    lines
}

fn of_type(name: &str, it: &Value, lines: &mut BTreeSet<String>) {
    let required: Vec<&str> = it["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    for field in it["properties"].as_object().into_iter().flatten().map(|(field, _)| field) {
        let weight = if required.contains(&field.as_str()) { "must" } else { "may" };
        lines.insert(format!("{name}.{field} {weight}"));
    }
}

#[test]
fn what_was_written_in_format_1_stays_readable() {
    let now = lines(&serde_json::from_str(&File::schema()).unwrap());
    if std::env::var_os("READOUT_SNAPSHOT").is_some() {
        fs::write(PATH, now.iter().flat_map(|line| [line.as_str(), "\n"]).collect::<String>()).unwrap();
    }
    let frozen = fs::read_to_string(PATH).unwrap();
    let frozen: BTreeSet<&str> = frozen.lines().collect();
    // What had to be there may be left out later; nothing else changes.
    let holds = |line: &str| {
        let relaxed = line.strip_suffix(" must").map(|field| format!("{field} may"));
        now.contains(line) || relaxed.is_some_and(|line| now.contains(&line))
    };
    let gone: Vec<&&str> = frozen.iter().filter(|line| !holds(line)).collect();
    assert!(
        gone.is_empty(),
        "gone since format 1, so files of it are refused: {gone:?}; raise the format, or keep them"
    );
    let types: BTreeSet<&str> = frozen.iter().filter_map(|line| Some(line.split_once('.')?.0)).collect();
    let is_old = |line: &str| line.split_once('.').is_some_and(|(name, _)| types.contains(name));
    let is_known =
        |line: &str| line.strip_suffix(" must").is_none_or(|field| frozen.contains(&*format!("{field} must")));
    let asked: Vec<&String> = now.iter().filter(|line| is_old(line) && !is_known(line)).collect();
    assert!(asked.is_empty(), "asked of files that were written before there was such a field: {asked:?}");
    let new: Vec<&String> = now.iter().filter(|line| !frozen.contains(line.as_str())).collect();
    assert!(new.is_empty(), "new in format 1 and not noted yet, READOUT_SNAPSHOT=1 notes it: {new:?}");
}
