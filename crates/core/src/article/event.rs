//! Something dated.

use serde::{Deserialize, Serialize};

use super::{Attribution, Evidence, RecordId, VoiceId, When};

/// Something that happened or is to happen.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Event {
    /// Stable identifier.
    pub id: String,
    /// What happens, in our words.
    pub title: String,
    /// When, as printed.
    pub when: When,
    /// Where, if stated.
    pub place: Option<String>,
    /// Parties and speakers who take part.
    pub participants: Vec<VoiceId>,
    /// Who says so; empty for the article's own voice.
    pub attribution: Attribution,
    /// What it is about: places in the article's topics.
    pub topics: Vec<u16>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
    /// Other records to see beside it.
    pub related: Vec<RecordId>,
}
