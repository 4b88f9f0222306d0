//! Who speaks and acts: what the article calls them, as far as the words show that introduce them.

use super::{File, Problems};
use crate::file::Evidence;
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    let spans = file.spans();
    for voice in file.voices() {
        for (n, name) in voice.called.iter().enumerate() {
            let is_printed = match voice.evidence {
                Some(evidence) => evidence.iter().any(|it| place_of(&it.words, name).is_some()),
                None => spans.iter().any(|span| place_of(span.words, name).is_some()),
            };
            if !is_printed {
                let expected = "what the article calls them, as it stands in the words that introduce them";
                problems.add(voice.id, format!("{}.called[{n}]", voice.path), format!("\"{name}\""), expected);
            }
        }
    }
}

/// A party, speaker, document or outlet.
struct Voice<'a> {
    id: &'a str,
    path: String,
    name: &'a str,
    called: &'a [String],
    /// None for a party: no span introduces it, and its name may stand in any.
    evidence: Option<&'a [Evidence]>,
}

impl File {
    /// Whether words name a voice, by its name or by what the article calls it.
    pub(super) fn names(&self, id: &str, words: &str) -> bool {
        let voice = self.voices().into_iter().find(|it| it.id == id);
        voice.is_some_and(|voice| {
            let mut names = voice.called.iter().map(String::as_str).chain([voice.name]);
            names.any(|name| place_of(words, name).is_some())
        })
    }

    /// What readers call a voice.
    pub(super) fn name<'a>(&'a self, id: &'a str) -> &'a str {
        self.voices().into_iter().find(|it| it.id == id).map_or(id, |voice| voice.name)
    }

    fn voices(&self) -> Vec<Voice<'_>> {
        let mut voices = Vec::new();
        for (n, it) in self.parties.iter().enumerate() {
            let path = format!("parties[{n}]");
            voices.push(Voice { id: &it.id, path, name: &it.name, called: &it.called, evidence: None });
        }
        for (n, it) in self.speakers.iter().enumerate() {
            let (path, evidence) = (format!("speakers[{n}]"), Some(&*it.evidence));
            voices.push(Voice { id: &it.id, path, name: &it.name, called: &it.called, evidence });
        }
        for (n, it) in self.documents.iter().enumerate() {
            let (path, evidence) = (format!("documents[{n}]"), Some(&*it.evidence));
            voices.push(Voice { id: &it.id, path, name: &it.name, called: &it.called, evidence });
        }
        for (n, it) in self.outlets.iter().enumerate() {
            let (path, evidence) = (format!("outlets[{n}]"), Some(&*it.evidence));
            voices.push(Voice { id: &it.id, path, name: &it.name, called: &it.called, evidence });
        }
        voices
    }
}
