//! The records: each as its author wrote it, with places for references.

use readout_core::article::{Assertion, Commitment, Event, Quote, Rate, Relation, Tariff};

use super::part::{figure, qualifier, reduction, span, when};
use super::{Resolver, place};
use crate::file;

impl Resolver<'_> {
    pub(super) fn commitment(&self, it: &file::Commitment) -> Commitment {
        Commitment {
            id: it.id.clone(),
            title: it.title.clone(),
            force: it.force,
            attribution: self.attribution(&it.attribution),
            topics: self.topics(&it.topics),
            products: self.products(&it.products),
            mechanism: it.mechanism.as_ref().map(|id| place(self.file.mechanisms.iter().map(|it| it.id.as_str()), id)),
            objects: it.objects.clone(),
            due: it.due.as_ref().map(when),
            figures: it.figures.iter().map(figure).collect(),
            qualifiers: it.qualifiers.iter().map(qualifier).collect(),
            open: it.open.clone(),
            evidence: it.evidence.iter().map(span).collect(),
            related: self.records(&[&it.tariffs, &it.quotes, &it.related]),
            responses: self.responses(&it.responses),
        }
    }

    pub(super) fn tariff(&self, it: &file::Tariff) -> Tariff {
        let rate = |it: &file::Rate| Rate {
            figure: it.figure.as_ref().map(figure),
            additional: it.additional,
            note: it.note.clone(),
        };
        let assertion = |it: &file::Assertion| Assertion {
            attribution: self.attribution(&it.attribution),
            measure: it.measure.clone(),
            called_tariff: it.called_tariff,
            direction: it.direction,
            before: it.before.as_ref().map(rate),
            after: it.after.as_ref().map(rate),
            reduction: it.reduction.as_ref().map(reduction),
            quota: it.quota.as_ref().map(figure),
            timing: it.timing.as_ref().map(when),
            qualifiers: it.qualifiers.iter().map(qualifier).collect(),
            open: it.open.clone(),
            evidence: it.evidence.iter().map(span).collect(),
        };
        Tariff {
            id: it.id.clone(),
            title: it.title.clone(),
            imposed_by: self.voice(&it.imposed_by),
            origin: self.voice(&it.origin),
            origin_carried: it.origin_carried.clone(),
            products: self.products(&it.products),
            printed: it.printed.clone(),
            topics: self.topics(&it.topics),
            assertions: it.assertions.iter().map(assertion).collect(),
            may_overlap: it.may_overlap.iter().filter_map(|id| self.record(id)).map(|record| record.index).collect(),
            responses: self.responses(&it.responses),
        }
    }

    pub(super) fn quote(&self, it: &file::Quote) -> Quote {
        Quote {
            id: it.id.clone(),
            kind: it.kind,
            attribution: self.attribution(&it.attribution),
            p: it.p,
            words: it.words.clone(),
            paraphrase: it.paraphrase.clone(),
            fragment: it.fragment,
            setting: it.setting.clone(),
            topics: self.topics(&it.topics),
            products: self.products(&it.products),
            evidence: it.evidence.iter().map(span).collect(),
            related: self.records(&[&it.related]),
        }
    }

    pub(super) fn event(&self, it: &file::Event) -> Event {
        Event {
            id: it.id.clone(),
            title: it.title.clone(),
            when: when(&it.when),
            place: it.place.clone(),
            participants: it.participants.iter().map(|id| self.voice(id)).collect(),
            attribution: self.attribution(&it.attribution),
            topics: self.topics(&it.topics),
            evidence: it.evidence.iter().map(span).collect(),
            related: self.records(&[&it.related]),
        }
    }

    pub(super) fn relation(&self, it: &file::Relation) -> Option<Relation> {
        let evidence = it.evidence.iter().map(span).collect();
        Some(Relation { kind: it.kind, from: self.record(&it.from)?, to: self.record(&it.to)?, evidence })
    }
}
