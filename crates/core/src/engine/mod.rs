//! The engine: one article made ready once, and asked again with every query.

mod count;
mod detail;
mod duty;
mod index;
mod ledger;
mod matrix;
mod overview;
mod results;
mod sentence;
mod sources;
mod summary;
mod table;
mod timeline;

pub use count::{Count, FacetCounts, Offer};
pub use detail::{Detail, Fact, Part, Step};
pub use duty::{Duty, Sum, Worth};
pub use ledger::{Block, Ledger, Line, Stance};
pub use matrix::{Cell, Matrix, MatrixRow};
pub use results::{Results, Rows, Section};
pub use sources::{Place, Source};
pub use summary::{Claim, KeyFigure};
pub use timeline::{Precision, Stop};

use fixedbitset::FixedBitSet;

use self::table::Table;
use crate::article::{Article, RecordKind};
use crate::query::{Facet, Names, Query, Show, View, Vocabulary};
use crate::text::Folder;

/// An article with what choosing, counting and searching need.
#[derive(Debug, Clone, PartialEq)]
pub struct Engine {
    article: Article,
    vocabulary: Vocabulary,
    folder: Folder,
    tables: Vec<Table>,
}

impl Engine {
    /// Makes an article ready.
    pub fn new(article: Article) -> Self {
        let vocabulary = Vocabulary::new(&article);
        let folder = Folder::new(article.folds.clone());
        let tables = RecordKind::ALL.iter().map(|kind| Table::new(&article, &vocabulary, &folder, *kind)).collect();
        Self { article, vocabulary, folder, tables }
    }

    /// The article.
    pub const fn article(&self) -> &Article {
        &self.article
    }

    /// The values of its facets.
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// How its text is folded for searching.
    pub const fn folder(&self) -> &Folder {
        &self.folder
    }

    /// The folded words of a query's search.
    pub fn words(&self, query: &Query) -> Vec<String> {
        self.folder.words(&query.words)
    }

    /// The tables that a view shows.
    fn tables_of(&self, view: View) -> impl Iterator<Item = &Table> {
        self.tables.iter().filter(move |table| match view.kind() {
            Some(kind) => table.kind == kind,
            None => view == View::Overview,
        })
    }

    /// The records of a table that match: OR within a facet, AND across, without what `except` chooses.
    fn mask(&self, table: &Table, query: &Query, except: Option<Facet>) -> FixedBitSet {
        let mut mask = table.index.search(&self.words(query));
        for facet in Facet::ALL.iter().filter(|facet| Some(**facet) != except) {
            let mut chosen = query.chosen(*facet).peekable();
            if chosen.peek().is_none() {
                continue;
            }
            let mut any = FixedBitSet::with_capacity(table.n);
            chosen.filter_map(|code| table.with(*facet, code)).for_each(|with| any.union_with(with));
            mask.intersect_with(&any);
        }
        if query.show == Show::Undertaken {
            mask.intersect_with(&table.undertaken);
        }
        mask
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
