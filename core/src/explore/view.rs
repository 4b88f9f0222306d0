//! The views: what the page shows of an article.

use crate::article::RecordKind;
use crate::closed_list::closed_list;

closed_list! {
    /// What the page shows.
    pub enum View {
        /// The article at a glance, and every record in its order.
        Overview => "overview", "Overview";
        /// What is undertaken, and what only looks like it.
        Commitments => "commitments", "Commitments";
        /// Measures on goods.
        Tariffs => "tariffs", "Tariffs";
        /// What people say.
        Quotes => "quotes", "Quotes";
        /// What is dated.
        Timeline => "timeline", "Timeline";
        /// Where in the article the records stand.
        Sources => "sources", "Sources";
        /// How the records are made.
        Method => "method", "How the records are made";
    }
}

impl View {
    /// The views a reader chooses from. The others are reached by a link, or not built yet.
    pub const NAMED: [Self; 5] = [Self::Overview, Self::Commitments, Self::Tariffs, Self::Quotes, Self::Timeline];

    /// The kind of record a view lists.
    pub const fn kind(self) -> Option<RecordKind> {
        match self {
            Self::Commitments => Some(RecordKind::Commitment),
            Self::Tariffs => Some(RecordKind::Tariff),
            Self::Quotes => Some(RecordKind::Quote),
            Self::Timeline => Some(RecordKind::Event),
            Self::Overview | Self::Sources | Self::Method => None,
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
    pub const fn is_list(self) -> bool {
        match self {
            Self::Overview | Self::Commitments | Self::Tariffs | Self::Quotes | Self::Timeline => true,
            Self::Sources | Self::Method => false,
        }
    }
}
