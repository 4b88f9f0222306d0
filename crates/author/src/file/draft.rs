//! What was found in the article by machine and is in no record yet.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Figure, When};

/// What a text of the file begins with that is still to be written.
pub const TODO: &str = "TODO";

/// A number or a date that may be worth a record: moved into one, or taken away.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Candidate {
    /// Paragraph, from 1.
    pub p: u16,
    /// The exact words that it stands in, as evidence takes them.
    pub words: String,
    /// A number, as the figures of a record take it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub figure: Option<Figure>,
    /// A date, as a deadline or an event takes it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<When>,
}
