//! The text in which a search looks for a record, beside its title.

use super::{Article, Named, RecordId, RecordKind};

impl Article {
    /// Everything readers see of a record but its title: names, words of the article, what is left open.
    pub fn searchable(&self, record: RecordId) -> String {
        let mut parts: Vec<&str> = Vec::new();
        let index = usize::from(record.index);
        for attribution in self.attributions(record) {
            for link in &attribution.0 {
                let voice = self.voice(link.who);
                parts.extend(voice.map(|it| it.name.as_str()));
                parts.extend(voice.and_then(|it| it.role.as_deref()));
            }
        }
        parts.extend(self.actors(record).iter().map(|actor| self.name(*actor)));
        parts.extend(labels(&self.topics, self.topics_of(record)));
        parts.extend(labels(&self.products, self.products_of(record)));
        parts.extend(self.evidence(record).iter().map(|it| it.words.as_str()));
        parts.extend(self.when_of(record).map(|it| it.printed.as_str()));
        match record.kind {
            RecordKind::Commitment => {
                if let Some(it) = self.commitments.get(index) {
                    parts.push(it.force.label());
                    parts.extend(it.objects.iter().map(String::as_str));
                    parts.extend(it.qualifiers.iter().map(|it| it.evidence.words.as_str()));
                    parts.extend(it.open.iter().map(String::as_str));
                    parts.extend(labels(&self.mechanisms, it.mechanism.as_slice()));
                }
            }
            RecordKind::Tariff => {
                if let Some(it) = self.tariffs.get(index) {
                    parts.push(&it.printed);
                    parts.push(self.name(it.origin));
                    for assertion in &it.assertions {
                        parts.push(&assertion.measure);
                        parts.extend(
                            [&assertion.before, &assertion.after].into_iter().flatten().map(|it| it.note.as_str()),
                        );
                        let steps =
                            assertion.reduction.iter().flat_map(|it| &it.steps).filter_map(|it| it.when.as_ref());
                        parts.extend(steps.map(|it| it.printed.as_str()));
                        parts.extend(assertion.reduction.iter().map(|it| it.by.printed.as_str()));
                        parts.extend(assertion.quota.iter().map(|it| it.printed.as_str()));
                        parts.extend(assertion.open.iter().map(String::as_str));
                    }
                }
            }
            RecordKind::Quote => {
                if let Some(it) = self.quotes.get(index) {
                    parts.extend(it.paraphrase.as_deref());
                    parts.extend(it.setting.as_deref());
                }
            }
            RecordKind::Event => {
                if let Some(it) = self.events.get(index) {
                    parts.extend(it.place.as_deref());
                    parts.extend(it.participants.iter().map(|who| self.name(*who)));
                }
            }
        }
        parts.join(" ")
    }
}

fn labels<'a>(named: &'a [Named], places: &'a [u16]) -> impl Iterator<Item = &'a str> {
    places.iter().filter_map(|place| named.get(usize::from(*place))).map(|it| it.label.as_str())
}
