//! A measure on goods, and what is asserted about it. Rates belong to assertions, not to measures.

use serde::{Deserialize, Serialize};

use super::{Article, Attribution, Evidence, Figure, Qualifier, Response, VoiceId, When};
use crate::closed_list::closed_list;

/// A measure: who imposes it on what from where.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Tariff {
    /// Stable identifier.
    pub id: String,
    /// The measure, in our words.
    pub title: String,
    /// The party that imposes it.
    pub imposed_by: VoiceId,
    /// The party whose goods it falls on.
    pub origin: VoiceId,
    /// Why the origin is carried over, where the article does not print it with these goods.
    pub origin_carried: Option<String>,
    /// The goods: places in the article's products.
    pub products: Vec<u16>,
    /// The goods as the article prints them.
    pub printed: String,
    /// What it is about: places in the article's topics.
    pub topics: Vec<u16>,
    /// What is said about it, one entry per voice.
    pub assertions: Vec<Assertion>,
    /// Places of measures whose goods may overlap, where the article does not say.
    pub may_overlap: Vec<u16>,
    /// What the other side says of it.
    pub responses: Vec<Response>,
}

/// One statement about a measure.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Assertion {
    /// Who says so.
    pub attribution: Attribution,
    /// The measure as the article prints it.
    pub measure: String,
    /// Whether the article calls it a tariff.
    pub called_tariff: bool,
    /// Which way it goes.
    pub direction: Direction,
    /// The rate before, as stated.
    pub before: Option<Rate>,
    /// The rate after, as stated.
    pub after: Option<Rate>,
    /// By how much it is reduced, where that is printed and not the rate.
    pub reduction: Option<Reduction>,
    /// A quantity to which it is limited.
    pub quota: Option<Figure>,
    /// The date printed in the same clause.
    pub timing: Option<When>,
    /// What limits it.
    pub qualifiers: Vec<Qualifier>,
    /// What a reader would ask and the article does not state.
    pub open: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
}

/// A rate before or after.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Rate {
    /// The figure, if one is stated.
    pub figure: Option<Figure>,
    /// The figure comes on top of another rate, and the total is not stated.
    pub additional: bool,
    /// What the figure is, in the field's terms: "most-favoured-nation rate".
    pub note: String,
}

/// By how much a rate is reduced. The rate that it is taken from is the one before.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Reduction {
    /// In all.
    pub by: Figure,
    /// The steps in which it comes, as far as they are printed.
    pub steps: Vec<Step>,
}

/// One step of a reduction.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Step {
    /// By how much, of the same rate as the whole.
    pub by: Figure,
    /// When.
    pub when: Option<When>,
}

closed_list! {
    /// Which way a measure goes.
    pub enum Direction {
        /// Removed, or no longer applied.
        Removed => "removed", "no longer to apply";
        /// Lowered.
        Lowered => "lowered", "to be lowered";
        /// Not to go above a rate, which may be above or below what applies.
        Capped => "capped", "to be capped";
        /// Goods let in, up to a quota.
        LetIn => "let-in", "to be admitted up to a quota";
        /// Imposed, or applied at a rate, as printed; higher or lower than before is not stated.
        Applied => "applied", "to be applied";
        /// Raised.
        Raised => "raised", "to be raised";
        /// Adjusted, without a direction.
        Adjusted => "adjusted", "“adjusted”; up or down not stated";
    }
}

impl Direction {
    /// What the side that imposes a measure does with it: "is to lower".
    pub const fn verb(self) -> &'static str {
        match self {
            Self::Removed => "is to drop",
            Self::Lowered => "is to lower",
            Self::Capped => "is to cap",
            Self::LetIn => "is to admit",
            Self::Applied => "is to apply",
            Self::Raised => "is to raise",
            Self::Adjusted => "is to adjust",
        }
    }
}

impl Tariff {
    /// What becomes of it, after the name of the side that imposes it: "is to drop, Canada says".
    pub fn fate(&self, article: &Article) -> String {
        let Some(first) = self.assertions.first() else { return String::new() };
        let verb = match self.assertions.iter().all(|it| it.direction == first.direction) {
            true => first.direction.verb(),
            false => "is to change",
        };
        let speaker = first.attribution.speaker().map(|id| article.party_of(id).unwrap_or(id));
        match speaker.filter(|id| *id != self.imposed_by) {
            Some(id) => [verb, ", ", &article.lone_name(id), " says"].concat(),
            None => verb.to_owned(),
        }
    }
}
