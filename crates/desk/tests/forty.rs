//! Forty mistakes in one file, as people make them: each is told, at its place, with the value that was meant where there
//! is one; and the reports are those that lie beside this test, for people and as JSON.
//!
//! Where a report is meant to change: `READOUT_SNAPSHOT=1 cargo test --package readout-desk --test forty`.
#![allow(clippy::unwrap_used, clippy::too_many_lines, clippy::panic, reason = "tests; a table")]

use std::fs;

use readout_author::Level;
use readout_desk::{Form, Report, examine};

const JSON: &str = include_str!("../../../data/indonesia-jetp-2022/article.json");
const TEXT: &str = include_str!("../../../data/indonesia-jetp-2022/text.txt");

/// A mistake: what stands there, what is written instead, where it is told, what is offered.
type Mistake = (&'static str, &'static str, &'static str, Option<&'static str>);

const MISTAKES: [Mistake; 40] = [
    // Form: names of fields.
    ("\"publisher_note\":", "\"publisher_notes\":", "article.publisher_notes", Some("\"publisher_note\"")),
    ("\"label\": \"emissions and", "\"lable\": \"emissions and", "topics[1].lable", Some("\"label\"")),
    ("\"title\": \"Develop a", "\"titel\": \"Develop a", "commitments[0].titel", Some("\"title\"")),
    (
        "\"by\": true\n      },\n      \"open\": [\n        \"At what",
        "\"bye\": true\n      },\n      \"open\": [\n        \"At what",
        "commitments[1].due.bye",
        Some("\"by\""),
    ),
    ("\"label\": \"Cap on power", "\"lable\": \"Cap on power", "commitments[2].figures[0].lable", Some("\"label\"")),
    ("\"kind\": \"floor\",\n          \"p\": 7,", "\"p\": 7,", "commitments[4].qualifiers[0].kind", None),
    ("\"id\": \"public-pledges\",", "\"id\": \"public-pledges\", \"certain\": true,", "commitments[6].certain", None),
    // Form: types.
    ("\"format\": 1,", "\"format\": \"1\",", "format", Some("1")),
    (
        "\"p\": 4,\n          \"words\": \"Peaking",
        "\"p\": \"4\",\n          \"words\": \"Peaking",
        "commitments[1].evidence[1].p",
        Some("4"),
    ),
    ("\"value\": 34,", "\"value\": \"34\",", "commitments[4].figures[0].value", Some("34")),
    (
        "\"at_least\": true,\n          \"printed\": \"34",
        "\"at_least\": \"yes\",\n          \"printed\": \"34",
        "commitments[4].figures[0].at_least",
        Some("true"),
    ),
    (
        "\"topics\": [\n        \"renewables\"\n      ],\n      \"due\"",
        "\"topics\": \"renewables\",\n      \"due\"",
        "commitments[4].topics",
        Some("[\"renewables\"]"),
    ),
    ("\"coded\": \"2026-11-27\"", "\"coded\": 2026", "article.coded", Some("\"2026\"")),
    ("\"is_article\": true", "\"is_article\": 1", "documents[0].is_article", Some("true")),
    // Form: keys of closed lists.
    ("\"force\": \"intends\"", "\"force\": \"intend\"", "commitments[5].force", Some("\"intends\"")),
    ("\"kind\": \"joint-statement\"", "\"kind\": \"joint-statment\"", "documents[1].kind", Some("\"joint-statement\"")),
    (
        "\"kind\": \"means\",\n          \"p\": 8,",
        "\"kind\": \"mean\",\n          \"p\": 8,",
        "commitments[5].qualifiers[0].kind",
        Some("\"means\""),
    ),
    ("\"unit\": \"percent\"", "\"unit\": \"per cent\"", "commitments[4].figures[0].unit", Some("\"percent\"")),
    (
        "\"kind\": \"direct\",\n      \"attribution\": [\n        {\n          \"role\": \"says\",\n          \"who\": \"biden\"",
        "\"kind\": \"verbatim\",\n      \"attribution\": [\n        {\n          \"role\": \"says\",\n          \"who\": \"biden\"",
        "quotes[1].kind",
        None,
    ),
    (
        "\"role\": \"says\",\n          \"who\": \"kishida\"",
        "\"role\": \"say\",\n          \"who\": \"kishida\"",
        "commitments[14].attribution[1].role",
        Some("\"says\""),
    ),
    // Identifiers.
    ("\"who\": \"jetp\"", "\"who\": \"jept\"", "commitments[5].attribution[0].who", Some("\"jetp\"")),
    (
        "\"planning\",\n        \"emissions\",",
        "\"planing\",\n        \"emissions\",",
        "commitments[0].topics[0]",
        Some("\"planning\""),
    ),
    (
        "\"peak-emissions\",\n        \"cap-emissions\",",
        "\"peak-emission\",\n        \"cap-emissions\",",
        "commitments[0].related[0]",
        Some("\"peak-emissions\""),
    ),
    ("\"party\": \"japan\"", "\"party\": \"japn\"", "speakers[2].party", Some("\"japan\"")),
    (
        "\"part_of\": \"ipg\",\n      \"called\": [\n        \"European",
        "\"part_of\": \"igp\",\n      \"called\": [\n        \"European",
        "parties[6].part_of",
        Some("\"ipg\""),
    ),
    ("\"id\": \"economy\"", "\"id\": \"the economy\"", "topics[6].id", None),
    ("\"id\": \"biden-leadership\"", "\"id\": \"widodo-committed\"", "quotes[1].id", None),
    // Words that the text does not have so.
    (
        "\"words\": \"Indonesian President Joko Widodo stated\"",
        "\"words\": \"Indonesian President Joko Widodo stating\"",
        "quotes[0].evidence[0].words",
        Some("\"Indonesian President Joko Widodo stated\""),
    ),
    (
        "\"words\": \"issued a Joint Statement\"",
        "\"words\": \"issued a joint statement\"",
        "documents[1].evidence[0].words",
        Some("\"issued a Joint Statement\""),
    ),
    (
        "\"p\": 6,\n          \"words\": \"Establishing",
        "\"p\": 7,\n          \"words\": \"Establishing",
        "commitments[3].evidence[1].words",
        None,
    ),
    (
        "This will unlock billions in private",
        "This unlocks billions in private",
        "quotes[9].words",
        Some(
            "\"I am proud to launch a new Just Energy Transition Partnership with the Government of Indonesia. This will unlock billions in private finance for new green infrastructure.\"",
        ),
    ),
    // Figures, dates, numbers in our words.
    ("\"value\": 20000000000,", "\"value\": 20,", "commitments[5].figures[0].value", None),
    ("\"printed\": \"ten years\"", "\"printed\": \"10 years\"", "commitments[3].figures[0].printed", None),
    ("\"from\": \"2050\"", "\"from\": \"2055\"", "commitments[3].due.from", None),
    ("\"date\": \"2022-11-15\"", "\"date\": \"2022-11\"", "article.date", None),
    (
        "\"label\": \"Public sector pledges among",
        "\"label\": \"Pledges of 12 states among",
        "commitments[6].figures[0].label",
        None,
    ),
    // What is known of the file, and its paragraphs.
    (
        "\"license\": \"https://creativecommons.org/licenses/by/4.0/\"",
        "\"license\": \"https://creativecommons.org/licenses/by/3.0/\"",
        "license",
        Some("\"https://creativecommons.org/licenses/by/4.0/\""),
    ),
    ("\"language\": \"en\"", "\"language\": \"english\"", "article.language", Some("\"en\"")),
    (
        "\"sha256\": \"6bd7bf08",
        "\"sha256\": \"6bd7bf09",
        "paragraphs[0].sha256",
        Some("\"6bd7bf08bf821ce53738074df6dd03c27d4ecbf997b437dc42cb02d17cc96692\""),
    ),
    ("\"unquoted_words\": 97", "\"unquoted_words\": 96", "paragraphs[1].unquoted_words", Some("97")),
];

