//! What is carried over: the reason says who it is and why, and points to words of the article. An undertaking needs
//! more: words that stand for the one who acts, and no other source in its own words.

use super::english::{has, words};
use super::reason::Reason;
use super::statement::Statement;
use super::{File, Problems};
use crate::file::SpeakerKind;
use readout_core::article::{Class, Role};

/// Where in the article something stands, as reasons say it.
const PLACES: &str = "paragraph|paragraphs|sentence|sentences|clause|clauses|list|heading|caption";
/// What says that a paragraph names somebody.
const NAMED: &str = "named|names|calls|called";
/// Words that stand for somebody whom the same text names: in place of an actor's name.
const STAND_INS: &str = "we|us|our|it|its|he|his|she|her|they|them|their|this|these|who|which|both|two|all|sides|side|\
    parties|countries|country|nations|states|governments|government|leaders|presidents|ministers|delegations|members";

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    for statement in file.statements() {
        for (n, link) in statement.attribution.iter().enumerate() {
            let Some(reason) = Reason::of(&statement, n, link) else { continue };
            say_why(file, &reason, lines, problems);
            let is_undertaken = statement.commitment.is_some_and(|it| it.force.class() == Class::Undertaken);
            match link.role {
                Role::Acts if is_undertaken && file.is_english() => is_mentioned(file, &reason, problems),
                Role::Says | Role::Gives if is_undertaken => is_alone(file, &statement, &reason, lines, problems),
                _ => {}
            }
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        let Some(text) = &it.origin_carried else { continue };
        let spans = it.assertions.iter().flat_map(|it| &it.evidence);
        let (owner, path) = (format!("tariff {}", it.id), format!("tariffs[{n}].origin_carried"));
        let reason = Reason { owner, path, who: &it.origin, text, paragraphs: spans.map(|it| it.p).collect() };
        if !file.names(reason.who, text) {
            let found = format!("\"{text}\", which does not name {}", file.name(reason.who));
            problems.add(&reason.owner, &reason.path, found, "where the goods are from, by name, and why");
        }
        say_why(file, &reason, lines, problems);
    }
}

/// The reason says more than the name, and the article bears it out.
fn say_why(file: &File, reason: &Reason<'_>, lines: &[&str], problems: &mut Problems) {
    let mut add = |found: String, expected: &str| problems.add(&reason.owner, &reason.path, found, expected);
    let name = file.name(reason.who);
    if !reason.says_why(file) {
        add(format!("\"{}\", which says no more than who it is", reason.text), "who it is, by name, and why");
    }
    let (quoted, places) = (reason.quoted(), reason.places());
    if file.is_english() && quoted.is_empty() && !has(reason.text, PLACES) {
        let expected = "the words it rests on, in quotation marks, or the sentence or paragraph that names them";
        add(format!("\"{}\", which points to no words of the article", reason.text), expected);
    }
    let line = |p: u16| usize::from(p).checked_sub(1).and_then(|n| lines.get(n).copied());
    for p in &places {
        if *p == 0 || usize::from(*p) > file.paragraphs.len() {
            add(format!("paragraph {p}"), &format!("a paragraph from 1 to {}", file.paragraphs.len()));
        } else if has(reason.text, NAMED) && line(*p).is_some_and(|line| !file.names(reason.who, line)) {
            add(format!("paragraph {p}, which does not name {name}"), "the paragraph that names them");
        }
    }
    let near: Vec<&str> = reason.paragraphs.iter().chain(&places).filter_map(|p| line(*p)).collect();
    for words in quoted.iter().filter(|words| !near.is_empty() && !near.iter().any(|line| stands(line, words))) {
        add(format!("“{words}”, which no paragraph of the record has"), "words that stand there");
    }
}

/// Whether words stand in a line, in capitals or not: "both sides" is "Both sides" at the beginning.
fn stands(line: &str, quoted: &str) -> bool {
    let (line, quoted) = (words(line), words(quoted));
    quoted.is_empty() || line.windows(quoted.len()).any(|words| words == quoted)
}

/// An undertaking is nobody's whom its clause does not mention, be it by a pronoun.
fn is_mentioned(file: &File, reason: &Reason<'_>, problems: &mut Problems) {
    if !reason.quoted().iter().any(|words| has(words, STAND_INS)) {
        let found = format!("\"{}\", with no word that stands for {} in print", reason.text, file.name(reason.who));
        let expected = "the word that stands for who undertakes it, in quotation marks, such as “both sides” or “we”; \
                        an undertaking is nobody's whom its clause does not mention";
        problems.add(&reason.owner, &reason.path, found, expected);
    }
}

/// Where the record's own words name one source, an undertaking does not rest on another that is carried over.
fn is_alone(file: &File, statement: &Statement<'_>, reason: &Reason<'_>, lines: &[&str], problems: &mut Problems) {
    let line = |p: &u16| lines.get(usize::from(*p).checked_sub(1)?).copied();
    let own = statement.spans.iter().map(|(_, words)| *words);
    let here: Vec<&str> = own.chain(reason.paragraphs.iter().filter_map(line)).collect();
    let documents = file.documents.iter().map(|it| it.id.as_str());
    let people = file.speakers.iter().filter(|it| it.kind != SpeakerKind::Group).map(|it| it.id.as_str());
    let is_in_chain = |id: &str| statement.attribution.iter().any(|link| link.who == id);
    let mut sources = documents.chain(people).filter(|id| !is_in_chain(id));
    if let Some(other) = sources.find(|id| here.iter().any(|words| file.names(id, words))) {
        let found = format!("{}, where the words of the record name {}", file.name(reason.who), file.name(other));
        let expected = "the source that the record's own paragraph names, as a link of the chain";
        problems.add(&reason.owner, &reason.path, found, expected);
    }
}
