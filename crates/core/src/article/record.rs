//! What the four kinds of record share: an identifier, and the address key that opens it.

use serde::{Deserialize, Serialize};

use super::{Article, Assertion, Attribution, Evidence};
use crate::closed_list::closed_list;
use crate::distinct::distinct;

closed_list! {
    /// A kind of record. Its key opens a record in the address.
    pub enum RecordKind {
        /// What is undertaken, and what only looks like it.
        Commitment => "commitment", "Commitment";
        /// A measure on goods.
        Tariff => "tariff", "Trade measure";
        /// What somebody says.
        Quote => "quote", "Quote";
        /// Something dated.
        Event => "event", "Event";
    }
}

/// A record: its kind and its place in that kind's list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub struct RecordId {
    /// The list.
    pub kind: RecordKind,
    /// The place in it, from 0.
    pub index: u16,
}

impl Article {
    /// How many records of a kind there are.
    #[must_use]
    pub fn n_records(&self, kind: RecordKind) -> usize {
        match kind {
            RecordKind::Commitment => self.commitments.len(),
            RecordKind::Tariff => self.tariffs.len(),
            RecordKind::Quote => self.quotes.len(),
            RecordKind::Event => self.events.len(),
        }
    }

    /// Every record of a kind, in the article's order.
    pub fn records(&self, kind: RecordKind) -> impl Iterator<Item = RecordId> + use<> {
        (0..).take(self.n_records(kind)).map(move |index| RecordId { kind, index })
    }

    /// The record of that kind with that identifier.
    #[must_use]
    pub fn find(&self, kind: RecordKind, id: &str) -> Option<RecordId> {
        self.records(kind).find(|record| self.id(*record) == id)
    }

    /// A record's stable identifier.
    #[must_use]
    pub fn id(&self, record: RecordId) -> &str {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.id.as_str()),
            RecordKind::Tariff => self.tariffs.get(index).map(|it| it.id.as_str()),
            RecordKind::Quote => self.quotes.get(index).map(|it| it.id.as_str()),
            RecordKind::Event => self.events.get(index).map(|it| it.id.as_str()),
        }
        .unwrap_or_default()
    }

    /// A record's title: for a quote its words, or our paraphrase.
    #[must_use]
    pub fn title(&self, record: RecordId) -> &str {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.title.as_str()),
            RecordKind::Tariff => self.tariffs.get(index).map(|it| it.title.as_str()),
            RecordKind::Quote => self.quotes.get(index).map(super::Quote::text),
            RecordKind::Event => self.events.get(index).map(|it| it.title.as_str()),
        }
        .unwrap_or_default()
    }

    /// Who says so: one attribution, or for a measure one for each assertion.
    #[must_use]
    pub fn attributions(&self, record: RecordId) -> Vec<&Attribution> {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| vec![&it.attribution]),
            RecordKind::Tariff => {
                self.tariffs.get(index).map(|it| it.assertions.iter().map(|it| &it.attribution).collect())
            }
            RecordKind::Quote => self.quotes.get(index).map(|it| vec![&it.attribution]),
            RecordKind::Event => self.events.get(index).map(|it| vec![&it.attribution]),
        }
        .unwrap_or_default()
    }

    /// Those who are named where a record is shown in short: of a measure with a stated rate only those who state one.
    #[must_use]
    pub fn credited(&self, record: RecordId) -> Vec<&Attribution> {
        let measure = self.tariffs.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Tariff);
        let has_rate =
            |it: &&Assertion| [&it.before, &it.after].into_iter().flatten().any(|rate| rate.figure.is_some());
        let stating: Vec<_> = measure.iter().flat_map(|it| it.assertions.iter().filter(has_rate)).collect();
        if stating.is_empty() { self.attributions(record) } else { stating.iter().map(|it| &it.attribution).collect() }
    }

    /// Who says so, each with the paragraphs in which: one, or for a measure one for each assertion.
    #[must_use]
    pub fn said_in(&self, record: RecordId) -> Vec<(&Attribution, Vec<u16>)> {
        let measure = self.tariffs.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Tariff);
        match measure {
            Some(measure) => {
                let said = measure.assertions.iter();
                said.map(|it| (&it.attribution, distinct(it.evidence.iter().map(|it| it.p)))).collect()
            }
            None => self.attributions(record).into_iter().map(|it| (it, self.paragraphs_of(record))).collect(),
        }
    }

    /// Where the article says so: every span of the record, in its own order.
    #[must_use]
    pub fn evidence(&self, record: RecordId) -> Vec<&Evidence> {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.evidence.iter().collect()),
            RecordKind::Tariff => {
                self.tariffs.get(index).map(|it| it.assertions.iter().flat_map(|it| &it.evidence).collect())
            }
            RecordKind::Quote => self.quotes.get(index).map(|it| it.evidence.iter().collect()),
            RecordKind::Event => self.events.get(index).map(|it| it.evidence.iter().collect()),
        }
        .unwrap_or_default()
    }

    /// The paragraphs a record rests on, in order, each once.
    #[must_use]
    pub fn paragraphs_of(&self, record: RecordId) -> Vec<u16> {
        let quote = self.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
        distinct(self.evidence(record).iter().map(|evidence| evidence.p).chain(quote.map(|quote| quote.p)))
    }
}
