//! Quotes: people's words or ours, and what each kind needs.

use super::english::has;
use super::{File, Problems};
use readout_core::article::{QuoteKind, ResponseKind};

/// Words that say that something was not said.
const DENIALS: &str =
    "not|no|nothing|never|without|silent|silence|declin*|refus*|omit*|avoid*|unmentioned|didn|neither";

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.quotes.iter().enumerate() {
        let owner = format!("quote {}", it.id);
        let path = |field: &str| format!("quotes[{n}].{field}");
        match it.kind {
            QuoteKind::Direct | QuoteKind::Unmarked => {
                if it.words.as_ref().is_none_or(|words| words.trim().is_empty()) {
                    problems.add(&owner, path("words"), "no words", "the speaker's words, byte for byte");
                }
                let starts_small = |words: &String| words.starts_with(char::is_lowercase);
                if !it.fragment && it.words.as_ref().is_some_and(starts_small) {
                    let found = "words that begin within a sentence";
                    problems.add(&owner, path("fragment"), found, "true: the clause that carries them goes with them");
                }
                if it.fragment && it.paraphrase.is_none() {
                    problems.add(
                        &owner,
                        path("paraphrase"),
                        "nothing",
                        "the clause that carries the fragment, in our words",
                    );
                }
            }
            QuoteKind::Reported => {
                if it.words.is_some() {
                    problems.add(&owner, path("words"), "words", "none: indirect speech is not people's words");
                }
                if it.paraphrase.as_ref().is_none_or(|text| text.trim().is_empty()) {
                    problems.add(&owner, path("paraphrase"), "nothing", "what is said, in our words");
                }
            }
        }
    }
    let commitments =
        file.commitments.iter().enumerate().map(|(n, it)| (format!("commitments[{n}]"), &it.id, &it.responses));
    let tariffs = file.tariffs.iter().enumerate().map(|(n, it)| (format!("tariffs[{n}]"), &it.id, &it.responses));
    for (path, id, responses) in commitments.chain(tariffs) {
        for (m, it) in responses.iter().enumerate() {
            let expected = match (it.kind, it.evidence.is_empty()) {
                (ResponseKind::Says | ResponseKind::StatedSilence, true) => "the words in which the article says so",
                (ResponseKind::NotFound, false) => "none: a silence that the article does not state has no words in it",
                _ => {
                    if it.kind == ResponseKind::StatedSilence && file.is_english() {
                        let denies = it.evidence.iter().any(|span| has(&span.words, DENIALS));
                        let path = format!("{path}.responses[{m}].evidence");
                        let expected =
                            "words that say that nothing was said: \"did not\", \"declined\"; or another kind";
                        if !denies {
                            problems.add(id, path, "words that state no silence", expected);
                        }
                    }
                    continue;
                }
            };
            problems.add(
                id,
                format!("{path}.responses[{m}].evidence"),
                format!("{} spans", it.evidence.len()),
                expected,
            );
        }
    }
}
