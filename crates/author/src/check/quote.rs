//! Quotes: people's words or ours, and what each kind needs.

use super::{File, Problems};
use readout_core::article::{QuoteKind, ResponseKind};

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.quotes.iter().enumerate() {
        let owner = format!("quote {}", it.id);
        let path = |field: &str| format!("quotes[{n}].{field}");
        match it.kind {
            QuoteKind::Direct | QuoteKind::Unmarked => {
                if it.words.as_ref().is_none_or(|words| words.trim().is_empty()) {
                    problems.add(&owner, path("words"), "no words", "the speaker's words, byte for byte");
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
                _ => continue,
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
