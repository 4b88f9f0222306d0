//! Passages: the words of the article that records cite, whatever for.

use super::{Article, Evidence, Qualifier, RecordId, RecordKind, Response};

/// Words that a record cites, once for each place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'a> {
    /// Paragraph, from 1.
    pub p: u16,
    /// The exact words.
    pub words: &'a str,
    /// People's words, as a quote prints them.
    pub is_quote: bool,
    /// The record that cites them, or the first of several. None for what introduces a source, and for terms.
    pub record: Option<RecordId>,
}

impl Article {
    /// Everything that records and sources cite of the article, the same words of a paragraph once: quotes first, then by record.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut found = Found(Vec::new());
        for record in self.records(RecordKind::Quote) {
            if let Some(it) = self.quotes.get(usize::from(record.index))
                && let Some(words) = &it.words
            {
                found.add(it.p, words, true, Some(record));
            }
        }
        for kind in RecordKind::ALL {
            for record in self.records(*kind) {
                found.add_all(self.evidence(record), Some(record));
                let (qualifiers, responses) = self.beside(record);
                found.add_all(qualifiers.iter().map(|it| &it.evidence), Some(record));
                for it in responses {
                    found.add_all(&it.evidence, Some(record));
                }
            }
        }
        for it in &self.relations {
            found.add_all(&it.evidence, Some(it.from));
        }
        for it in &self.voices {
            found.add_all(&it.evidence, None);
        }
        for it in &self.terms {
            found.add(it.p, &it.words, false, None);
        }
        found.0
    }

    /// What limits a record, and what other sides say of it.
    #[must_use]
    pub fn beside(&self, record: RecordId) -> (Vec<&Qualifier>, &[Response]) {
        let index = usize::from(record.index);
        let beside = match record.kind {
            RecordKind::Commitment => {
                self.commitments.get(index).map(|it| (it.qualifiers.iter().collect(), it.responses.as_slice()))
            }
            RecordKind::Tariff => self
                .tariffs
                .get(index)
                .map(|it| (it.assertions.iter().flat_map(|it| &it.qualifiers).collect(), it.responses.as_slice())),
            RecordKind::Quote | RecordKind::Event => None,
        };
        beside.unwrap_or_default()
    }
}

/// Passages, each once.
struct Found<'a>(Vec<Passage<'a>>);

impl<'a> Found<'a> {
    fn add_all(&mut self, evidence: impl IntoIterator<Item = &'a Evidence>, record: Option<RecordId>) {
        for it in evidence {
            self.add(it.p, &it.words, false, record);
        }
    }

    #[inline(never)]
    fn add(&mut self, p: u16, words: &'a str, is_quote: bool, record: Option<RecordId>) {
        if !self.0.iter().any(|it| it.p == p && it.words == words) {
            self.0.push(Passage { p, words, is_quote, record });
        }
    }
}