fn planted() -> String {
    MISTAKES.iter().fold(JSON.to_owned(), |json, (there, instead, ..)| {
        assert!(json.contains(there), "the file has no {there}");
        json.replacen(there, instead, 1)
    })
}

#[test]
fn each_of_forty_mistakes_is_told_at_its_place_at_once() {
    let json = planted();
    let findings = examine(&json, Some(TEXT)).findings;
    let missed: Vec<String> = MISTAKES
        .iter()
        .filter(|(.., path, instead)| {
            let is_it = |it: &readout_desk::Finding| {
                it.problem.path == **path
                    && it.problem.level == Level::Error
                    && it.problem.instead.as_deref() == *instead
            };
            !findings.iter().any(is_it)
        })
        .map(|(_, _, path, instead)| {
            let here = findings.iter().filter(|it| it.problem.path == **path);
            format!("{path}, {instead:?}; told there: {:?}", here.map(|it| &it.problem).collect::<Vec<_>>())
        })
        .collect();
    assert!(missed.is_empty(), "{} missed:\n{}", missed.len(), missed.join("\n"));
}

#[test]
fn the_reports_are_as_they_were_looked_at() {
    let json = planted();
    let findings = examine(&json, Some(TEXT)).findings;
    let report = Report { data: ("article.json", &json), text: ("text.txt", TEXT), findings: &findings };
    for (form, name) in [(Form::Human { is_coloured: false }, "report.txt"), (Form::Json, "report.json")] {
        let path = format!("{}/tests/forty/{name}", env!("CARGO_MANIFEST_DIR"));
        let written = report.write(form);
        if std::env::var_os("READOUT_SNAPSHOT").is_some() {
            fs::write(&path, &written).unwrap();
        }
        let before = fs::read_to_string(&path).unwrap_or_default();
        assert!(before == written, "{name} has changed; READOUT_SNAPSHOT=1 writes it anew");
    }
}
