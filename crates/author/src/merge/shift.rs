//! An article's records, moved behind those of the articles before it: every place that they name is the new one.

use readout_core::article::{
    Article, Assertion, Attribution, Evidence, Link, Qualifier, RecordId, RecordKind, Response, VoiceId,
};

/// Where an article's own places are now.
pub(super) struct Shift {
    /// How many paragraphs stand before its first one.
    pub(super) paragraph: u16,
    /// How many records of each kind stand before its own.
    pub(super) records: Vec<u16>,
    pub(super) voices: Vec<VoiceId>,
    pub(super) topics: Vec<u16>,
    pub(super) products: Vec<u16>,
    pub(super) mechanisms: Vec<u16>,
}

impl Shift {
    /// Appends all records of `article`, with what links them and its paragraphs.
    pub(super) fn append(&self, article: Article, to: &mut Article) {
        for mut it in article.commitments {
            self.attribution(&mut it.attribution);
            places(&mut it.topics, &self.topics);
            places(&mut it.products, &self.products);
            it.mechanism = it.mechanism.and_then(|place| self.mechanisms.get(usize::from(place)).copied());
            self.qualifiers(&mut it.qualifiers);
            self.evidence(&mut it.evidence);
            self.related(&mut it.related);
            self.responses(&mut it.responses);
            to.commitments.push(it);
        }
        for mut it in article.tariffs {
            it.imposed_by = self.voice(it.imposed_by);
            it.origin = self.voice(it.origin);
            places(&mut it.topics, &self.topics);
            places(&mut it.products, &self.products);
            it.assertions.iter_mut().for_each(|it| self.assertion(it));
            let before = self.records.get(RecordKind::Tariff as usize).copied();
            it.may_overlap.iter_mut().for_each(|place| *place += before.unwrap_or_default());
            self.responses(&mut it.responses);
            to.tariffs.push(it);
        }
        for mut it in article.quotes {
            self.attribution(&mut it.attribution);
            it.p += self.paragraph;
            places(&mut it.topics, &self.topics);
            places(&mut it.products, &self.products);
            self.evidence(&mut it.evidence);
            self.related(&mut it.related);
            to.quotes.push(it);
        }
        for mut it in article.events {
            it.participants.iter_mut().for_each(|id| *id = self.voice(*id));
            self.attribution(&mut it.attribution);
            places(&mut it.topics, &self.topics);
            self.evidence(&mut it.evidence);
            self.related(&mut it.related);
            to.events.push(it);
        }
        for mut it in article.relations {
            (it.from, it.to) = (self.record(it.from), self.record(it.to));
            self.evidence(&mut it.evidence);
            to.relations.push(it);
        }
        to.terms.extend(article.terms.into_iter().map(|mut it| {
            it.p += self.paragraph;
            it
        }));
        to.paragraphs.extend(article.paragraphs.into_iter().map(|mut it| {
            it.n += self.paragraph;
            it
        }));
        to.left_out.extend(article.left_out.into_iter().map(|mut it| {
            it.p += self.paragraph;
            it
        }));
    }

    /// Where a voice is now.
    pub(super) fn voice(&self, id: VoiceId) -> VoiceId {
        self.voices.get(usize::from(id.0)).copied().unwrap_or(id)
    }

    fn record(&self, record: RecordId) -> RecordId {
        let before = self.records.get(record.kind as usize).copied().unwrap_or_default();
        RecordId { index: record.index + before, ..record }
    }

    fn related(&self, records: &mut [RecordId]) {
        for it in records {
            *it = self.record(*it);
        }
    }

    fn attribution(&self, it: &mut Attribution) {
        it.0.iter_mut().for_each(|link: &mut Link| link.who = self.voice(link.who));
    }

    fn evidence(&self, spans: &mut [Evidence]) {
        for it in spans {
            it.p += self.paragraph;
        }
    }

    fn qualifiers(&self, qualifiers: &mut [Qualifier]) {
        for it in qualifiers {
            it.evidence.p += self.paragraph;
        }
    }

    fn responses(&self, responses: &mut [Response]) {
        for it in responses {
            it.who = self.voice(it.who);
            self.evidence(&mut it.evidence);
        }
    }

    fn assertion(&self, it: &mut Assertion) {
        self.attribution(&mut it.attribution);
        self.qualifiers(&mut it.qualifiers);
        self.evidence(&mut it.evidence);
    }
}

/// Puts the new places in the place of the old ones.
fn places(old: &mut [u16], new: &[u16]) {
    for place in old {
        *place = new.get(usize::from(*place)).copied().unwrap_or(*place);
    }
}
