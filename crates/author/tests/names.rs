//! Nothing in code or styles knows a country, a product or a language of the articles: only comments and tests may.
#![allow(clippy::unwrap_used, reason = "tests")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use readout_author::File;

/// What a page is made of, and what makes it.
const SOURCES: [&str; 9] = [
    "build.rs",
    "index.html",
    "public",
    "src",
    "style",
    "crates/author/src",
    "crates/pictures/src",
    "crates/core/src",
    "xtask/src",
];
/// Articles of other languages stand before names there.
const ARTICLES: [&str; 6] = ["the ", "The ", "die ", "der ", "das ", "von "];

#[test]
fn only_data_names_countries_products_and_languages() {
    let named = named();
    assert!(named.len() > 60, "expected the names of every article, saw {}", named.len());
    let (mut n_files, mut faults) = (0, Vec::new());
    for file in SOURCES.iter().flat_map(|source| files(&root().join(source))) {
        let Ok(source) = fs::read_to_string(&file) else { continue };
        n_files += 1;
        for (n, line) in (1..).zip(code(&source).lines()) {
            for name in named.iter().filter(|name| has(line, name)) {
                faults.push(format!("{}:{n} names {name}: {}", file.display(), line.trim()));
            }
        }
    }
    assert!(n_files > 250, "expected the sources of everything, saw {n_files} files");
    assert!(faults.is_empty(), "what is true of one article belongs into its data file:\n{}", faults.join("\n"));
}

/// What the data files call sides, goods and their languages.
fn named() -> BTreeSet<String> {
    let folders = fs::read_dir(root().join("data")).unwrap().map(|it| it.unwrap().path()).filter(|it| it.is_dir());
    let mut named = BTreeSet::new();
    for folder in folders {
        let file = File::read(&fs::read_to_string(folder.join("article.json")).unwrap()).unwrap();
        named.extend(file.parties.into_iter().flat_map(|it| [it.name, it.adjective]));
        named.extend(file.products.into_iter().map(|it| it.label));
        named.extend(file.article.language.contains('-').then_some(file.article.language));
    }
    let bare = |name: &String| {
        let bare = ARTICLES.iter().find_map(|it| name.strip_prefix(it)).unwrap_or(name);
        bare.split([',', ':']).next().unwrap_or_default().to_owned()
    };
    named.iter().map(bare).collect()
}

/// A source without its comments and its tests, line for line.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    let mut is_comment = false;
    for line in source.lines() {
        let mut rest = line;
        while let Some(at) = rest.find(if is_comment { "*/" } else { "/*" }) {
            if !is_comment {
                code.push_str(rest.get(..at).unwrap());
            }
            is_comment = !is_comment;
            rest = rest.get(at + 2..).unwrap();
        }
        // Of an address the slashes stay.
        let start = rest.match_indices("//").find(|(at, _)| !rest.get(..*at).unwrap().ends_with(':'));
        if !is_comment {
            code.push_str(start.map_or(rest, |(at, _)| rest.get(..at).unwrap()));
        }
        code.push('\n');
    }
    code
}

/// Whether a name stands in a line as words of its own.
fn has(line: &str, name: &str) -> bool {
    line.match_indices(name).any(|(at, _)| {
        let (before, after) = (line.get(..at).unwrap(), line.get(at + name.len()..).unwrap());
        !(before.ends_with(char::is_alphanumeric) || after.starts_with(char::is_alphanumeric))
    })
}

#[test]
fn a_name_is_seen_in_code_and_not_in_comments() {
    for (source, expected) in [
        ("let it = \"China\";", true),
        ("let it = \"https://a.example/\"; f(\"China\")", true),
        ("x /* y */ China", true),
        ("// China", false),
        ("let it = 1; // China", false),
        ("/* China */ a { b: c }", false),
        ("/* a\n China */", false),
        ("let it = \"Chinaware\";", false),
        ("#[cfg(test)]\nmod tests { \"China\" }", false),
    ] {
        assert_eq!(has(&code(source), "China"), expected, "{source}");
    }
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}

fn files(path: &Path) -> Vec<PathBuf> {
    if path.is_file() {
        return vec![path.to_owned()];
    }
    fs::read_dir(path).unwrap().flat_map(|entry| files(&entry.unwrap().path())).collect()
}
