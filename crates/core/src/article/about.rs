//! The article itself: what is known of it, its paragraphs, and what is neither record nor source.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::{CAN_BE_SEVERAL, Evidence, PartialDate, RecordId};
use crate::closed_list::closed_list;

/// What is known of the article. Each fact carries its own source and stands outside the rules on evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct About {
    /// The headline, as its source gives it.
    pub headline: String,
    /// Where the headline is taken from.
    pub headline_source: Source,
    /// The outlet that published it.
    pub publisher: String,
    /// By whom the publisher is named.
    pub publisher_source: Source,
    /// Who stands behind the publisher.
    pub publisher_note: String,
    /// Who says so of the publisher.
    pub publisher_note_source: Source,
    /// `http` or `https` address of the article.
    pub address: String,
    /// By whom the address is given.
    pub address_source: Source,
    /// Day of publication.
    pub date: PartialDate,
    /// Where the date is taken from.
    pub date_source: Source,
    /// Language as a BCP 47 tag.
    pub language: String,
    /// Day on which the records were made.
    pub coded: PartialDate,
    /// Version of the records.
    pub version: String,
    /// What is known of its text, if that is shipped whole. None: it is its publisher's, and not here.
    pub shipped: Option<Shipped>,
}

/// Why a text may be shipped whole, and what is known of the copy.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Shipped {
    /// Whose text it is, as it is to be named wherever it is shown.
    pub attribution: String,
    /// The laws or licences that allow it.
    pub grounds: Vec<Source>,
    /// Where the copy was read.
    pub copy: Source,
    /// What was changed against that copy.
    pub changes: String,
    /// What could not be verified, of the text and of the grounds.
    pub not_verified: Vec<String>,
}

/// Where a fact about the article is taken from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Source {
    /// The source, as it goes after the fact's name.
    pub text: String,
    /// Its `http` or `https` address, if it has one.
    pub address: Option<String>,
}

impl About {
    /// The facts that citations rest on, each with its source, and what is said of the publisher last.
    #[must_use]
    pub fn sources(&self) -> [(&'static str, &Source); 5] {
        [
            ("Headline", &self.headline_source),
            ("Publisher", &self.publisher_source),
            ("Address", &self.address_source),
            ("Date", &self.date_source),
            ("About the publisher", &self.publisher_note_source),
        ]
    }

    /// "Global Times, 16 January 2026"; of several articles that of each.
    #[must_use]
    pub fn publication(&self) -> String {
        if CAN_BE_SEVERAL && self.date == PartialDate::default() {
            return self.publisher.clone();
        }
        [&self.publisher, ", ", &self.date.words()].concat()
    }

    /// "“Headline”, Global Times, 16 January 2026, https://…. Headline: as a republication gives it, …": of what records
    /// are, with the sources of that. What several articles have no one of is left out.
    #[must_use]
    pub fn cited(&self) -> String {
        let of = ["“", &self.headline, "”, ", &self.publication()].concat();
        if CAN_BE_SEVERAL && self.address.is_empty() {
            return of;
        }
        [&of, ", ", &self.address, ". ", &self.provenance()].concat()
    }

    /// "Headline: as a republication gives it, https://…; publisher: named by it; …": what stands in every citation.
    /// An address stands with the first fact that is taken from there.
    #[must_use]
    pub fn provenance(&self) -> String {
        let mut text = String::new();
        let mut told = None;
        for (fact, source) in self.sources().into_iter().take(4) {
            let fact = if text.is_empty() { fact.to_owned() } else { ["; ", &fact.to_ascii_lowercase()].concat() };
            text.extend([&fact, ": ", &source.text]);
            if let Some(address) = source.address.as_deref().filter(|it| told != Some(*it)) {
                text.extend([", ", address]);
                told = Some(address);
            }
        }
        text
    }

    /// The article's address, landing on the words where the browser knows text fragments.
    ///
    /// Hyphens and commas have a meaning in a text fragment, so everything but letters and digits is escaped
    /// (<https://wicg.github.io/scroll-to-text-fragment/#syntax>). A long passage is named by how it begins and ends.
    #[must_use]
    pub fn address_of(&self, words: &str) -> String {
        let escaped = |words| utf8_percent_encode(words, NON_ALPHANUMERIC).to_string();
        let text = match ends(words) {
            Some((first, last)) => [&escaped(first), ",", &escaped(last)].concat(),
            None => escaped(words),
        };
        [&self.address, "#:~:text=", &text].concat()
    }
}

/// The first and the last words of a passage of more than twelve.
fn ends(words: &str) -> Option<(&str, &str)> {
    const AT_EACH_END: usize = 5;
    let spaces: Vec<usize> = words.match_indices(' ').map(|(at, _)| at).collect();
    let end = *spaces.get(AT_EACH_END - 1).filter(|_| spaces.len() >= 12)?;
    let start = *spaces.iter().rev().nth(AT_EACH_END - 1)?;
    Some((words.get(..end)?, words.get(start + 1..)?))
}

/// Something with an identifier and a label: a topic, a product, a mechanism.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Named {
    /// Stable identifier, used in addresses.
    pub id: String,
    /// Label as readers see it.
    pub label: String,
}

