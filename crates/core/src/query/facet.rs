//! Facets: the properties of records by which a reader chooses. OR within one, AND across them.

use std::borrow::Cow;

use super::View;
use crate::article::{Article, RecordId, RecordKind, VoiceId};
use crate::closed_list::closed_list;

closed_list! {
    /// A property of records. Its key is its name in the address, its place in the list the order there.
    pub enum Facet {
        /// Which of several articles it is from.
        Article => "in", "Article";
        /// The parties who are to act.
        Acts => "acts", "Who is to act";
        /// Whose word it is.
        Says => "says", "Who says so";
        /// How binding the article's verb is.
        Force => "force", "How binding";
        /// How far it rests on the actor's own word.
        Standing => "standing", "Whose claim";
        /// What it is about.
        Topic => "topic", "Topic";
        /// Goods.
        Product => "product", "Product";
        /// How the words of a quote reach us.
        Kind => "kind", "Direct or paraphrased";
        /// Who reported it.
        Outlet => "outlet", "Reported by";
        /// Whether a date is stated.
        Due => "due", "Date";
        /// Where in the article it stands.
        Para => "para", "Paragraph";
    }
}

/// The key of the one value of [`Facet::Due`] beside "not stated".
pub(super) const DATED: &str = "dated";
/// The value of [`Facet::Acts`] for records on which all parties act together.
pub const TOGETHER: &str = "together";

impl Facet {
    /// Shared facets mean the same in every list and carry over when the view changes.
    pub const fn is_shared(self) -> bool {
        matches!(self, Self::Article | Self::Acts | Self::Says | Self::Topic | Self::Para)
    }

    /// Whether choosing by it narrows a view.
    pub(super) fn narrows(self, view: View) -> bool {
        let is_offered = |offer: &[Self]| offer.contains(&self);
        let like = view.properties();
        is_offered(like.narrowed_by) || view.is_list() && (self.is_shared() || is_offered(like.facets))
    }

    /// Its name in a view: for measures the actor is who imposes them.
    pub const fn label_in(self, view: View) -> &'static str {
        match (self, view) {
            (Self::Acts, View::Tariffs) => "Imposed by",
            (Self::Acts, View::Timeline) => "Involves",
            (Self::Acts, View::Overview | View::Records) => "Who acts",
            (Self::Says, View::Quotes) => "Speaker",
            (Self::Due, View::Tariffs) => "Timing",
            _ => self.label(),
        }
    }

    /// What stands before its values in the sentence.
    pub(crate) const fn before(self, view: View) -> &'static str {
        match (self, view) {
            (Self::Acts, View::Tariffs) => " imposed by ",
            (Self::Acts, View::Timeline) | (Self::Due, _) => " with ",
            (Self::Acts, View::Quotes) => " on what is to be done by ",
            (Self::Acts, _) | (Self::Says, View::Quotes) => " by ",
            (Self::Says, View::Tariffs) => " as stated by ",
            (Self::Says, _) => " on the word of ",
            (Self::Force, _) => " worded “",
            (Self::Standing, _) => " resting on ",
            (Self::Topic, _) => " about ",
            (Self::Product, _) => " on ",
            (Self::Kind, _) => ", ",
            (Self::Outlet, _) => " reported by ",
            (Self::Para, _) => " in paragraph ",
            (Self::Article, _) => " in “",
        }
    }

    /// What stands after its values in the sentence.
    pub(crate) const fn after(self) -> &'static str {
        match self {
            Self::Force | Self::Article => "”",
            Self::Kind => ",",
            Self::Acts
            | Self::Says
            | Self::Standing
            | Self::Topic
            | Self::Product
            | Self::Outlet
            | Self::Due
            | Self::Para => "",
        }
    }

    /// What the value "not stated" is called.
    pub(super) const fn none_label(self) -> &'static str {
        match self {
            Self::Outlet => "no outlet named",
            Self::Due => "no date stated",
            Self::Product => "no product",
            Self::Says => Article::ITSELF,
            Self::Article | Self::Acts | Self::Force | Self::Standing | Self::Topic | Self::Kind | Self::Para => {
                "not stated"
            }
        }
    }

    /// The values a record has, as keys. Empty: not stated.
    pub(crate) fn keys(self, article: &Article, record: RecordId) -> Vec<Cow<'_, str>> {
        let named =
            |voices: Vec<VoiceId>| voices.iter().filter_map(|id| article.voice(*id)).map(|it| it.id.as_str()).collect();
        let index = usize::from(record.index);
        let keys: Vec<&str> = match self {
            Self::Article => article.member_of(record).map(|it| it.slug.as_str()).into_iter().collect(),
            Self::Acts => {
                let actors = article.actors(record);
                let sides = actors.iter().filter(|id| article.party_of(**id) == Some(**id)).count();
                let together = sides > 1 && sides == article.n_sides(record);
                let mut keys: Vec<&str> = named(actors);
                keys.extend(together.then_some(TOGETHER));
                keys
            }
            Self::Says => named(article.attributions(record).iter().flat_map(|it| it.sayers(article)).collect()),
            Self::Force => match record.kind {
                RecordKind::Commitment => article.commitments.get(index).map(|it| it.force.key()).into_iter().collect(),
                RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => Vec::new(),
            },
            Self::Standing => article.attributions(record).iter().map(|it| it.standing(article).key()).collect(),
            Self::Topic => keys_of(&article.topics, article.topics_of(record)),
            Self::Product => keys_of(&article.products, article.products_of(record)),
            Self::Kind => match record.kind {
                RecordKind::Quote => article.quotes.get(index).map(|it| it.kind.key()).into_iter().collect(),
                RecordKind::Commitment | RecordKind::Tariff | RecordKind::Event => Vec::new(),
            },
            Self::Outlet => named(article.outlets_of(record)),
            Self::Due => article.date_of(record).map(|_| DATED).into_iter().collect(),
            Self::Para => {
                return article.paragraphs_of(record).iter().map(|p| article.paragraph_key(*p).into()).collect();
            }
        };
        keys.into_iter().map(Cow::Borrowed).collect()
    }
}

fn keys_of<'a>(named: &'a [crate::article::Named], places: &[u16]) -> Vec<&'a str> {
    places.iter().filter_map(|place| named.get(usize::from(*place))).map(|it| it.id.as_str()).collect()
}
