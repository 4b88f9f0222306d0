//! The record that docs/make-your-own.md shows has its form and keeps the rules.
#![allow(clippy::unwrap_used, reason = "tests")]

use readout_author::Level;
use readout_desk::examine;
use readout_desk::first::{Facts, Licence, first, written};
use serde_json::{Value, json};

const GUIDE: &str = include_str!("../../../docs/make-your-own.md");
const TEXT: &str =
    "Joint statement\nRurania and Borduria met.\nThey talked.\nRurania will buy up to 200 trains by 2030.\n";

#[test]
fn the_record_of_the_guide_can_be_pasted() {
    let record = GUIDE.split("```json").nth(1).and_then(|it| it.split("```").next()).unwrap();
    let facts = Facts {
        headline: "Joint statement".to_owned(),
        publisher: "The Press".to_owned(),
        address: "https://press.example/a".to_owned(),
        licence: "CC-BY-4.0".parse::<Licence>().unwrap(),
        date: "2026-01-16".to_owned(),
        language: "en".to_owned(),
        is_joined: false,
    };
    let mut file: Value = serde_json::from_str(&written(&first(&facts, TEXT).unwrap())).unwrap();
    file["parties"] = json!([{"id": "rurania", "name": "Rurania", "adjective": "Ruranian"}]);
    file["documents"] = json!([{"id": "joint-statement", "name": "the joint statement", "kind": "joint-statement",
        "is_article": true, "evidence": [{"p": 1, "words": "Joint statement"}]}]);
    file["topics"] = json!([{"id": "transport", "label": "transport"}]);
    file["commitments"] = json!([serde_json::from_str::<Value>(record).unwrap()]);
    let findings = examine(&file.to_string(), Some(TEXT)).findings;
    let wrong = findings.iter().filter(|it| it.problem.level == Level::Error);
    let wrong: Vec<String> = wrong.map(|it| it.problem.to_string()).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
    assert!(!findings.iter().any(|it| it.problem.path.starts_with("draft[")), "its candidates are used");
}
