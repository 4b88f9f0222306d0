//! A paragraph of a text that is shipped, cut where what is cited of it begins and ends.

use std::ops::Range;

use super::Engine;
use crate::article::{RecordId, RecordKind};
use crate::text::place_of;

/// A piece of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage<'a> {
    /// Its words.
    pub words: &'a str,
    /// The records that cite it, by kind. None: nothing rests on it.
    pub records: Vec<RecordId>,
}

impl Engine {
    /// The pieces of a paragraph by its number, from 1: one after the other they are the whole `paragraph`.
    pub fn passages<'a>(&self, number: u16, paragraph: &'a str) -> Vec<Passage<'a>> {
        let cited = self.cited(number, paragraph);
        let mut cuts: Vec<usize> = cited.iter().flat_map(|(range, _)| [range.start, range.end]).collect();
        cuts.extend([0, paragraph.len()]);
        cuts.sort_unstable();
        cuts.dedup();
        let pieces = cuts.iter().zip(cuts.iter().skip(1));
        let piece = |(start, end): (&usize, &usize)| {
            let mut records: Vec<RecordId> = Vec::new();
            for (range, record) in &cited {
                if range.start <= *start && *end <= range.end && !records.contains(record) {
                    records.push(*record);
                }
            }
            Some(Passage { words: paragraph.get(*start..*end)?, records })
        };
        pieces.filter_map(piece).collect()
    }

    /// Where each record's words stand in a paragraph.
    fn cited(&self, number: u16, paragraph: &str) -> Vec<(Range<usize>, RecordId)> {
        let article = self.article();
        let records = RecordKind::ALL.iter().flat_map(|kind| article.records(*kind));
        let spans = records.flat_map(|record| {
            let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
            let said = quote.and_then(|it| Some((it.p, it.words.as_deref()?)));
            let evidence = article.evidence(record).into_iter().map(|it| (it.p, it.words.as_str()));
            evidence.chain(said).map(move |(p, words)| (p, words, record))
        });
        let here = spans.filter(|(p, ..)| *p == number);
        here.filter_map(|(_, words, record)| Some((place_of(paragraph, words)?, record))).collect()
    }
}
