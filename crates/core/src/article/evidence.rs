//! Where the article says so, in its exact words; and what it says beside: provisos, answers, silence.

use serde::{Deserialize, Serialize};

use super::VoiceId;
use crate::closed_list::closed_list;

/// A paragraph and words that stand in it.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Evidence {
    /// Paragraph, from 1.
    pub p: u16,
    /// The exact words.
    pub words: String,
}

/// What limits an undertaking, in the article's words.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Qualifier {
    /// What sort of limit.
    pub kind: QualifierKind,
    /// Where it stands.
    pub evidence: Evidence,
}

closed_list! {
    /// What sort of limit.
    pub enum QualifierKind {
        /// "in accordance with their respective laws"
        LegalProviso => "legal-proviso", "Legal condition";
        /// "once legislation is introduced", "subject to"
        Condition => "condition", "Condition";
        /// "up to"
        Cap => "cap", "Limit";
        /// "at least", "the higher of"
        Floor => "floor", "Minimum";
        /// "approximately"
        Hedge => "hedge", "Approximate";
        /// "through a revitalized committee"
        Means => "means", "Means";
        /// "including"
        OpenList => "open-list", "Not a full list";
        /// "despite", "although"
        Concession => "concession", "Concession";
        /// "so-called"
        Distance => "distance", "Distance";
    }
}

/// What another side says of a record, or that it says nothing.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Response {
    /// The party.
    pub who: VoiceId,
    /// Speech, or which sort of silence.
    pub kind: ResponseKind,
    /// What it says, in our words; for a silence what it is silent about.
    pub text: String,
    /// Where the article says so; empty where the silence is our reading.
    pub evidence: Vec<Evidence>,
}

closed_list! {
    /// Speech, or which sort of silence.
    pub enum ResponseKind {
        /// It says something.
        Says => "says", "says";
        /// The article itself states the silence.
        StatedSilence => "stated-silence", "not mentioned, the article says";
        /// Our reading.
        NotFound => "not-found", "not found in this article";
    }
}
