//! What somebody says, in their words or in ours.

use serde::{Deserialize, Serialize};

use super::{Attribution, Evidence, RecordId};
use crate::closed_list::closed_list;

/// What somebody says.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Quote {
    /// Stable identifier.
    pub id: String,
    /// How the words reach us.
    pub kind: QuoteKind,
    /// Who speaks, in which document, and who reports it.
    pub attribution: Attribution,
    /// Paragraph, from 1.
    pub p: u16,
    /// The words, byte for byte. None for reported speech.
    pub words: Option<String>,
    /// Reported speech in our words; for a fragment, the clause that carries it.
    pub paraphrase: Option<String>,
    /// The words are a part of a sentence.
    pub fragment: bool,
    /// To whom or where, if stated.
    pub setting: Option<String>,
    /// What it is about: places in the article's topics.
    pub topics: Vec<u16>,
    /// Goods concerned: places in the article's products.
    pub products: Vec<u16>,
    /// Spans of the clause outside of the words.
    pub evidence: Vec<Evidence>,
    /// Other records to see beside it; commitments that it carries among them.
    pub related: Vec<RecordId>,
}

impl Quote {
    /// How the words reach us, in words for readers.
    #[must_use]
    pub const fn label(&self) -> &'static str {
        if self.fragment { "Part of a quote" } else { self.kind.label() }
    }

    /// The clause that carries a fragment of a quote, in our words.
    #[must_use]
    pub fn carrier(&self) -> Option<&str> {
        self.paraphrase.as_deref().filter(|_| self.fragment && self.words.is_some())
    }

    /// The words where there are any, else our paraphrase.
    #[must_use]
    pub fn text(&self) -> &str {
        self.words.as_deref().or(self.paraphrase.as_deref()).unwrap_or_default()
    }
}

closed_list! {
    /// How the words reach us.
    pub enum QuoteKind {
        /// In quotation marks.
        Direct => "direct", "Direct";
        /// The speaker's own words, printed without marks.
        Unmarked => "unmarked", "Direct, printed without quotation marks";
        /// Indirect speech, given in our words.
        Reported => "reported", "Paraphrased";
    }
}
