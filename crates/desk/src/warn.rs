//! What may be meant so and is worth a look: numbers of the text that no record has, people without a quote, what is
//! introduced and never used.

use readout_author::file::{Candidate, SpeakerKind};
use readout_author::{File, Level, Part, Problem};
use readout_core::article::{PartialDate, Role};

use crate::draft::find;

/// Everything worth a look. In a draft numbers are none: they are left to do there.
pub(crate) fn warnings(file: &File, text: Option<&str>) -> Vec<Problem> {
    let mut warnings = Vec::new();
    if let Some(text) = text.filter(|_| file.draft.is_empty()) {
        warnings.extend(numbers(file, text));
    }
    warnings.extend(silent(file));
    warnings.extend(unused(file));
    warnings.into_iter().map(|it| it.at_level(Level::Warning)).collect()
}

/// Numbers of the text that neither a record has nor the list of what was left out.
fn numbers(file: &File, text: &str) -> Vec<Problem> {
    let lines: Vec<&str> = text.lines().collect();
    let found = find(&lines, file.language(), PartialDate::parse(&file.article.date)).unwrap_or_default();
    let is_unused = |it: &Candidate| it.figure.is_some() && !file.uses(it);
    let told = |it: Candidate| {
        let expected = "a figure of a record, or the number among what was left out of this paragraph";
        let found = format!("“{}”, a number in no record", it.words);
        let path = format!("paragraphs[{}]", it.p.saturating_sub(1));
        Problem::new(format!("paragraph {}", it.p), path, found, expected).of_part(Part::Word(it.words))
    };
    found.candidates.into_iter().filter(is_unused).map(told).collect()
}

/// People who are introduced and say nothing.
fn silent(file: &File) -> Vec<Problem> {
    let says = |id: &str| {
        let mut links = file.quotes.iter().flat_map(|it| &it.attribution);
        links.any(|link| link.who == id && matches!(link.role, Role::Says | Role::Cited))
    };
    let people =
        file.speakers.iter().enumerate().filter(|(_, it)| {
            matches!(it.kind, SpeakerKind::Person | SpeakerKind::Unnamed) && !it.draft && !says(&it.id)
        });
    let told = |(n, it): (usize, &readout_author::file::Speaker)| {
        let found = format!("{}, who says nothing in any quote", it.name);
        Problem::new(format!("speaker {}", it.id), format!("speakers[{n}]"), found, "a quote, if the article has one")
    };
    people.map(told).collect()
}

/// What is introduced and never named again.
fn unused(file: &File) -> Vec<Problem> {
    let value = serde_json::to_value(file).unwrap_or_default();
    let mut named = Vec::new();
    for list in ["parties", "speakers", "documents", "commitments", "tariffs", "quotes", "events"] {
        references(value.get(list).unwrap_or_default(), &mut named);
    }
    let ids: [(&str, Vec<&str>); 5] = [
        ("parties", file.parties.iter().map(|it| it.id.as_str()).collect()),
        ("documents", file.documents.iter().map(|it| it.id.as_str()).collect()),
        ("topics", file.topics.iter().map(|it| it.id.as_str()).collect()),
        ("products", file.products.iter().map(|it| it.id.as_str()).collect()),
        ("mechanisms", file.mechanisms.iter().map(|it| it.id.as_str()).collect()),
    ];
    let told = |(list, ids): (&'static str, Vec<&str>)| {
        let unused = ids.into_iter().enumerate().filter(|(_, id)| !named.iter().any(|it| it == id));
        let told = |(n, id): (usize, &str)| {
            let expected = "a record or source that names it, or no such entry";
            Problem::new(
                format!("{list}, {id}"),
                format!("{list}[{n}]"),
                format!("\"{id}\", which nothing names"),
                expected,
            )
        };
        unused.map(told).collect::<Vec<_>>()
    };
    ids.into_iter().flat_map(told).collect()
}

/// Every text below a value but for its own identifiers.
fn references(value: &serde_json::Value, named: &mut Vec<String>) {
    match value {
        serde_json::Value::String(text) => named.push(text.clone()),
        serde_json::Value::Array(entries) => entries.iter().for_each(|it| references(it, named)),
        serde_json::Value::Object(fields) => {
            fields.iter().filter(|(name, _)| *name != "id").for_each(|(_, it)| references(it, named));
        }
        _ => {}
    }
}
