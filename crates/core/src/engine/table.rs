//! One kind of record as bitsets: for each facet and value, which records have it.

use fixedbitset::FixedBitSet;

use super::Count;
use super::index::Index;
use crate::article::{Article, Class, RecordId, RecordKind};
use crate::query::{Facet, Vocabulary};
use crate::text::Normalizer;

/// The records of one kind, made ready for choosing and searching.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Table {
    pub(super) kind: RecordKind,
    /// How many records.
    pub(super) n: usize,
    /// By facet, then by code.
    values: Vec<Vec<FixedBitSet>>,
    /// What may be counted under the kind's own name: all but what is not promised.
    pub(super) undertaken: FixedBitSet,
    pub(super) index: Index,
}

impl Table {
    pub(super) fn new(article: &Article, vocabulary: &Vocabulary, normalizer: &Normalizer, kind: RecordKind) -> Self {
        let n = article.n_records(kind);
        let none = FixedBitSet::with_capacity(n);
        let mut values: Vec<Vec<FixedBitSet>> =
            Facet::ALL.iter().map(|facet| vec![none.clone(); vocabulary.values(*facet).len()]).collect();
        let mut undertaken = none.clone();
        if kind == RecordKind::Commitment {
            let promised = article.commitments.iter().enumerate().filter(|(_, it)| it.class() == Class::Undertaken);
            undertaken.extend(promised.map(|(place, _)| place));
        } else {
            undertaken.insert_range(..);
        }
        for record in article.records(kind) {
            for (facet, bits) in Facet::ALL.iter().zip(&mut values) {
                for code in codes(article, vocabulary, *facet, record) {
                    if let Some(bits) = bits.get_mut(usize::from(code)) {
                        bits.insert(usize::from(record.index));
                    }
                }
            }
        }
        let texts: Vec<(String, String)> = article
            .records(kind)
            .map(|record| (article.title(record).to_owned(), article.searchable(record)))
            .collect();
        Self { kind, n, values, undertaken, index: Index::new(normalizer, &texts) }
    }

    /// How many records of a set are undertaken, and how many are not promised.
    pub(super) fn count(&self, set: &FixedBitSet) -> Count {
        let n_of = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let n = set.intersection_count(&self.undertaken);
        Count { n: n_of(n), not_promised: n_of(set.count_ones(..) - n) }
    }

    /// The records that have a value.
    pub(super) fn with(&self, facet: Facet, code: u16) -> Option<&FixedBitSet> {
        self.values.get(facet as usize)?.get(usize::from(code))
    }
}

/// The codes of the values that a record has: "not stated" if there is none.
fn codes(article: &Article, vocabulary: &Vocabulary, facet: Facet, record: RecordId) -> Vec<u16> {
    let keys = facet.keys(article, record);
    let codes: Vec<u16> = keys.iter().filter_map(|key| vocabulary.code(facet, key)).collect();
    if codes.is_empty() { vec![vocabulary.none(facet)] } else { codes }
}
