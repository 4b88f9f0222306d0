//! The article itself: what is known of it, its paragraphs, and what is neither record nor source.

use serde::{Deserialize, Serialize};

use super::{Evidence, PartialDate, RecordId};
use crate::closed_list::closed_list;

/// What is known of the article. This carries its own source and stands outside the rules on evidence.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct About {
    /// The headline as published.
    pub headline: String,
    /// Where the headline is taken from.
    pub headline_source: String,
    /// The outlet that published it.
    pub publisher: String,
    /// Who stands behind the publisher.
    pub publisher_note: String,
    /// `http` or `https` address of the article.
    pub address: String,
    /// Day of publication.
    pub date: PartialDate,
    /// Where the date is taken from.
    pub date_source: String,
    /// Language as a BCP 47 tag.
    pub language: String,
    /// Day on which the records were made.
    pub coded: PartialDate,
    /// Version of the records.
    pub version: String,
}

impl About {
    /// The article's address, landing on the words where the browser knows text fragments.
    ///
    /// Hyphens and commas have a meaning in a text fragment, so everything but letters and digits is escaped
    /// (<https://wicg.github.io/scroll-to-text-fragment/#syntax>).
    #[must_use]
    pub fn address_of(&self, words: &str) -> String {
        let mut address = [&self.address, "#:~:text="].concat();
        for byte in words.bytes() {
            if byte.is_ascii_alphanumeric() {
                address.push(char::from(byte));
            } else {
                const HEX: [char; 16] =
                    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'];
                address.push('%');
                address.extend(HEX.get(usize::from(byte >> 4)));
                address.extend(HEX.get(usize::from(byte & 15)));
            }
        }
        address
    }
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
    pub hash: i64,
    /// Why it has no record, if it has none.
    pub no_records: Option<String>,
}

/// A link between two records that the article makes.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Relation {
    /// What the link says.
    pub kind: RelationKind,
    /// The record that is given in return.
    pub from: RecordId,
    /// The record it answers.
    pub to: RecordId,
    /// The words that make the link.
    pub evidence: Vec<Evidence>,
}

closed_list! {
    /// What a relation says.
    pub enum RelationKind {
        /// The first is stated to answer the second.
        InReturnFor => "in-return-for", "in return for";
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
    fn a_text_fragment_escapes_what_has_a_meaning_in_it() {
        case("up to 49,000", "up%20to%2049%2C000");
        case("anti-dumping", "anti%2Ddumping");
        case("EV—and", "EV%E2%80%94and");
        case("", "");
    }
}
