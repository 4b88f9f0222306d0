//! What records are made of: evidence, rates, figures, dates, qualifiers.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize, Serializer};

use readout_core::article::{QualifierKind, Unit};

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

/// A rate before or after.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// The figure, if one is stated.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    /// The figure comes on top of another rate, and the total is not stated.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub additional: bool,
    /// What the figure is, in the field's terms: "most-favoured-nation rate", "additional, on top of another rate". Of two
    /// rates of which the higher applies, the figure is `at_least`, and this names the other one.
    pub note: String,
}

/// By how much a rate is lowered, in all and in steps.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Reduction {
    /// In all.
    pub by: Figure,
    /// The steps in which it comes, by date, as far as they are printed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<Step>,
}

/// One step of a reduction.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// By how much, of the same rate as the whole.
    pub by: Figure,
    /// When, if that is printed or can be inferred.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
}

/// A stated number. Inferred and computed numbers do not go in here.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// The number, with at most three decimals, and with its scale: 750000000000 for "$750 billion".
    #[serde(serialize_with = "as_authors_write_it")]
    pub value: f64,
    /// What it counts.
    pub unit: Unit,
    /// Hedged in print: "approximately".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub approximate: bool,
    /// A ceiling in print: "up to", "does not exceed".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_most: bool,
    /// A floor in print: "at least", "the higher of". Never together with a ceiling.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub at_least: bool,
    /// The number as printed, found in one of the record's evidence spans: "49,000". For money with its sign and scale,
    /// for a measure with what is measured: "$750 billion", "290 megatons of CO2".
    pub printed: String,
    /// What it is the number of, for readers: "Vehicles let in".
    pub label: String,
}

/// A whole number without decimals.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes fields so")]
fn as_authors_write_it<S: Serializer>(value: &f64, serializer: S) -> Result<S::Ok, S::Error> {
    #[expect(clippy::cast_possible_truncation, reason = "compared with what it was")]
    let whole = value.trunc() as i64;
    #[expect(clippy::cast_precision_loss, clippy::float_cmp, reason = "exactly the same or not")]
    let is_whole = whole as f64 == *value;
    if is_whole { serializer.serialize_i64(whole) } else { serializer.serialize_f64(*value) }
}

/// A date or period.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each stands for a word that is printed, or is not")]
pub struct When {
    /// As printed, found in one of the record's evidence spans: "March 1".
    pub printed: String,
    /// First day, month or year: `2026-03-01`, `2025-10` or `2024`. Its length is its precision.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// Last day, month or year, if it is a period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// The printed words are a limit: "by". Of this and the two that follow one at most, and none for a period.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by: bool,
    /// It holds until the date is over: "through 2028".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub through: bool,
    /// It holds from the date on: "as of 1 September 2025".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub since: bool,
    /// The printed words name no day, month or year exactly: "late 2017".
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub vague: bool,
    /// Which part is not printed and why we think so: "year: the photo caption has Jan. 16, 2026".
    #[serde(default, skip_serializing_if = "Option::is_none")]
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
