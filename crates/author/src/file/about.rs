//! The article itself: what is known of it, and where its text is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// What is known of the article itself. Each fact carries its own source and stands outside the rules on evidence.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Meta {
    /// The headline, as its source gives it.
    pub headline: String,
    /// Where the headline is taken from.
    pub headline_source: Source,
    /// The outlet that published the article.
    pub publisher: String,
    /// By whom the publisher is named.
    pub publisher_source: Source,
    /// Who stands behind the publisher, for readers who do not know it.
    pub publisher_note: String,
    /// Who says so of the publisher.
    pub publisher_note_source: Source,
    /// The article's address. `http` and `https` only.
    pub address: String,
    /// By whom the address is given.
    pub address_source: Source,
    /// Day of publication, `YYYY-MM-DD`.
    pub date: String,
    /// Where the date is taken from.
    pub date_source: Source,
    /// Language of the article, as a BCP 47 tag.
    pub language: String,
    /// Day on which the records were made, `YYYY-MM-DD`.
    pub coded: String,
    /// Version of the records, raised with each correction.
    pub version: String,
    /// Where the article's text is. Absent: elsewhere, since it is its publisher's.
    #[serde(default)]
    pub text: Text,
}

/// Where the article's text is, and with it how much of it the file may repeat.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Text {
    /// With its publisher: a span has at most 12 words, and all of them cover at most 40 % of it.
    #[default]
    Elsewhere,
    /// In `text.txt` beside the file, whole, a line a paragraph: a span is as long as the fact needs.
    Shipped(Shipped),
}

/// Why a text may be shipped whole, and what is known of the copy. It claims no more than was looked up.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Shipped {
    /// Whose text it is, as it is to be named wherever it is shown.
    pub attribution: String,
    /// The laws or licences that allow it, one entry each.
    pub grounds: Vec<Source>,
    /// Where the copy was read.
    pub copy: Source,
    /// What was changed against that copy.
    pub changes: String,
    /// What could not be verified, of the text and of the grounds.
    pub not_verified: Vec<String>,
}

/// Where a fact about the article is taken from, if not from its text.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// The source, as it goes after the fact's name: "as a republication gives it".
    pub text: String,
    /// Its address, if it has one. `http` and `https` only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl Meta {
    /// What is known of the text, if it is shipped.
    pub fn shipped(&self) -> Option<&Shipped> {
        match &self.text {
            Text::Elsewhere => None,
            Text::Shipped(shipped) => Some(shipped),
        }
    }

    /// Every source, with the field that it stands in.
    pub fn sources(&self) -> [(&'static str, &Source); 5] {
        [
            ("headline_source", &self.headline_source),
            ("publisher_source", &self.publisher_source),
            ("publisher_note_source", &self.publisher_note_source),
            ("address_source", &self.address_source),
            ("date_source", &self.date_source),
        ]
    }
}
