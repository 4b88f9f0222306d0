//! Every folder of `data/`: what holds for the article that is built holds for all.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "tests")]

use std::fs;
use std::path::PathBuf;

use readout_author::{File, Receipt, build, check, counts, sha256, verify};
use readout_core::article::{Article, RecordKind};
use readout_core::engine::Engine;
use readout_core::exports::Place;
use readout_core::query::{Query, View};

/// An article in `data/`.
struct Folder {
    path: PathBuf,
    json: String,
    file: File,
}

impl Folder {
    fn text(&self) -> Option<String> {
        fs::read_to_string(self.path.join("text.txt")).ok()
    }

    fn receipt(&self) -> Receipt {
        Receipt::read(&fs::read_to_string(self.path.join("verified.json")).unwrap()).unwrap()
    }
}

fn folders() -> Vec<Folder> {
    let folders = fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).unwrap();
    let mut paths: Vec<PathBuf> = folders.map(|it| it.unwrap().path()).filter(|path| path.is_dir()).collect();
    paths.sort();
    let read = |path: PathBuf| {
        let json = fs::read_to_string(path.join("article.json")).unwrap();
        let file = File::read(&json).unwrap();
        Folder { path, json, file }
    };
    paths.into_iter().map(read).collect()
}

#[test]
fn every_article_holds_to_the_rules_and_is_packed() {
    let folders = folders();
    assert!(folders.len() >= 2, "{}", folders.len());
    for it in folders {
        let problems: Vec<String> = check(&it.file).iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{}: {}", it.path.display(), problems.join("\n\n"));
        let article = build(&it.file).unwrap();
        assert_eq!(Article::unpack(&article.pack().unwrap()), Some(article), "{}", it.path.display());
    }
}

#[test]
fn every_receipt_is_of_the_data_beside_it() {
    for it in folders() {
        let receipt = it.receipt();
        assert_eq!(receipt.data_sha256, sha256(it.json.as_bytes()), "{}: run `cargo xtask verify`", it.path.display());
        assert_eq!(receipt.counts, counts(&it.file), "{}", it.path.display());
    }
}

/// What says that its text is shipped has it, and every word that is cited stands in it; nothing else has one.
#[test]
fn a_text_lies_there_exactly_where_it_may() {
    let mut n_shipped = 0;
    for it in folders() {
        let text = it.text();
        assert_eq!(text.is_some(), it.file.article.shipped().is_some(), "{}", it.path.display());
        let Some(text) = text else { continue };
        let problems: Vec<String> =
            verify(&it.file, &text).err().unwrap_or_default().iter().map(ToString::to_string).collect();
        assert!(problems.is_empty(), "{}: {}", it.path.display(), problems.join("\n\n"));
        assert_eq!(it.receipt().text_sha256, sha256(text.as_bytes()), "{}", it.path.display());
        n_shipped += 1;
    }
    assert!(n_shipped > 0);
}

/// A word that the text does not have is told, however long spans may be.
#[test]
fn a_word_that_a_shipped_text_does_not_have_is_told() {
    for mut it in folders() {
        let Some(text) = it.text() else { continue };
        let words = &mut it.file.commitments.first_mut().unwrap().evidence.first_mut().unwrap().words;
        words.push_str(" forever");
        let problems = verify(&it.file, &text).unwrap_err();
        assert!(problems.iter().any(|it| it.path == "commitments[0].evidence[0].words"), "{problems:?}");
    }
}

/// A measure that a side only intends says so wherever it is opened; one that is promised does not.
#[test]
fn a_measure_that_is_only_intended_says_so() {
    let it = folders().into_iter().find(|it| it.path.ends_with("us-eu-joint-statement-2025")).unwrap();
    let engine = Engine::new(build(&it.file).unwrap());
    let case = |id: &str, expected: Option<&str>| {
        let record = engine.article().find(RecordKind::Tariff, id).unwrap();
        let facts = engine.detail(record).parts.into_iter().flat_map(|it| it.facts);
        let told: Vec<String> = facts.filter(|it| it.label == "How binding").filter_map(|it| it.value).collect();
        assert_eq!(told.first().map(String::as_str), expected, "{id}");
    };
    case("tariff-us-industrial", Some("intends (not promised)"));
    case("tariff-lumber", Some("intends (not promised)"));
    case("tariff-eu-goods", None);
    case("tariff-cars", None);
}

/// The passages of a shipped text are all of it, and each record has words in it.
#[test]
fn a_shipped_text_is_cut_into_passages() {
    for it in folders() {
        let Some(text) = it.text() else { continue };
        let engine = Engine::new(build(&it.file).unwrap());
        let mut found = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let passages = engine.passages(number, line);
            assert_eq!(passages.iter().map(|it| it.words).collect::<String>(), line);
            found.extend(passages.into_iter().flat_map(|it| it.records));
        }
        for record in RecordKind::ALL.iter().flat_map(|kind| engine.article().records(*kind)) {
            assert!(found.contains(&record), "{}: {}", it.path.display(), engine.article().id(record));
        }
    }
}

/// Whatever article it is, a reader can explore it and take it away.
#[test]
fn every_article_can_be_explored() {
    for it in folders() {
        let path = it.path.display().to_string();
        let engine = Engine::new(build(&it.file).unwrap());
        let query = Query::default().in_view(View::Records);
        let json: serde_json::Value = serde_json::from_str(&engine.json(&query, &Place::default())).unwrap();
        let n: usize = RecordKind::ALL.iter().map(|kind| engine.article().n_records(*kind)).sum();
        assert_eq!(json["records"].as_array().map(Vec::len), Some(n), "{path}");
        assert!(!engine.deal().is_empty() && !engine.news().is_empty() && !engine.key_figures().is_empty(), "{path}");
        let lines = engine.ledger().blocks.into_iter().flat_map(|it| it.columns).flatten().count();
        let rates = engine.rates();
        let has_rates = !(rates.rows.is_empty() && rates.without.is_empty());
        assert!(lines > 0 && has_rates != it.file.tariffs.is_empty(), "{path}");
    }
}
