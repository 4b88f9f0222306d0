//! What uses what: a module of the core knows those below it and none above.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::fs;
use std::path::{Path, PathBuf};

/// From the ground up.
const LAYERS: [&str; 5] = ["text", "article", "query", "engine", "exports"];

#[test]
fn no_module_uses_one_above_it() {
    let src = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"));
    let mut n_uses = 0;
    for (height, layer) in LAYERS.iter().enumerate() {
        for file in files(&src.join(layer)) {
            let source = fs::read_to_string(&file).unwrap();
            for (n, line) in (1..).zip(source.lines()).filter(|(_, line)| !line.trim_start().starts_with("//")) {
                assert!(!line.contains("crate::{"), "{}:{n}: one `use` for each module", file.display());
                for used in uses(line) {
                    n_uses += 1;
                    let is_below = LAYERS.iter().take(height + 1).any(|other| *other == used);
                    assert!(is_below, "{}:{n}: {layer} uses {used}, which stands above it", file.display());
                }
            }
        }
    }
    assert!(n_uses > 50, "expected the sources to name each other, saw {n_uses} uses");
}

/// What is not the core's: a clock, input and output, the surroundings.
const FOREIGN: [&str; 9] = [
    "std::time",
    "SystemTime",
    "Instant::",
    "std::fs",
    "std::env",
    "std::io",
    "std::net",
    "std::process",
    "std::thread",
];

/// What a host page sets of the page's looks. Only the text that an editor pastes names a frame.
const LOOKS: [&str; 3] = ["iframe", "theme", "font"];

#[test]
fn no_module_knows_its_surroundings() {
    for file in files(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src"))) {
        let source = fs::read_to_string(&file).unwrap();
        for (n, line) in (1..).zip(source.lines()).filter(|(_, line)| !line.trim_start().starts_with("//")) {
            let named = FOREIGN.iter().find(|it| line.contains(**it) || names_of_std(line).contains(it));
            assert_eq!(named, None, "{}:{n}: let the page ask and pass in what it found", file.display());
            let looks = LOOKS.iter().find(|it| line.contains(**it) && !file.ends_with("exports/snippet.rs"));
            assert_eq!(looks, None, "{}:{n}: how the page looks is the page's: src/frame.rs", file.display());
        }
    }
}

/// What a `use std::{…}` on one line names.
fn names_of_std(line: &str) -> Vec<&'static str> {
    let Some((_, names)) = line.split_once("use std::{") else { return Vec::new() };
    let names: Vec<&str> = names.split(|it: char| !it.is_alphanumeric()).collect();
    FOREIGN.into_iter().filter(|it| it.strip_prefix("std::").is_some_and(|it| names.contains(&it))).collect()
}

#[test]
fn a_group_of_names_is_seen() {
    assert_eq!(names_of_std("use std::{fmt, fs};"), ["std::fs"]);
    assert!(names_of_std("use std::fmt;").is_empty());
}

/// The layers that a line of source names, by `crate::` or from the root of a layer by `super::`.
fn uses(line: &str) -> impl Iterator<Item = &str> {
    let named = line.split("crate::").skip(1).chain(line.split("super::").skip(1));
    let first = named.map(|rest| rest.split(|it: char| !it.is_alphanumeric() && it != '_').next().unwrap_or_default());
    first.filter(|name| LAYERS.contains(name))
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else {
            found.push(path);
        }
    }
    found
}

#[test]
fn a_use_is_seen_however_it_is_written() {
    for (line, expected) in [
        ("use crate::engine::Engine;", "engine"),
        ("    pub(in crate::query) fn x() {}", "query"),
        ("let it = crate::text::listed(&[]);", "text"),
        ("use super::exports;", "exports"),
    ] {
        assert_eq!(uses(line).collect::<Vec<_>>(), [expected], "{line}");
    }
    assert_eq!(uses("use super::Json; use crate::closed_list::closed_list;").count(), 0);
}
