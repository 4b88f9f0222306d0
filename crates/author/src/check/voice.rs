//! Who speaks and acts: what the article calls them, as far as the words show that introduce them.

use super::{File, Problems};
use crate::file::Evidence;
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    groups(file, problems);
    itself(file, problems);
    let spans = file.spans();
    for voice in file.voices() {
        for (n, name) in voice.called.iter().enumerate() {
            let is_printed = match voice.evidence {
                Some(evidence) => evidence.iter().any(|it| place_of(&it.words, name).is_some()),
                None => spans.iter().any(|span| place_of(span.words, name).is_some()),
            };
            if !is_printed {
                let expected = match voice.evidence {
                    Some(_) => "what the article calls them, as it stands in the words that introduce them",
                    None => "what the article calls the side, as it stands in a span of any record",
                };
                problems.add(voice.id, format!("{}.called[{n}]", voice.path), format!("\"{name}\""), expected);
            }
        }
    }
}

/// A group of parties is no member of another one, nor of itself.
fn groups(file: &File, problems: &mut Problems) {
    for (n, it) in file.parties.iter().enumerate() {
        let Some(group) = &it.part_of else { continue };
        if file.parties.iter().any(|other| other.id == *group && other.part_of.is_some()) {
            let found = format!("\"{group}\", which is a member of a group");
            problems.add(&it.id, format!("parties[{n}].part_of"), found, "a group of parties that is a member of none");
        }
    }
}

/// An article is one document, and then it is told which: of all parties, or of one.
fn itself(file: &File, problems: &mut Problems) {
    let itself = file.documents.iter().enumerate().filter(|(_, it)| it.is_article);
    for (n, it) in itself.skip(1) {
        problems.add(&it.id, format!("documents[{n}].is_article"), "a second one", "one document that the article is");
    }
}

/// A party, speaker, document or outlet.
struct Voice<'a> {
    id: &'a str,
    path: String,
    called: &'a [String],
    /// None for a party: no span introduces it, and its name may stand in any.
    evidence: Option<&'a [Evidence]>,
}

impl File {
    /// Whether words name a voice, by its name or by what the article calls it.
    pub(super) fn names(&self, id: &str, words: &str) -> bool {
        self.names_of(id).into_iter().any(|name| place_of(words, name).is_some())
    }

    /// The name of a voice, and what else the article calls it.
    pub(super) fn names_of(&self, id: &str) -> Vec<&str> {
        let parties = self.parties.iter().map(|it| (&it.id, &it.name, &it.called));
        let speakers = self.speakers.iter().map(|it| (&it.id, &it.name, &it.called));
        let documents = self.documents.iter().map(|it| (&it.id, &it.name, &it.called));
        let outlets = self.outlets.iter().map(|it| (&it.id, &it.name, &it.called));
        let voice = parties.chain(speakers).chain(documents).chain(outlets).find(|(other, ..)| *other == id);
        voice.into_iter().flat_map(|(_, name, called)| called.iter().chain([name])).map(String::as_str).collect()
    }

    /// What readers call a voice.
    pub(super) fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.names_of(id).pop().unwrap_or(id)
    }

    fn voices(&self) -> Vec<Voice<'_>> {
        let mut voices = Vec::new();
        for (n, it) in self.parties.iter().enumerate() {
            let path = format!("parties[{n}]");
            voices.push(Voice { id: &it.id, path, called: &it.called, evidence: None });
        }
        for (n, it) in self.speakers.iter().enumerate() {
            let (path, evidence) = (format!("speakers[{n}]"), Some(&*it.evidence));
            voices.push(Voice { id: &it.id, path, called: &it.called, evidence });
        }
        for (n, it) in self.documents.iter().enumerate() {
            let (path, evidence) = (format!("documents[{n}]"), Some(&*it.evidence));
            voices.push(Voice { id: &it.id, path, called: &it.called, evidence });
        }
        for (n, it) in self.outlets.iter().enumerate() {
            let (path, evidence) = (format!("outlets[{n}]"), Some(&*it.evidence));
            voices.push(Voice { id: &it.id, path, called: &it.called, evidence });
        }
        voices
    }
}
