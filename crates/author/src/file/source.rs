//! Who and what stands behind the records: the article, its parties, speakers, documents and outlets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Evidence;
use readout_core::article::RelationKind;

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
    #[serde(default)]
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

/// A side of the meeting.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Party {
    /// Stable identifier, used in addresses: lower case, digits and hyphens.
    pub id: String,
    /// Name as readers know it.
    pub name: String,
    /// The adjective, as in "Chinese goods".
    pub adjective: String,
    /// What else the article calls it, word for word: a link of a chain rests on one of these words, or on the name.
    #[serde(default)]
    pub called: Vec<String>,
}

/// Somebody who speaks.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Speaker {
    /// Stable identifier.
    pub id: String,
    /// Name; for an unnamed speaker a description, such as "An official of the Ministry of Commerce".
    pub name: String,
    /// What else the article calls it, word for word: a link of a chain rests on one of these words, or on the name.
    #[serde(default)]
    pub called: Vec<String>,
    /// Person, unnamed person or group.
    pub kind: SpeakerKind,
    /// The party spoken for. Scholars and journalists speak for none.
    #[serde(default)]
    pub party: Option<String>,
    /// Role as the article gives it, such as "professor".
    #[serde(default)]
    pub role: Option<String>,
    /// Institution as the article gives it.
    #[serde(default)]
    pub affiliation: Option<String>,
    /// Where the article says who this is.
    pub evidence: Vec<Evidence>,
}

/// How a speaker is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum SpeakerKind {
    /// A person with a name.
    Person,
    /// A person whose name the article does not give.
    Unnamed,
    /// Several people, such as "the leaders" or "analysts".
    Group,
}

/// A text that the article draws on.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Document {
    /// Stable identifier.
    pub id: String,
    /// Name or description.
    pub name: String,
    /// What else the article calls it, word for word: a link of a chain rests on one of these words, or on the name.
    #[serde(default)]
    pub called: Vec<String>,
    /// What sort of text.
    pub kind: DocumentKind,
    /// The party that issued it; none for a joint text.
    #[serde(default)]
    pub party: Option<String>,
    /// What the article leaves open about it, such as "issuer and date".
    #[serde(default)]
    pub open: Vec<String>,
    /// Where the article names it.
    pub evidence: Vec<Evidence>,
}

/// What sort of text a document is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentKind {
    /// Agreed by several parties.
    JointStatement,
    /// A ministry's release.
    Release,
    /// One party's statement.
    Statement,
    /// A post on a social network.
    Post,
}

/// A newspaper, agency or broadcaster.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Outlet {
    /// Stable identifier.
    pub id: String,
    /// Name as the article gives it.
    pub name: String,
    /// What else the article calls it, word for word: a link of a chain rests on one of these words, or on the name.
    #[serde(default)]
    pub called: Vec<String>,
    /// Where the article names it; empty for the article's own publisher.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// What records are about.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Topic {
    /// Stable identifier.
    pub id: String,
    /// Label as readers see it.
    pub label: String,
}

/// A good, as the article prints it.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    /// Stable identifier.
    pub id: String,
    /// Label as readers see it.
    pub label: String,
}

/// A dialogue, committee or working group.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Mechanism {
    /// Stable identifier.
    pub id: String,
    /// Name as the article prints it.
    pub name: String,
    /// Where it is named.
    pub evidence: Vec<Evidence>,
}

/// A link between two records that the article makes.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Relation {
    /// What the link says.
    pub kind: RelationKind,
    /// The record that answers.
    pub from: String,
    /// The record it answers.
    pub to: String,
    /// The words that make the link.
    pub evidence: Vec<Evidence>,
}

/// A quoted term or a word merely mentioned.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Term {
    /// The words between the quotation marks, byte for byte.
    pub words: String,
    /// Paragraph, from 1.
    pub p: u16,
    /// Why it is not speech.
    pub why: String,
}

/// A paragraph of the article.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Paragraph {
    /// Number, from 1, without gaps.
    pub n: u16,
    /// SHA-256 of the paragraph's bytes without the line break, in hexadecimal.
    pub sha256: String,
    /// Words outside of people's direct words: runs of characters between white space.
    pub unquoted_words: u16,
    /// Why the paragraph has no record. Required where none cites it, forbidden elsewhere.
    #[serde(default)]
    pub no_records: Option<String>,
}

/// Something read and deliberately not made a record.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// Paragraph, from 1.
    pub p: u16,
    /// What it is, in our words.
    pub what: String,
    /// Why it is no record.
    pub why: String,
}
