//! Who says what: speakers, sides or outlets by topics. Every number is the length of the list that it opens.

use super::{Count, Engine};
use crate::article::{QuoteKind, VoiceKind};
use crate::query::{Facet, Group, Query, Sort, View};

/// Rows of voices by columns of topics.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Matrix {
    /// The facet that rows choose from.
    pub facet: Facet,
    /// Codes of the topics that anybody speaks about, in the data's order.
    pub topics: Vec<u16>,
    /// The rows, sorted.
    pub rows: Vec<MatrixRow>,
}

/// One voice.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MatrixRow {
    /// Its code in the matrix's facet.
    pub code: u16,
    /// How many topics it speaks about.
    pub n_topics: usize,
    /// A cell for each topic.
    pub cells: Vec<MatrixCell>,
}

/// How often one voice speaks about one topic.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct MatrixCell {
    /// Quotes in the voice's own words, with or without marks.
    pub direct: u32,
    /// Reported speech.
    pub reported: u32,
    /// Commitments on its word, and what is not promised.
    pub commitments: Count,
}

impl MatrixCell {
    /// Nothing is found.
    pub const fn is_empty(self) -> bool {
        self.n() == 0
    }

    /// Everything that it counts, for sorting.
    pub const fn n(self) -> u32 {
        self.direct + self.reported + self.commitments.n + self.commitments.not_promised
    }
}

impl Engine {
    /// The matrix that a query asks for: rows by its group, order by its sort, a chosen topic's column first.
    pub fn matrix(&self, query: &Query) -> Matrix {
        let facet = if query.group == Group::Outlet { Facet::Outlet } else { Facet::Says };
        let codes = |facet| (0..).take(self.vocabulary().values(facet).len());
        let mut topics: Vec<u16> = Vec::new();
        for topic in codes(Facet::Topic) {
            let is_said = |view| !self.count(&Query::default().in_view(view).only(Facet::Topic, topic)).is_zero();
            if is_said(View::Quotes) || is_said(View::Commitments) {
                topics.push(topic);
            }
        }
        let all = |row: &MatrixRow| row.cells.iter().map(|it| it.n()).sum::<u32>();
        let column = query.chosen(Facet::Topic).next().and_then(|topic| topics.iter().position(|it| *it == topic));
        let place = |row: &MatrixRow| match (column, query.sort) {
            (Some(column), _) => u32::MAX - row.cells.get(column).map_or(0, |it| it.n()),
            (None, Sort::Most) => u32::MAX - all(row),
            (None, Sort::Who) => {
                self.party_of(facet, row.code).and_then(|it| u32::try_from(it).ok()).unwrap_or(u32::MAX)
            }
            (None, Sort::Article | Sort::Date | Sort::Concrete | Sort::Match) => 0,
        };
        let mut rows: Vec<MatrixRow> = Vec::new();
        for code in codes(facet).filter(|code| self.is_row(query.group, facet, *code)) {
            let cells: Vec<MatrixCell> = topics.iter().map(|topic| self.cell(facet, code, *topic)).collect();
            let n_topics = cells.iter().filter(|it| !it.is_empty()).count();
            let row = MatrixRow { code, n_topics, cells };
            if n_topics > 0 {
                // Behind its equals, which stand in the data's order.
                rows.insert(rows.partition_point(|other| place(other) <= place(&row)), row);
            }
        }
        Matrix { facet, topics, rows }
    }

    /// The lists that a cell's numbers open: direct, reported, commitments.
    pub fn cell_lists(&self, facet: Facet, code: u16, topic: u16) -> [Query; 3] {
        let list = |view| Query::default().in_view(view).only(Facet::Topic, topic).only(facet, code);
        let of_kind = |is_reported: bool| {
            let kinds = (0..).zip(QuoteKind::ALL).filter(|(_, kind)| (**kind == QuoteKind::Reported) == is_reported);
            kinds.fold(list(View::Quotes), |query, (code, _)| query.toggled(Facet::Kind, code))
        };
        [of_kind(false), of_kind(true), list(View::Commitments)]
    }

    fn cell(&self, facet: Facet, code: u16, topic: u16) -> MatrixCell {
        let [direct, reported, commitments] = self.cell_lists(facet, code, topic);
        // Commitments have no outlet to choose by: their list would be everybody's.
        let commitments = if facet == Facet::Outlet { Count::default() } else { self.count(&commitments) };
        MatrixCell { direct: self.count(&direct).n, reported: self.count(&reported).n, commitments }
    }

    fn is_row(&self, group: Group, facet: Facet, code: u16) -> bool {
        let key = self.vocabulary().value(facet, code).map_or("", |it| it.key.as_str());
        let voice = self.article().voices.iter().find(|it| it.id == key);
        match group {
            Group::Party => voice.is_some_and(|it| it.kind == VoiceKind::Party),
            _ => voice.is_none_or(|it| it.kind != VoiceKind::Party),
        }
    }

    /// The number of the party that a value speaks for, if it does.
    pub fn party_of(&self, facet: Facet, code: u16) -> Option<usize> {
        let key = &self.vocabulary().value(facet, code)?.key;
        let (id, _) = self.article().voices().find(|(_, voice)| voice.id == *key)?;
        self.article().party_number(id)
    }

    /// The matrix in a sentence.
    pub fn matrix_words(&self, matrix: &Matrix) -> String {
        let who = match (matrix.facet, matrix.rows.len()) {
            (Facet::Outlet, 1) => " outlet",
            (Facet::Outlet, _) => " outlets",
            (_, 1) => " voice",
            (_, _) => " voices",
        };
        [
            &matrix.rows.len().to_string(),
            who,
            " on ",
            &matrix.topics.len().to_string(),
            " topics. A record about several topics counts under each.",
        ]
        .concat()
    }
}
