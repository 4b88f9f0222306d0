//! The views: what the page shows of an article, and what each of them is like.

use super::{Facet, Group, Sort};
use crate::article::RecordKind;
use crate::closed_list::closed_list;

closed_list! {
    /// What the page shows.
    pub enum View {
        /// The deal in a minute.
        Overview => "overview", "Overview";
        /// What is undertaken, and what only looks like it.
        Commitments => "commitments", "Commitments";
        /// What each side undertakes and is said to do, side by side.
        Ledger => "ledger", "The deal";
        /// Measures on goods.
        Tariffs => "tariffs", "Tariffs";
        /// What people say.
        Quotes => "quotes", "Quotes";
        /// Who speaks about what.
        Matrix => "matrix", "Who speaks on what";
        /// What is dated.
        Timeline => "timeline", "Timeline";
        /// Where in the article the records stand.
        Sources => "sources", "Sources";
        /// Every record, in the article's order.
        Records => "records", "Paragraph by paragraph";
        /// What a stated rate comes to.
        Calculator => "calculator", "Tariff calculator";
        /// The records held against the article's text.
        Check => "check", "Check our quotes";
        /// How the records are made.
        Method => "method", "How the records are made";
    }
}

/// What a view is like: which records it lists, and what a reader can choose in it.
pub(crate) struct Properties {
    /// Which records it lists.
    pub(crate) lists: Lists,
    /// What stands above it.
    pub(crate) heading: Heading,
    /// The facets it offers beside its list, in reading order.
    pub(crate) facets: &'static [Facet],
    /// What narrows it besides: facets it does not offer, which a link to it may have chosen.
    pub(super) narrowed_by: &'static [Facet],
    /// The orders that make sense in it; the best match only while words are searched for.
    pub(super) sorts: &'static [Sort],
    /// The groups that make sense in it.
    pub(super) groups: &'static [Group],
}

/// Which records a view lists.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lists {
    /// None: no query narrows it.
    Nothing,
    /// Every record; there a record is a record, promised or not.
    Everything,
    /// Those of one kind.
    Kind(RecordKind),
}

