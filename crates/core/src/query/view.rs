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
        /// What each side undertakes and is said to do, side by side.
        Ledger => "ledger", "Ledger";
        /// Measures on goods.
        Tariffs => "tariffs", "Tariffs";
        /// What people say.
        Quotes => "quotes", "Quotes";
        /// Who speaks about what.
        Matrix => "matrix", "Who says what";
        /// What is dated.
        Timeline => "timeline", "Timeline";
        /// Where in the article the records stand.
        Sources => "sources", "Sources";
        /// What a stated rate comes to.
        Calculator => "calculator", "What a stated rate comes to";
        /// The records held against the article's text.
        Check => "check", "Check it yourself";
        /// How the records are made.
        Method => "method", "How the records are made";
    }
}

impl View {
    /// The views a reader chooses from. The others are reached by a link.
    pub const NAMED: [Self; 8] = [
        Self::Overview,
        Self::Commitments,
        Self::Tariffs,
        Self::Quotes,
        Self::Timeline,
        Self::Ledger,
        Self::Matrix,
        Self::Sources,
    ];

    /// The kind of record a view lists.
    pub const fn kind(self) -> Option<RecordKind> {
        match self {
            Self::Commitments => Some(RecordKind::Commitment),
            Self::Tariffs => Some(RecordKind::Tariff),
            Self::Quotes => Some(RecordKind::Quote),
            Self::Timeline => Some(RecordKind::Event),
            Self::Overview
            | Self::Ledger
            | Self::Matrix
            | Self::Sources
            | Self::Calculator
            | Self::Check
            | Self::Method => None,
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
            Self::Ledger | Self::Matrix | Self::Sources | Self::Calculator | Self::Check | Self::Method => false,
        }
    }
}
