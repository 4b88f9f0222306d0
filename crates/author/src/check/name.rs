//! Names: each belongs to one voice, a speaker's stands in the words that introduce them, and what our words name the
//! article names.

use std::collections::BTreeMap;

use super::english::{are_alike, words};
use super::{File, Problems};
use crate::file::SpeakerKind;
use readout_core::text::place_of;

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    are_of_one(file, problems);
    for (n, it) in file.speakers.iter().enumerate() {
        let printed = || it.evidence.iter().flat_map(|span| words(&span.words));
        let described = || words(&it.name).into_iter().filter(|word| !file.language().is_joint(word));
        let is_named = if it.kind == SpeakerKind::Person {
            it.evidence.iter().any(|span| place_of(&span.words, &it.name).is_some())
        } else {
            !it.called.is_empty() || described().any(|word| printed().any(|other| are_alike(&word, &other)))
        };
        if !is_named {
            let found = format!("\"{}\"", it.name);
            let expected = "the name as it stands in the words that introduce them, or a description by these words";
            problems.add(&it.id, format!("speakers[{n}].name"), found, expected);
        }
    }
    if !lines.is_empty() && file.is_english() {
        are_printed(file, lines, problems);
    }
}

/// What one side, speaker, document or outlet is called, no other is.
fn are_of_one(file: &File, problems: &mut Problems) {
    let mut all: Vec<(String, &str, &str)> = Vec::new();
    for (n, it) in file.parties.iter().enumerate() {
        let path = format!("parties[{n}]");
        all.push((format!("{path}.adjective"), &it.id, &it.adjective));
        add(&mut all, &path, &it.id, &it.name, &it.called);
    }
    for (n, it) in file.speakers.iter().enumerate() {
        add(&mut all, &format!("speakers[{n}]"), &it.id, &it.name, &it.called);
    }
    for (n, it) in file.documents.iter().enumerate() {
        add(&mut all, &format!("documents[{n}]"), &it.id, &it.name, &it.called);
    }
    for (n, it) in file.outlets.iter().enumerate() {
        add(&mut all, &format!("outlets[{n}]"), &it.id, &it.name, &it.called);
    }
    let mut seen: BTreeMap<String, (&str, &str)> = BTreeMap::new();
    for (path, id, name) in &all {
        let (first, own) = *seen.entry(name.trim().to_lowercase()).or_insert((path, id));
        if own != *id || first != path && path.rsplit('.').next() == Some("name") {
            problems.add(*id, path, format!("\"{name}\", which {first} has already"), "a name of this one alone");
        }
    }
}

fn add<'a>(all: &mut Vec<(String, &'a str, &'a str)>, path: &str, id: &'a str, name: &'a str, called: &'a [String]) {
    all.push((format!("{path}.name"), id, name));
    all.extend(called.iter().enumerate().map(|(n, name)| (format!("{path}.called[{n}]"), id, &**name)));
}

/// Words with a capital letter in our texts stand in the article: it names whom and what we name.
fn are_printed(file: &File, lines: &[&str], problems: &mut Problems) {
    let mut texts: Vec<(String, String, &str)> =
        file.own_texts().into_iter().map(|own| (own.owner, own.path, own.text)).collect();
    for (n, it) in file.speakers.iter().enumerate() {
        let fields = [("name", Some(&it.name)), ("role", it.role.as_ref()), ("affiliation", it.affiliation.as_ref())];
        let fields = fields.into_iter().filter_map(|(field, text)| Some((field, text?)));
        texts.extend(fields.map(|(field, text)| (it.id.clone(), format!("speakers[{n}].{field}"), &**text)));
    }
    for (n, it) in file.mechanisms.iter().enumerate() {
        texts.push((it.id.clone(), format!("mechanisms[{n}].name"), &it.name));
    }
    for (n, it) in file.documents.iter().enumerate() {
        texts.push((it.id.clone(), format!("documents[{n}].name"), &it.name));
    }
    let known: Vec<&str> = file.parties.iter().flat_map(|it| [&*it.name, &*it.adjective]).collect();
    for (owner, path, text) in texts {
        let is_printed = |name: &&str| lines.iter().any(|line| place_of(line, name).is_some() || spells(line, name));
        let is_known = |name: &&str| known.iter().any(|known| place_of(known, name).is_some());
        // A place or an institution is a name from its first word.
        let is_name = ["place", "role", "affiliation"].iter().any(|field| path.ends_with(field));
        let is_name = is_name || path.starts_with("mechanisms");
        for name in names(text, !is_name).into_iter().filter(|name| !is_printed(name) && !is_known(name)) {
            let expected = "names that the article has, as it writes them";
            problems.add_word(&owner, &path, (name, text), expected);
        }
    }
}

/// Whether the initials of words in a line are a name: "WTO" of "World Trade Organization".
fn spells(line: &str, name: &str) -> bool {
    let letters: Vec<char> = name.chars().collect();
    let initials: Vec<char> = line.split_whitespace().filter_map(|word| word.chars().next()).collect();
    letters.len() > 1
        && name.chars().all(char::is_uppercase)
        && initials.windows(letters.len()).any(|run| *run == letters)
}

/// The words with a capital letter; where a text is a sentence, not its first, nor one behind a colon or a full stop.
fn names(text: &str, is_sentence: bool) -> Vec<&str> {
    let mut names = Vec::new();
    let mut is_first = is_sentence;
    for word in text.split_whitespace() {
        let parts =
            word.split(['’', '\'', '-', '–']).map(|part| part.trim_matches(|letter: char| !letter.is_alphanumeric()));
        let of_name = parts.filter(|part| part.starts_with(char::is_uppercase));
        names.extend(of_name.filter(|part| !is_first || part.chars().skip(1).any(char::is_uppercase)));
        is_first = is_sentence && word.ends_with([':', '.', '?', '!']);
    }
    names
}