/// What stands above a view.
#[derive(Clone, Copy)]
pub(crate) enum Heading {
    /// The name of the view.
    Label,
    /// Words of its own.
    Words(&'static str),
    /// The query in words, with the noun for one record and for several.
    Sentence(&'static str, &'static str),
}

/// A view that is no list.
const PLAIN: Properties = Properties {
    lists: Lists::Nothing,
    heading: Heading::Label,
    facets: &[],
    narrowed_by: &[],
    sorts: &[Sort::Article],
    groups: &[Group::Nothing],
};

const LIST_GROUPS: &[Group] = &[Group::Nothing, Group::Topic, Group::Who, Group::Para];

const OVERVIEW: Properties = Properties {
    lists: Lists::Everything,
    heading: Heading::Sentence("record", "records"),
    facets: &[Facet::Article, Facet::Topic, Facet::Acts, Facet::Says],
    // Every record of an outlet is a page of its own.
    narrowed_by: &[Facet::Outlet],
    ..PLAIN
};

const RECORDS: Properties = OVERVIEW;

const COMMITMENTS: Properties = Properties {
    lists: Lists::Kind(RecordKind::Commitment),
    heading: Heading::Sentence("commitment", "commitments"),
    facets: &[
        Facet::Article,
        Facet::Acts,
        Facet::Force,
        Facet::Standing,
        Facet::Topic,
        Facet::Product,
        Facet::Says,
        Facet::Due,
    ],
    sorts: &[Sort::Article, Sort::Concrete, Sort::Date, Sort::Who, Sort::Match],
    groups: LIST_GROUPS,
    ..PLAIN
};

const TARIFFS: Properties = Properties {
    lists: Lists::Kind(RecordKind::Tariff),
    heading: Heading::Sentence("trade measure", "trade measures"),
    facets: &[Facet::Article, Facet::Acts, Facet::Product, Facet::Standing, Facet::Says, Facet::Topic, Facet::Due],
    sorts: &[Sort::Article, Sort::Date, Sort::Who, Sort::Match],
    groups: LIST_GROUPS,
    ..PLAIN
};

const QUOTES: Properties = Properties {
    lists: Lists::Kind(RecordKind::Quote),
    heading: Heading::Sentence("quote", "quotes"),
    facets: &[Facet::Article, Facet::Says, Facet::Kind, Facet::Topic, Facet::Outlet],
    sorts: &[Sort::Article, Sort::Who, Sort::Match],
    groups: LIST_GROUPS,
    ..PLAIN
};

const TIMELINE: Properties = Properties {
    lists: Lists::Kind(RecordKind::Event),
    heading: Heading::Sentence("dated event", "dated events"),
    facets: &[Facet::Article, Facet::Acts, Facet::Topic, Facet::Due],
    // It stands in the order of its dates already.
    sorts: &[Sort::Article, Sort::Who, Sort::Match],
    ..PLAIN
};

const LEDGER: Properties =
    Properties { heading: Heading::Words("The deal: what each side gives, and who says so"), ..PLAIN };

const MATRIX: Properties = Properties {
    // The topic is the column by which rows stand.
    narrowed_by: &[Facet::Topic],
    sorts: &[Sort::Article, Sort::Who, Sort::Most],
    groups: &[Group::Nothing, Group::Party, Group::Outlet],
    ..PLAIN
};

const SOURCES: Properties = Properties { heading: Heading::Words("Who speaks where in the article"), ..PLAIN };

impl Heading {
    /// What a number of records is called.
    pub(crate) const fn noun(self, n: u32) -> &'static str {
        match (self, n) {
            (Self::Sentence(one, _), 1) => one,
            (Self::Sentence(_, many), _) => many,
            (Self::Label | Self::Words(_), 1) => "record",
            (Self::Label | Self::Words(_), _) => "records",
        }
    }
}

impl View {
    /// The views a reader chooses from, in the order of their links and of the keys 1 to 9. The others are reached by
    /// a link.
    pub const NAMED: &'static [Self] = &[
        Self::Overview,
        Self::Commitments,
        Self::Tariffs,
        Self::Quotes,
        Self::Timeline,
        Self::Ledger,
        Self::Matrix,
        Self::Sources,
    ];

    /// What it is like.
    pub(crate) const fn properties(self) -> &'static Properties {
        match self {
            Self::Overview => &OVERVIEW,
            Self::Records => &RECORDS,
            Self::Commitments => &COMMITMENTS,
            Self::Ledger => &LEDGER,
            Self::Tariffs => &TARIFFS,
            Self::Quotes => &QUOTES,
            Self::Matrix => &MATRIX,
            Self::Timeline => &TIMELINE,
            Self::Sources => &SOURCES,
            Self::Calculator | Self::Check | Self::Method => &PLAIN,
        }
    }

    /// The kind of record a view lists.
    pub const fn kind(self) -> Option<RecordKind> {
        match self.properties().lists {
            Lists::Kind(kind) => Some(kind),
            Lists::Nothing | Lists::Everything => None,
        }
    }

    /// The view that lists a kind of record.
    pub const fn of(kind: RecordKind) -> Self {
        match kind {
            RecordKind::Commitment => Self::Commitments,
            RecordKind::Tariff => Self::Tariffs,
            RecordKind::Quote => Self::Quotes,
            RecordKind::Event => Self::Timeline,
        }
    }

    /// Whether a query narrows what the view shows.
    pub(super) fn is_list(self) -> bool {
        self.properties().lists != Lists::Nothing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_of_record_has_one_view() {
        for kind in RecordKind::ALL {
            let listing: Vec<&View> = View::ALL.iter().filter(|it| it.kind() == Some(*kind)).collect();
            assert_eq!(listing, [&View::of(*kind)]);
        }
    }
}
