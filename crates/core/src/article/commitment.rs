//! A commitment, or what only looks like one: a set of actors and one action.

use serde::{Deserialize, Serialize};

use super::{Article, Attribution, Evidence, Figure, Qualifier, RecordId, Response, Role, When};
use crate::closed_list::closed_list;

/// A commitment, or what only looks like one.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Commitment {
    /// Stable identifier.
    pub id: String,
    /// What is to be done, in our words.
    pub title: String,
    /// How binding the article's own verb is.
    pub force: Force,
    /// Who is to act, and who says so.
    pub attribution: Attribution,
    /// What it is about: places in the article's topics.
    pub topics: Vec<u16>,
    /// Goods concerned: places in the article's products.
    pub products: Vec<u16>,
    /// The dialogue or committee concerned: a place in the article's mechanisms.
    pub mechanism: Option<u16>,
    /// A list printed as the objects of the one action.
    pub objects: Vec<String>,
    /// The deadline printed in the same clause.
    pub due: Option<When>,
    /// Figures printed in the same clause.
    pub figures: Vec<Figure>,
    /// What limits it.
    pub qualifiers: Vec<Qualifier>,
    /// What a reader would ask and the article does not state.
    pub open: Vec<String>,
    /// Where the article says so.
    pub evidence: Vec<Evidence>,
    /// The tariff measures that the same words are about, quotes that carry it, others to see beside it.
    pub related: Vec<RecordId>,
    /// What another side says of it.
    pub responses: Vec<Response>,
}

closed_list! {
    /// How binding the article's own verb is.
    pub enum Force {
        /// "decided to"
        Decides => "decides", "decided";
        /// "committed to"
        Commits => "commits", "committed";
        /// "agreed to", in a text of all parties
        Agrees => "agrees", "agreed";
        /// "will", said by the actor
        Will => "will", "will";
        /// "reaffirmed"
        Reaffirms => "reaffirms", "reaffirmed";
        /// "is willing to"
        IsWilling => "is-willing", "is willing";
        /// An action under way.
        IsDoing => "is-doing", "is doing";
        /// "will negotiate", "commits to work to": the work is promised, what it is to lead to is not.
        WillWorkOn => "will-work-on", "will work on it";
        /// "intends to"
        Intends => "intends", "intends";
        /// "plans to"
        Plans => "plans", "plans";
        /// Another expects it of the actor.
        Expects => "expects", "expected";
        /// Another hopes for it.
        Hopes => "hopes", "hoped for";
        /// "should"
        Should => "should", "should";
        /// "urged"
        Urges => "urges", "urged";
        /// "preliminary consensus"
        PreliminaryConsensus => "preliminary-consensus", "tentative agreement";
        /// Stated as an outcome by somebody else than the actor.
        AnnouncedForAnother => "announced-for-another", "announced by the other side";
        /// How an observer reads it.
        ObserversReading => "observers-reading", "analyst’s view";
    }
}

impl Force {
    /// Undertaken or not.
    #[must_use]
    pub const fn class(self) -> Class {
        match self {
            Self::Decides
            | Self::Commits
            | Self::Agrees
            | Self::Will
            | Self::Reaffirms
            | Self::IsWilling
            | Self::IsDoing => Class::Undertaken,
            Self::WillWorkOn
            | Self::Intends
            | Self::Plans
            | Self::Expects
            | Self::Hopes
            | Self::Should
            | Self::Urges
            | Self::PreliminaryConsensus
            | Self::AnnouncedForAnother
            | Self::ObserversReading => Class::NotPromised,
        }
    }

    /// Whether the actor says so of itself, promised or not.
    #[must_use]
    pub const fn is_of_actor(self) -> bool {
        matches!(self.class(), Class::Undertaken) || matches!(self, Self::WillWorkOn | Self::Intends | Self::Plans)
    }

    /// The line that says how firm: solid where it is undertaken, dashed where it rests on another, dotted where
    /// it is wished.
    #[must_use]
    pub const fn firmness(self) -> &'static str {
        match self {
            Self::Decides | Self::Commits | Self::Agrees | Self::Will | Self::Reaffirms | Self::IsDoing => "done",
            Self::Expects | Self::PreliminaryConsensus | Self::AnnouncedForAnother | Self::ObserversReading => "rests",
            Self::IsWilling
            | Self::WillWorkOn
            | Self::Intends
            | Self::Plans
            | Self::Hopes
            | Self::Should
            | Self::Urges => "wish",
        }
    }
}

closed_list! {
    /// The two classes of force. Only the first is called a commitment.
    pub enum Class {
        /// Decides, commits, agrees, will, reaffirms, is willing, is doing.
        Undertaken => "undertaken", "Promised";
        /// Will work on it, intends, plans; expects, hopes, should, urges, and what is said for another.
        NotPromised => "not-promised", "Not promised";
    }
}

impl Commitment {
    /// Undertaken or not.
    #[must_use]
    pub const fn class(&self) -> Class {
        self.force.class()
    }

    /// How much a reader can hold it to, the more the higher: by a stated figure before all, then a date, then that it is
    /// undertaken, then that it names goods.
    pub(crate) fn concreteness(&self) -> u8 {
        let is_undertaken = self.class() == Class::Undertaken;
        [!self.figures.is_empty(), self.due.is_some(), is_undertaken, !self.products.is_empty()]
            .into_iter()
            .fold(0, |sum, it| sum * 2 + u8::from(it))
    }

    /// How binding, and where it rests on another, on whom: "Canada expects", "China announces it".
    #[must_use]
    pub fn binding(&self, article: &Article) -> String {
        let (role, verb) = match self.force {
            Force::Expects => (Role::Expects, "expects"),
            Force::AnnouncedForAnother => (Role::Says, "announces it"),
            Force::Hopes => (Role::Says, "hopes"),
            Force::Urges => (Role::Urges, "urges"),
            _ => return self.force.label().to_owned(),
        };
        let who = self.attribution.who(role).next().map(|id| article.party_of(id).unwrap_or(id));
        who.map_or_else(|| self.force.label().to_owned(), |id| format!("{} {verb}", article.lone_name(id)))
    }
}
