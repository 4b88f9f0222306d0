//! What the facets ask of a record, whatever its kind.

use super::{Article, PartialDate, Quote, RecordId, RecordKind, Role, VoiceId, VoiceKind, When};
use crate::distinct::distinct;

impl Article {
    /// The parties who act: on a commitment, by imposing a measure, by taking part in an event; for a quote, those
    /// who are to act on the commitments it carries.
    pub fn actors(&self, record: RecordId) -> Vec<VoiceId> {
        let index = usize::from(record.index);
        let parties: Vec<VoiceId> = match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.attribution.actors(self)),
            RecordKind::Tariff => self.tariffs.get(index).map(|it| vec![it.imposed_by]),
            RecordKind::Quote => self.quotes.get(index).map(|quote| {
                let carried = quote.related.iter().filter(|other| other.kind == RecordKind::Commitment);
                carried.flat_map(|other| self.actors(*other)).collect()
            }),
            RecordKind::Event => {
                self.events.get(index).map(|it| it.participants.iter().filter_map(|who| self.party_of(*who)).collect())
            }
        }
        .unwrap_or_default();
        distinct(parties)
    }

    /// What a record is about: places in the article's topics.
    pub fn topics_of(&self, record: RecordId) -> &[u16] {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.topics.as_slice()),
            RecordKind::Tariff => self.tariffs.get(index).map(|it| it.topics.as_slice()),
            RecordKind::Quote => self.quotes.get(index).map(|it| it.topics.as_slice()),
            RecordKind::Event => self.events.get(index).map(|it| it.topics.as_slice()),
        }
        .unwrap_or_default()
    }

    /// Goods a record concerns: places in the article's products.
    pub fn products_of(&self, record: RecordId) -> &[u16] {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.products.as_slice()),
            RecordKind::Tariff => self.tariffs.get(index).map(|it| it.products.as_slice()),
            RecordKind::Quote => self.quotes.get(index).map(|it| it.products.as_slice()),
            RecordKind::Event => None,
        }
        .unwrap_or_default()
    }

    /// Outlets through which a record reached the article, or that speak themselves.
    pub fn outlets_of(&self, record: RecordId) -> Vec<VoiceId> {
        let links = self.attributions(record).into_iter().flat_map(|it| &it.0);
        let outlets = links
            .filter(|link| matches!(link.role, Role::Reports | Role::Says))
            .map(|link| link.who)
            .filter(|who| self.voice(*who).is_some_and(|voice| voice.kind == VoiceKind::Outlet));
        distinct(outlets)
    }

    /// By whom a quote reached the article: "as reported by National Post". None where its speaker is the outlet, or the
    /// article has it from nobody else.
    pub fn reported(&self, record: RecordId, quote: &Quote) -> Option<String> {
        let speaker = quote.attribution.speaker();
        let outlets = self.outlets_of(record).into_iter().filter(|id| Some(*id) != speaker);
        let outlets: Vec<&str> = outlets.map(|id| self.name(id)).collect();
        (!outlets.is_empty()).then(|| ["as reported by ", &outlets.join(" and ")].concat())
    }

    /// When it is due or happens: the first of a measure's assertions that has a date.
    pub fn when_of(&self, record: RecordId) -> Option<&When> {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index)?.due.as_ref(),
            RecordKind::Tariff => self.tariffs.get(index)?.assertions.iter().find_map(|it| it.timing.as_ref()),
            RecordKind::Quote => None,
            RecordKind::Event => self.events.get(index).map(|it| &it.when),
        }
    }

    /// The date by which a record is due or at which it happens, for sorting.
    pub fn date_of(&self, record: RecordId) -> Option<PartialDate> {
        self.when_of(record)?.from
    }

    /// Who speaks, or else acts, first: what a list is sorted and grouped by.
    pub fn leading_voice(&self, record: RecordId) -> Option<VoiceId> {
        match record.kind {
            RecordKind::Quote => self.attributions(record).first()?.speaker(),
            RecordKind::Commitment | RecordKind::Tariff | RecordKind::Event => self.actors(record).first().copied(),
        }
    }
}
