//! Every record rests on words of the article that carry it: none without a span, none on words that say nothing alone.

use super::{File, Problems};
use crate::file::Evidence;
use crate::language::Language;

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (owner, path, evidence) in file.evidence() {
        if evidence.is_empty() {
            let expected = "the paragraph and the exact words in which the article says so";
            problems.add(&owner, &path, "no span", expected);
        }
        for (n, it) in evidence.iter().enumerate() {
            let is_again = evidence.iter().take(n).any(|other| other.p == it.p && other.words == it.words);
            if is_again {
                let found = format!("\"{}\" of paragraph {} again", it.words, it.p);
                problems.add(&owner, format!("{path}[{n}]"), found, "each span once");
            }
        }
    }
    for span in file.spans() {
        if !carries(span.words, file.language()) {
            let found = format!("\"{}\", which carry nothing alone", span.words);
            let expected = "words that say what the record says, not only articles, pronouns and prepositions";
            problems.add(&span.owner, &span.path, found, expected);
        }
    }
}

/// Whether a word among them is more than a joint.
fn carries(words: &str, language: &Language) -> bool {
    let mut words = words.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    // "US" is a country, "us" is none.
    let is_name = |word: &str| word.len() > 1 && word.chars().all(char::is_uppercase);
    words.any(|word| is_name(word) || !language.is_joint(word))
}

impl File {
    /// The evidence of everything that needs some: whose it is, its place, its spans.
    fn evidence(&self) -> Vec<(String, String, &[Evidence])> {
        let mut all: Vec<(String, String, &[Evidence])> = Vec::new();
        let mut add = |owner: String, path: String, evidence| all.push((owner, format!("{path}.evidence"), evidence));
        for (n, it) in self.commitments.iter().enumerate() {
            add(format!("commitment {}", it.id), format!("commitments[{n}]"), &it.evidence);
        }
        for (n, it) in self.tariffs.iter().enumerate() {
            for (m, assertion) in it.assertions.iter().enumerate() {
                add(format!("tariff {}", it.id), format!("tariffs[{n}].assertions[{m}]"), &assertion.evidence);
            }
        }
        for (n, it) in self.quotes.iter().enumerate() {
            add(format!("quote {}", it.id), format!("quotes[{n}]"), &it.evidence);
        }
        for (n, it) in self.events.iter().enumerate() {
            add(format!("event {}", it.id), format!("events[{n}]"), &it.evidence);
        }
        for (n, it) in self.relations.iter().enumerate() {
            add(format!("relation {} to {}", it.from, it.to), format!("relations[{n}]"), &it.evidence);
        }
        for (n, it) in self.speakers.iter().enumerate() {
            add(format!("speaker {}", it.id), format!("speakers[{n}]"), &it.evidence);
        }
        for (n, it) in self.documents.iter().enumerate() {
            add(format!("document {}", it.id), format!("documents[{n}]"), &it.evidence);
        }
        for (n, it) in self.mechanisms.iter().enumerate() {
            add(format!("mechanism {}", it.id), format!("mechanisms[{n}]"), &it.evidence);
        }
        for (n, it) in self.outlets.iter().enumerate() {
            // The article need not name its own publisher.
            if it.name != self.article.publisher {
                add(format!("outlet {}", it.id), format!("outlets[{n}]"), &it.evidence);
            }
        }
        all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_carry_more_than_joints() {
        #[track_caller]
        fn case(words: &str, expected: bool) {
            assert_eq!(carries(words, Language::found("en")), expected, "{words}");
        }
        case("the", false);
        case("Of the", false);
        case("it will", false);
        case("up to", false);
        case("—", false);
        case("", false);
        case("up to 49,000", true);
        case("Xi said", true);
        case("the official", true);
        case("than with the US", true);
        case("than with us", false);
        case("A", false);
        case("including", true);
    }
}
