//! The engine: one article made ready once, and asked again with every query.

mod alike;
mod count;
mod deal;
mod detail;
mod duty;
mod index;
mod key_figures;
mod ledger;
mod matrix;
mod nearest;
mod news;
mod paragraphs;
mod passages;
mod rates;
mod results;
mod sentence;
mod sources;
mod speaking;
mod table;
mod timeline;

pub use alike::Alike;
pub use count::{Count, FacetCounts, ValueCount};
pub use deal::{DealLine, Side};
pub use detail::{Detail, Fact, Statement, Step};
pub use duty::{Duty, Sum, Worth};
pub use key_figures::KeyFigure;
pub use ledger::{Block, Ledger, Line, Stance};
pub use matrix::{Matrix, MatrixCell, MatrixRow};
pub use news::News;
pub use paragraphs::ParagraphRecords;
pub use passages::Passage;
pub use rates::{Bar, RateRow, Rates};
pub use results::{Apart, RecordGroup, Results, Section};
pub use sources::Source;
pub use speaking::Speaking;
pub use timeline::{DateMark, Precision, Stop};

use fixedbitset::FixedBitSet;

use self::table::Table;
use crate::article::{Article, RecordKind};
use crate::query::{Facet, Lists, Names, Query, Shown, View, Vocabulary};
use crate::text::Normalizer;

/// An article with what choosing, counting and searching need.
#[derive(Debug, Clone)]
pub struct Engine {
    article: Article,
    vocabulary: Vocabulary,
    normalizer: Normalizer,
    tables: Vec<Table>,
    page_keys: &'static [&'static str],
}

impl Engine {
    /// Makes an article ready.
    pub fn new(article: Article) -> Self {
        let vocabulary = Vocabulary::new(&article);
        let normalizer = Normalizer::new(article.folds.clone());
        let tables = RecordKind::ALL.iter().map(|kind| Table::new(&article, &vocabulary, &normalizer, *kind)).collect();
        Self { article, vocabulary, normalizer, tables, page_keys: &[] }
    }

    /// The same for a page that reads keys of its own in the address.
    #[must_use]
    pub fn with_page_keys(self, page_keys: &'static [&'static str]) -> Self {
        Self { page_keys, ..self }
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
        self.tables.iter().filter(move |table| match view.properties().lists {
            Lists::Kind(kind) => table.kind == kind,
            Lists::Everything => true,
            Lists::Nothing => false,
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
        if query.show == Shown::Undertaken {
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

    fn page_keys(&self) -> &'static [&'static str] {
        self.page_keys
    }
}
