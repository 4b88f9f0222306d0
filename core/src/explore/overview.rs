//! The article at a glance: how many records there are, who is to act on them, and what is still to come.

use super::{Count, Explorer, Facet, Query, View};
use crate::article::{RecordId, RecordKind};

/// A number with the lists behind it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tile {
    /// What the number counts.
    pub view: View,
    /// All of them.
    pub count: Count,
    /// How they divide, each part a list of its own.
    pub doors: Vec<Door>,
}

/// A part of a number, and the list that it opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Door {
    /// What the part is.
    pub label: String,
    /// The party's number, for hue and shape.
    pub party: Option<usize>,
    /// How many.
    pub count: Count,
    /// The list.
    pub query: Query,
}

impl Explorer {
    /// The numbers of the article: for each kind of record how many, and how they divide.
    pub fn tiles(&self) -> Vec<Tile> {
        let parts = [(View::Commitments, Facet::Acts), (View::Tariffs, Facet::Acts), (View::Quotes, Facet::Kind)];
        parts.map(|(view, facet)| self.tile(view, facet)).into()
    }

    fn tile(&self, view: View, facet: Facet) -> Tile {
        let query = Query::default().in_view(view);
        let offers = self.counts_of(&query, facet).offers;
        let doors = offers.into_iter().filter_map(|offer| {
            let value = self.vocabulary().value(facet, offer.code)?;
            let query = query.clone().only(facet, offer.code);
            Some(Door { label: value.label.clone(), party: value.party, count: offer.count, query })
        });
        Tile { view, count: self.count(&query), doors: doors.collect() }
    }

    /// Records whose date lies after the article's, soonest first; a measure and the commitment to it once.
    pub fn ahead(&self) -> Vec<RecordId> {
        let article = self.article();
        let kinds = [RecordKind::Commitment, RecordKind::Event, RecordKind::Tariff];
        let mut ahead: Vec<RecordId> = Vec::new();
        for record in kinds.into_iter().flat_map(|kind| article.records(kind)) {
            let is_ahead = article.date_of(record).is_some_and(|date| date > article.about.date);
            let is_told = ahead.iter().any(|other| article.date_of(*other) == article.date_of(record));
            if is_ahead && !is_told {
                ahead.push(record);
            }
        }
        ahead.sort_by_key(|record| article.date_of(*record));
        ahead
    }

    /// Every record that a query gives, under the first paragraph it rests on.
    pub fn by_paragraph(&self, records: &[RecordId]) -> Vec<(u16, Vec<RecordId>)> {
        let mut paragraphs: Vec<(u16, Vec<RecordId>)> = Vec::new();
        for record in records {
            let paragraph = self.article().paragraphs_of(*record).first().copied().unwrap_or_default();
            match paragraphs.iter_mut().find(|(other, _)| *other == paragraph) {
                Some((_, records)) => records.push(*record),
                None => paragraphs.push((paragraph, vec![*record])),
            }
        }
        paragraphs.sort_by_key(|(paragraph, _)| *paragraph);
        paragraphs
    }
}
