//! The four kinds of record and what they are made of. Identifiers are unique across all records.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use readout_core::article::{Direction, Force, QualifierKind, QuoteKind, ResponseKind, Role, Unit};

/// Where the article says so.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Evidence {
    /// Paragraph, from 1.
    pub p: u16,
    /// The exact words, on whole words, the fewest that carry the fact. Where the text is not shipped, at most 12 outside
    /// of people's direct words.
    pub words: String,
}

/// One step of who says so, from the actor to the article.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// What this one does.
    pub role: Role,
    /// A party, speaker, document or outlet.
    pub who: String,
    /// Absent if words that the record cites in its paragraphs name this one; else why it is carried over.
    #[serde(default)]
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
    #[serde(default)]
    pub products: Vec<String>,
    /// The dialogue or committee concerned.
    #[serde(default)]
    pub mechanism: Option<String>,
    /// A list that the article prints as the objects of the one action.
    #[serde(default)]
    pub objects: Vec<String>,
    /// The deadline printed in the same clause.
    #[serde(default)]
    pub due: Option<When>,
    /// Figures printed in the same clause.
    #[serde(default)]
    pub figures: Vec<Figure>,
    /// Provisos, caps, hedges, in the article's words.
    #[serde(default)]
    pub qualifiers: Vec<Qualifier>,
    /// What a reader would ask and the article does not state, as short labels: "Rate before".
    #[serde(default)]
    pub open: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
    /// The tariff measures that the same words are about.
    #[serde(default)]
    pub tariffs: Vec<String>,
    /// Quotes that carry it.
    #[serde(default)]
    pub quotes: Vec<String>,
    /// Other records a reader should see beside it.
    #[serde(default)]
    pub related: Vec<String>,
    /// What another side says of it, or that it says nothing.
    #[serde(default)]
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
    #[serde(default)]
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
    #[serde(default)]
    pub may_overlap: Vec<String>,
    /// What the other side says, or that it says nothing.
    #[serde(default)]
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
    #[serde(default)]
    pub before: Option<Rate>,
    /// The rate after, as stated.
    #[serde(default)]
    pub after: Option<Rate>,
    /// A quantity to which it is limited.
    #[serde(default)]
    pub quota: Option<Figure>,
    /// The date printed in the same clause.
    #[serde(default)]
    pub timing: Option<When>,
    /// Provisos, caps, hedges, in the article's words.
    #[serde(default)]
    pub qualifiers: Vec<Qualifier>,
    /// What a reader would ask and the article does not state: "Period of the quota".
    #[serde(default)]
    pub open: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
}

/// A rate before or after.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// The figure, if one is stated.
    #[serde(default)]
    pub figure: Option<Figure>,
    /// The figure comes on top of another rate, and the total is not stated.
    #[serde(default)]
    pub additional: bool,
    /// What the figure is, in the field's terms: "most-favoured-nation rate", "additional, on top of another rate".
    pub note: String,
}

/// A stated number. Inferred and computed numbers do not go in here.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The number, with at most three decimals.
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
    /// Hedged in print: "approximately".
    #[serde(default)]
    pub approximate: bool,
    /// A ceiling in print: "up to".
    #[serde(default)]
    pub at_most: bool,
    /// The number as printed, found in one of the record's evidence spans: "49,000".
    pub printed: String,
    /// What it is the number of, for readers: "Vehicles let in".
    pub label: String,
}

/// A date or period.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// As printed, found in one of the record's evidence spans: "March 1".
    pub printed: String,
    /// First day, month or year: `2026-03-01`, `2025-10` or `2024`. Its length is its precision.
    #[serde(default)]
    pub from: Option<String>,
    /// Last day, month or year, if it is a period.
    #[serde(default)]
    pub to: Option<String>,
    /// The printed words are a limit: "by".
    #[serde(default)]
    pub by: bool,
    /// The printed words name no day, month or year exactly: "late 2017".
    #[serde(default)]
    pub vague: bool,
    /// Which part is not printed and why we think so: "year: the photo caption has Jan. 16, 2026".
    #[serde(default)]
    pub inferred: Option<String>,
}

/// What limits an undertaking, in the article's words.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Qualifier {
    /// What sort of limit.
    pub kind: QualifierKind,
    /// Paragraph, from 1.
    pub p: u16,
    /// The exact words.
    pub words: String,
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
    #[serde(default)]
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
    #[serde(default)]
    pub words: Option<String>,
    /// Reported speech in our words; for a fragment, the clause that carries it in our words.
    #[serde(default)]
    pub paraphrase: Option<String>,
    /// The words are a part of a sentence.
    #[serde(default)]
    pub fragment: bool,
    /// To whom or where, if stated: "to media in Beijing".
    #[serde(default)]
    pub setting: Option<String>,
    /// What it is about.
    pub topics: Vec<String>,
    /// Goods concerned.
    #[serde(default)]
    pub products: Vec<String>,
    /// Spans of the clause outside of the words. Required for reported speech.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
    /// Other records a reader should see beside it.
    #[serde(default)]
    pub related: Vec<String>,
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
    #[serde(default)]
    pub place: Option<String>,
    /// Parties and speakers who take part.
    #[serde(default)]
    pub participants: Vec<String>,
    /// Who says so; empty for the article's own voice.
    #[serde(default)]
    pub attribution: Vec<Link>,
    /// What it is about.
    pub topics: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
    /// Other records a reader should see beside it.
    #[serde(default)]
    pub related: Vec<String>,
}
