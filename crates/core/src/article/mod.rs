//! What an article says: its records, and who stands behind them.
//!
//! An [`Article`] is made from an author's data file by the crate `readout-author`, and read by the page, packed.

mod about;
mod attribution;
mod commitment;
mod date;
mod digests;
mod event;
mod evidence;
mod facts;
mod figure;
mod member;
mod packed;
mod passage;
mod quote;
mod record;
mod searchable;
mod tariff;
mod text_report;
mod voice;

pub use about::{About, LeftOut, Named, Paragraph, Relation, RelationKind, Shipped, Source, Term};
pub use attribution::{Attribution, Link, Role, Standing};
pub use commitment::{Class, Commitment, Force};
pub use date::{Limit, PartialDate, When};
pub use digests::Digests;
pub use event::Event;
pub use evidence::{Evidence, Qualifier, QualifierKind, Response, ResponseKind};
pub use figure::{Bound, Figure, Unit, number};
pub use member::{BETWEEN, CAN_BE_SEVERAL, Member};
pub use passage::Passage;
pub use quote::{Quote, QuoteKind};
pub use record::{RecordId, RecordKind};
pub use tariff::{Assertion, Direction, Rate, Reduction, Step, Tariff};
pub use text_report::{MOST_LINES, MOST_TEXT, Missing, ParagraphReport, State, TextReport, Verdict};
pub use voice::{Voice, VoiceId, VoiceKind};

use serde::{Deserialize, Serialize};

/// One article about a meeting of governments, with every record found in it, or several as one. References are resolved.
#[derive(Debug, Clone, PartialEq, Default, Deserialize, Serialize)]
pub struct Article {
    /// Headline, publisher, address, dates.
    pub about: About,
    /// Who can stand behind a record: parties first, then documents, speakers and outlets.
    pub voices: Vec<Voice>,
    /// What records are about.
    pub topics: Vec<Named>,
    /// Goods.
    pub products: Vec<Named>,
    /// Dialogues, committees, working groups.
    pub mechanisms: Vec<Named>,
    /// What is undertaken, and what only looks like it.
    pub commitments: Vec<Commitment>,
    /// Measures on goods.
    pub tariffs: Vec<Tariff>,
    /// What people say.
    pub quotes: Vec<Quote>,
    /// What is dated.
    pub events: Vec<Event>,
    /// Links between records that the article makes.
    pub relations: Vec<Relation>,
    /// Quoted terms: neither speech nor counted.
    pub terms: Vec<Term>,
    /// Every paragraph, in order.
    pub paragraphs: Vec<Paragraph>,
    /// What was read and deliberately not made a record.
    pub left_out: Vec<LeftOut>,
    /// What is known of its text without having it.
    pub text: Digests,
    /// How the article's own letters beyond ASCII fold for searching: "é" to "e".
    pub folds: Vec<(char, String)>,
    /// The articles that it is made of, if it is several. Packed behind it, so that one article has nothing of them.
    #[serde(skip)]
    pub members: Vec<Member>,
}

impl Article {
    /// The sides of the meeting, in the data's order.
    pub fn parties(&self) -> impl Iterator<Item = (VoiceId, &Voice)> {
        self.voices().filter(|(_, voice)| voice.kind == VoiceKind::Party)
    }

    /// Every voice with its identifier.
    pub fn voices(&self) -> impl Iterator<Item = (VoiceId, &Voice)> {
        (0..).map(VoiceId).zip(&self.voices)
    }

    /// The voice of that identifier.
    #[must_use]
    pub fn voice(&self, id: VoiceId) -> Option<&Voice> {
        self.voices.get(usize::from(id.0))
    }

    /// What speaks where no voice does, within a sentence.
    pub const ITSELF: &str = "the article itself";

    /// A voice's name; empty for an identifier of another article.
    #[must_use]
    pub fn name(&self, id: VoiceId) -> &str {
        self.voice(id).map_or("", |voice| &voice.name)
    }

    /// The party a voice speaks for: itself, if it is one.
    #[must_use]
    pub fn party_of(&self, id: VoiceId) -> Option<VoiceId> {
        match self.voice(id)? {
            voice if voice.kind == VoiceKind::Party => Some(id),
            voice => voice.party,
        }
    }

    /// A voice's name with a capital first letter, for where it stands alone.
    #[must_use]
    pub fn lone_name(&self, id: VoiceId) -> String {
        crate::text::capitalised(self.name(id))
    }

    /// Whose word it is, where that stands alone: a voice's, or with none the article's.
    #[must_use]
    pub fn speaker_name(&self, speaker: Option<VoiceId>) -> String {
        speaker.map_or_else(|| crate::text::capitalised(Self::ITSELF), |id| self.lone_name(id))
    }

    /// Where a party stands in the data's order, from 1; it deals out hue and shape.
    #[must_use]
    pub fn party_number(&self, id: VoiceId) -> Option<usize> {
        let party = self.party_of(id)?;
        self.parties().position(|(other, _)| other == party).map(|index| index + 1)
    }
}
