//! The four kinds of record. Identifiers are unique across all records.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use readout_core::article::{Direction, Force, QuoteKind, ResponseKind, Role};

use super::{Evidence, Figure, Qualifier, Rate, Reduction, When};

/// One step of who says so, from the actor to the article.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What this one does.
    pub role: Role,
    /// A party, speaker, document or outlet.
    pub who: String,
    /// Absent if words that the record cites in its paragraphs name this one; else why it is carried over.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub carried: Option<String>,
}

/// A commitment, or what only looks like one. One set of actors and one action.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Commitment {
    /// Stable identifier, used in addresses.
    pub id: String,
    /// What is to be done, in our words, starting with a verb. No figure, date or proviso of another clause.
    pub title: String,
    /// How binding the article's own verb is.
    pub force: Force,
    /// From the actor to who says so; `acts` first.
    pub attribution: Vec<Link>,
    /// What it is about.
    pub topics: Vec<String>,
    /// Goods concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// The dialogue or committee concerned.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mechanism: Option<String>,
    /// A list that the article prints as the objects of the one action.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub objects: Vec<String>,
    /// The deadline, period or date printed in the same clause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<When>,
    /// Figures printed in the same clause.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<Figure>,
    /// Provisos, caps, hedges, in the article's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<Qualifier>,
    /// What a reader would ask and the article does not state, as short labels: "Rate before".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
    /// The tariff measures that the same words are about.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tariffs: Vec<String>,
    /// Quotes that carry it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<String>,
    /// Other records a reader should see beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// What another side says of it, or that it says nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Response>,
}

/// A measure on goods: who imposes it on what from where. What changes is asserted, not a property of the measure.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Tariff {
    /// Stable identifier, used in addresses.
    pub id: String,
    /// The measure in our words, a noun: "Additional tariff on Chinese electric vehicles".
    pub title: String,
    /// The party that imposes it.
    pub imposed_by: String,
    /// The party whose goods it falls on.
    pub origin: String,
    /// Absent if the spans print the origin of these goods; else why it is carried over from elsewhere.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin_carried: Option<String>,
    /// The goods.
    pub products: Vec<String>,
    /// The goods as the article prints them.
    pub printed: String,
    /// What it is about.
    pub topics: Vec<String>,
    /// What is said about it, one entry per voice.
    pub assertions: Vec<Assertion>,
    /// Measures whose goods may overlap, where the article does not say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub may_overlap: Vec<String>,
    /// What the other side says, or that it says nothing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub responses: Vec<Response>,
}

/// One statement about a tariff measure.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Assertion {
    /// Who says so.
    pub attribution: Vec<Link>,
    /// The measure as the article prints it: "the additional 100 percent in tariffs".
    pub measure: String,
    /// Whether the article calls it a tariff. Else it is labelled "measure, not called a tariff".
    pub called_tariff: bool,
    /// Which way it goes.
    pub direction: Direction,
    /// The rate before, as stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Rate>,
    /// The rate after, as stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub after: Option<Rate>,
    /// By how much the rate is lowered, where that is printed and not the rate: "by 30 percent". What it is taken from
    /// is the rate before.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reduction: Option<Reduction>,
    /// A quantity to which it is limited.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub quota: Option<Figure>,
    /// The date printed in the same clause.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timing: Option<When>,
    /// Provisos, caps, hedges, in the article's words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<Qualifier>,
    /// What a reader would ask and the article does not state: "Period of the quota".
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub open: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
}

/// What another side says of a record, or that it says nothing.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Response {
    /// The party.
    pub who: String,
    /// Speech, or which sort of silence.
    pub kind: ResponseKind,
    /// What it says, in our words; for a silence what it is silent about.
    pub text: String,
    /// Required unless the silence is ours.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
}

/// What somebody says.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Quote {
    /// Stable identifier, used in addresses.
    pub id: String,
    /// Direct, direct without marks, or reported.
    pub kind: QuoteKind,
    /// Who speaks (`says`, exactly one, first), in which document, and who reports it.
    pub attribution: Vec<Link>,
    /// Paragraph, from 1.
    pub p: u16,
    /// The words, byte for byte. Absent for reported speech.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub words: Option<String>,
    /// Reported speech in our words; for a fragment, the clause that carries it in our words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paraphrase: Option<String>,
    /// The words are a part of a sentence.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub fragment: bool,
    /// To whom or where, if stated: "to media in Beijing".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub setting: Option<String>,
    /// What it is about.
    pub topics: Vec<String>,
    /// Goods concerned.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub products: Vec<String>,
    /// Spans of the clause outside of the words. Required for reported speech.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<Evidence>,
    /// Other records a reader should see beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
    /// Found by machine and not read yet: a page is built once nothing is.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub draft: bool,
}

/// Something dated.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// Stable identifier, used in addresses.
    pub id: String,
    /// What happens, in our words.
    pub title: String,
    /// When, as printed.
    pub when: When,
    /// Where, if stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// Parties and speakers who take part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub participants: Vec<String>,
    /// Who says so; empty for the article's own voice.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub attribution: Vec<Link>,
    /// What it is about.
    pub topics: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
    /// Other records a reader should see beside it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub related: Vec<String>,
}