/// A paragraph of the article.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Paragraph {
    /// Number, from 1.
    pub n: u16,
    /// The first four bytes of its SHA-256: enough to tell a changed paragraph, not to prove a text.
    pub hash: [u8; 4],
    /// Why it has no record, if it has none.
    pub no_records: Option<String>,
}

impl Paragraph {
    /// Whether a text is letter for letter the paragraph that the records were made from.
    #[must_use]
    pub fn is_same_as(&self, text: &str) -> bool {
        Sha256::digest(text).starts_with(&self.hash)
    }
}

/// A link between two records that the article makes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Relation {
    /// What the link says.
    pub kind: RelationKind,
    /// The record that answers.
    pub from: RecordId,
    /// The record that it is stated to answer.
    pub to: RecordId,
    /// The words that make the link.
    pub evidence: Vec<Evidence>,
}

closed_list! {
    /// What a relation says.
    pub enum RelationKind {
        /// The first is stated to correspond to the second. That one is the price of the other, it does not say.
        CorrespondsTo => "corresponds-to", "corresponding to";
    }
}

/// A quoted term or a word merely mentioned.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Term {
    /// The words, byte for byte.
    pub words: String,
    /// Paragraph, from 1.
    pub p: u16,
    /// Why it is not speech.
    pub why: String,
}

/// Something read and deliberately not made a record.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct LeftOut {
    /// Paragraph, from 1.
    pub p: u16,
    /// What it is.
    pub what: String,
    /// Why it is no record.
    pub why: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(words: &str, expected: &str) {
        let about = About { address: "https://a.example/b".into(), ..About::default() };
        assert_eq!(about.address_of(words), format!("https://a.example/b#:~:text={expected}"));
    }

    #[test]
    fn a_text_fragment_names_a_long_passage_by_its_ends() {
        case("a b c d e f g h i j k l", "a%20b%20c%20d%20e%20f%20g%20h%20i%20j%20k%20l");
        case("a b c d e f g h i j k l m", "a%20b%20c%20d%20e,i%20j%20k%20l%20m");
    }

    #[test]
    fn a_text_fragment_escapes_what_has_a_meaning_in_it() {
        case("up to 49,000", "up%20to%2049%2C000");
        case("anti-dumping", "anti%2Ddumping");
        case("EV—and", "EV%E2%80%94and");
        case("", "");
    }

    #[test]
    fn facts_are_cited_with_their_sources() {
        let source = |text: &str, address: Option<&str>| Source { text: text.into(), address: address.map(Into::into) };
        let about = About {
            headline_source: source("as a copy gives it", Some("https://c.example/")),
            publisher_source: source("named there", Some("https://c.example/")),
            address_source: source("given there", None),
            date_source: source("the caption’s", None),
            ..About::default()
        };
        let expected = "Headline: as a copy gives it, https://c.example/; publisher: named there; address: given there; \
                        date: the caption’s";
        assert_eq!(about.provenance(), expected);
    }

    #[test]
    fn a_paragraph_is_known_by_the_start_of_its_hash() {
        // The published example of "abc" (FIPS 180-4): ba7816bf 8f01cfea ...
        let paragraph = Paragraph { n: 1, hash: [0xba, 0x78, 0x16, 0xbf], no_records: None };
        assert!(paragraph.is_same_as("abc"));
        assert!(!paragraph.is_same_as("abd"));
    }
}
