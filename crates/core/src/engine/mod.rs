//! The engine: one article made ready once, and asked again with every query.

mod count;
mod detail;
mod duty;
mod index;
mod ledger;
mod matrix;
mod nearest;
mod paragraphs;
mod results;
mod sentence;
mod sources;
mod summary;
mod table;
mod timeline;

pub use count::{Count, FacetCounts, ValueCount};
pub use detail::{Detail, Fact, Part, Step};
pub use duty::{Duty, Sum, Worth};
pub use ledger::{Block, Ledger, Line, Stance};
pub use matrix::{Cell, Matrix, MatrixRow};
pub use paragraphs::ParagraphRecords;
pub use results::{Results, Rows, Section};
pub use sources::Source;
pub use summary::{Claim, KeyFigure};
pub use timeline::{Precision, Stop};

use fixedbitset::FixedBitSet;

use self::table::Table;
use crate::article::{Article, RecordKind};
use crate::query::{Facet, Names, Query, Show, View, Vocabulary};
use crate::text::Normalizer;

/// An article with what choosing, counting and searching need.
#[derive(Debug, Clone)]
pub struct Engine {
    article: Article,
    vocabulary: Vocabulary,
    normalizer: Normalizer,
    tables: Vec<Table>,
}

impl Engine {
    /// Makes an article ready.
    pub fn new(article: Article) -> Self {
        let vocabulary = Vocabulary::new(&article);
        let normalizer = Normalizer::new(article.folds.clone());
        let tables = RecordKind::ALL.iter().map(|kind| Table::new(&article, &vocabulary, &normalizer, *kind)).collect();
        Self { article, vocabulary, normalizer, tables }
    }

    /// With something that takes letters and their accents apart (NFD): what it needs weighs too much for the page, and
    /// the browser has it.
    #[must_use]
    pub fn taking_apart(self, apart: fn(&str) -> String) -> Self {
        Self { normalizer: self.normalizer.taking_apart(apart), ..self }
    }

    /// The article.
    pub const fn article(&self) -> &Article {
        &self.article
    }

    /// The values of its facets.
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// How its text is made ready for searching.
    pub const fn normalizer(&self) -> &Normalizer {
        &self.normalizer
    }

    /// The folded words of a query's search.
    pub fn words(&self, query: &Query) -> Vec<String> {
        self.normalizer.searched(&query.words)
    }

    /// The tables that a view shows.
    fn tables_of(&self, view: View) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| match view.kind() {
            Some(kind) => table.kind == kind,
            None => view == View::Overview,
        })
    }

    /// The records of a table that match: OR within a facet, AND across, without what `except` chooses.
    fn matching(&self, table: &Table, query: &Query, except: Option<Facet>) -> FixedBitSet {
        let mut matching = table.index.search(&self.words(query));
        for facet in Facet::ALL.iter().filter(|facet| Some(**facet) != except) {
            let mut chosen = query.chosen(*facet).peekable();
            if chosen.peek().is_none() {
                continue;
            }
            let mut any = FixedBitSet::with_capacity(table.n);
            chosen.filter_map(|code| table.with(*facet, code)).for_each(|with| any.union_with(with));
            matching.intersect_with(&any);
        }
        if query.show == Show::Undertaken {
            matching.intersect_with(&table.undertaken);
        }
        matching
    }
}

impl Names for Engine {
    fn article(&self) -> &Article {
        &self.article
    }

    fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }
}
