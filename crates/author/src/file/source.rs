//! Who and what stands behind the records: parties, speakers, documents and outlets; and the paragraphs.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Evidence;
use readout_core::article::RelationKind;

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
    /// The party that is a group, of which this one is a member: a partner of a partnership, a state of a union.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part_of: Option<String>,
    /// What else the article calls it, word for word: a link of a chain rests on one of these words, or on the name.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub called: Vec<String>,
    /// Person, unnamed person or group.
    pub kind: SpeakerKind,
    /// The party spoken for. Scholars and journalists speak for none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
    /// Role as the article gives it, such as "professor".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
    /// Institution as the article gives it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<String>,
    /// Where the article says who this is.
    pub evidence: Vec<Evidence>,
    /// Found by machine and not read yet: a page is built once nothing is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
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
    /// An institution, a company or several, an association: "European companies".
    Organisation,
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub called: Vec<String>,
    /// What sort of text.
    pub kind: DocumentKind,
    /// The article is this document: what it states it says itself, so a link to it needs neither words nor a reason.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub is_article: bool,
    /// The party that issued it; none for a joint text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub party: Option<String>,
    /// What the article leaves open about it, such as "issuer and date".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
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
    /// Agreed by several parties, in articles that bind them under international law.
    Treaty,
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
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub called: Vec<String>,
    /// Where the article names it; empty for the article's own publisher.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
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
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
