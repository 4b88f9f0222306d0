//! First files: nothing in them is wrong, everything is marked, and no build takes them for read.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use readout_author::{File, Level, build, preview};
use readout_desk::examine;
use readout_desk::first::{Facts, Licence, cleaned, first, language_of, written};

/// Texts of `data/`, and small ones that have something odd.
const TEXTS: [(&str, &str); 7] = [
    ("a release", include_str!("../../../data/indonesia-jetp-2022/text.txt")),
    ("a statement", include_str!("../../../data/us-eu-joint-statement-2025/text.txt")),
    ("a treaty", include_str!("../../../data/schweiz-ewg-uhren-1967/text.txt")),
    ("nothing but quotes", "“We agree to all of this,” he said.\n“We do not agree,” she said."),
    ("an open mark", "Jo Doe said: “We go on.\n“And on.”"),
    (
        "odd letters",
        "“We\u{ad} agree\u{200b},” said Jo Doe.\t“Twice,  at 49\u{a0}000 €.”\r\n\r\n习近平 said “好的，我们同意这一点。”",
    ),
    ("one word", "Yes"),
];

fn facts(text: &str, licence: &str) -> Facts {
    Facts {
        headline: "A headline".to_owned(),
        publisher: "The Press".to_owned(),
        address: "https://press.example/a".to_owned(),
        licence: licence.parse::<Licence>().unwrap(),
        date: "2026-01-16".to_owned(),
        language: language_of(text).to_owned(),
        is_joined: false,
    }
}

#[test]
fn nothing_in_a_first_file_is_wrong() {
    for (name, text) in TEXTS {
        for licence in ["publisher", "CC-BY-4.0"] {
            let text = cleaned(text).text;
            let json = written(&first(&facts(&text, licence), &text).unwrap());
            let examined = examine(&json, Some(&text));
            let wrong = examined.findings.iter().filter(|it| it.problem.level == Level::Error);
            let wrong: Vec<String> = wrong.map(|it| it.problem.to_string()).collect();
            assert!(wrong.is_empty(), "{name}, {licence}:\n{}\n{json}", wrong.join("\n\n"));
            assert!(examined.findings.iter().any(|it| it.problem.level == Level::Left), "{name}");
            let file = File::read(&json).unwrap_or_else(|problems| panic!("{name}: {problems:?}"));
            assert!(build(&file).is_err(), "{name}: a build takes a draft for read");
            assert!(preview(&file).is_ok(), "{name}: a draft cannot be looked at");
        }
    }
}

#[test]
fn what_is_read_is_no_draft_any_more() {
    let text = "Minister Jo Doe of Rurania said on 3 May 2026: “Rurania will buy 200 trains.”\n";
    let mut file = first(&facts(text, "CC-BY-4.0"), text).unwrap();
    let n_left = |file: &File| {
        let findings = examine(&written(file), Some(text)).findings;
        findings.iter().filter(|it| it.problem.level == Level::Left).count()
    };
    let before = n_left(&file);
    for it in &mut file.quotes {
        it.draft = false;
    }
    for it in &mut file.speakers {
        it.draft = false;
    }
    file.draft.clear();
    assert!(n_left(&file) + 3 < before, "{} left of {before}", n_left(&file));
}

/// A file that is read and written again says the same: nothing that authors write is lost.
#[test]
fn what_is_written_reads_back_the_same() {
    let folders = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../../data")).unwrap();
    let files = folders.map(|it| it.unwrap().path().join("article.json")).filter(|path| path.exists());
    for path in files {
        let file = File::read(&std::fs::read_to_string(&path).unwrap()).unwrap();
        let again = File::read(&written(&file)).unwrap();
        assert_eq!(written(&again), written(&file), "{}", path.display());
        let pack = |file: &File| preview(file).unwrap().pack().unwrap();
        assert_eq!(pack(&again), pack(&file), "{}", path.display());
    }
}
