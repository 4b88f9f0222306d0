//! The style: a file per component, named after it, and each reaches a page.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

/// Folders with a component a file.
const COMPONENTS: [&str; 5] = ["src/components", "src/views", "src/views/minute", "src/share", "src/pages"];
/// What belongs to no component or to many, and what the parts of a folder share.
const SHARED: [&str; 9] = ["base", "controls", "forced", "layout", "minute", "print", "share", "start", "tokens"];
/// What comes otherwise than with index.html: with the wasm, with that over several articles, with the pages beside the page.
const FOLDERS: [&str; 4] = ["style/opened", "style/lazy", "style/several", "style/pages"];

#[test]
fn files_are_named_after_components() {
    let named: BTreeSet<String> = COMPONENTS.into_iter().flat_map(|folder| names(folder, ".rs")).collect();
    for folder in ["style"].into_iter().chain(FOLDERS) {
        for name in names(folder, ".css") {
            assert!(
                named.contains(&name) || SHARED.contains(&&*name),
                "no component is called {name}: {folder}/{name}.css"
            );
        }
    }
}

#[test]
fn index_links_what_stands_outside_of_folders() {
    let index = fs::read_to_string(at("index.html")).unwrap();
    let linked = index.split("rel=\"css\" href=\"style/").skip(1).map(|rest| rest.split_once(".css").unwrap().0);
    let linked: Vec<&str> = linked.collect();
    let sorted: BTreeSet<String> = linked.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(sorted.len(), linked.len(), "index.html links a style twice");
    assert_eq!(sorted, names("style", ".css"));
}

/// The files of a folder that end so, without the end.
fn names(folder: &str, end: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(at(folder)).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let names: BTreeSet<_> = entries.filter_map(|name| name.strip_suffix(end).map(str::to_owned)).collect();
    assert!(!names.is_empty(), "{folder} is empty");
    names
}

fn at(path: &str) -> impl AsRef<Path> {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
