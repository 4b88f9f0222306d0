//! The query said in words: the heading of the results, the page's title, what is shared.

use super::{Count, Engine, Section};
use crate::article::{Class, RecordId, RecordKind};
use crate::query::{Facet, Heading, Query, Shown, View};
use crate::text::capitalised;

impl Engine {
    /// "11 commitments by China about canola; 4 other points, not promised".
    pub fn sentence(&self, query: &Query, count: Count) -> String {
        if let Some(record) = query.sole() {
            return [&capitalised(self.name_of(record)), ": ", self.article().title(record)].concat();
        }
        let count = count.in_view(query.view);
        let n = count.n;
        let noun = match query.view.properties().heading {
            Heading::Label => return query.view.label().to_owned(),
            Heading::Words(words) => return words.to_owned(),
            heading @ Heading::Sentence(..) => heading.noun(n),
        };
        let number = if n == 0 { "No".to_owned() } else { n.to_string() };
        let mut sentence = [&number, " ", noun].concat();
        for facet in Facet::ALL {
            let codes = query.chosen(*facet).filter_map(|code| self.vocabulary().value(*facet, code));
            let labels: Vec<&str> = codes.map(|value| value.label.as_str()).collect();
            if !labels.is_empty() {
                sentence.push_str(facet.before(query.view));
                sentence.push_str(&labels.join(" or "));
                sentence.push_str(facet.after());
            }
        }
        // What stands behind a kind of quote parts it from what follows.
        sentence.truncate(sentence.trim_end_matches(',').len());
        let words = query.words.trim();
        if !words.is_empty() {
            sentence.push_str(" matching “");
            // What is searched for ends no quotation.
            sentence.push_str(&words.replace(['“', '”'], "\""));
            sentence.push('”');
        }
        match query.show {
            Shown::Undertaken => sentence.push_str(", promises only"),
            Shown::All => sentence.push_str(&count.others()),
        }
        let is_told = query.chosen(Facet::Kind).next().is_some();
        if query.view.kind() == Some(RecordKind::Quote) && n > 0 && !is_told {
            sentence.push_str(&self.in_whose_words(query));
        }
        sentence
    }

    /// How many quotes of a query are the speakers' own words: ", 10 direct and 19 paraphrased".
    pub fn in_whose_words(&self, query: &Query) -> String {
        let (ours, own): (Vec<_>, Vec<_>) = self.results(query).sections.into_iter().partition(|it| it.apart.is_some());
        let n = |sections: Vec<Section>| sections.iter().map(|it| it.n).sum::<usize>();
        match (n(own), n(ours)) {
            (1, 0) => ", direct".to_owned(),
            (0, 1) => ", paraphrased".to_owned(),
            (_, 0) => ", all direct".to_owned(),
            (0, _) => ", all paraphrased".to_owned(),
            (own, ours) => [", ", &own.to_string(), " direct and ", &ours.to_string(), " paraphrased"].concat(),
        }
    }

    /// What a download holds: "these 16 commitments and 26 not promised", "this quote".
    pub fn amount(query: &Query, count: Count) -> String {
        let Count { n, not_promised: more } = count.in_view(query.view);
        let noun = query.view.properties().heading.noun(n);
        match (n, more) {
            (0, 0) => "nothing".to_owned(),
            (0, 1) => "this record, not promised".to_owned(),
            (0, more) => ["these ", &more.to_string(), ", not promised"].concat(),
            (1, 0) => ["this ", noun].concat(),
            (n, 0) => ["these ", &n.to_string(), " ", noun].concat(),
            (1, more) => ["this ", noun, " and ", &more.to_string(), " not promised"].concat(),
            (n, more) => ["these ", &n.to_string(), " ", noun, " and ", &more.to_string(), " not promised"].concat(),
        }
    }

    /// What a record may be called: only what is undertaken is a commitment.
    pub fn name_of(&self, record: RecordId) -> &'static str {
        match (record.kind, self.class_of(record)) {
            (RecordKind::Commitment, Some(Class::NotPromised)) => "not promised",
            (RecordKind::Commitment, _) => "commitment",
            (RecordKind::Tariff, _) => "trade measure",
            (RecordKind::Quote, _) => "quote",
            (RecordKind::Event, _) => "dated event",
        }
    }

    /// A choice as its chip says it: "Topic: canola".
    pub fn chip(&self, facet: Facet, code: u16, view: View) -> String {
        let label = self.vocabulary().value(facet, code).map_or("", |value| value.label.as_str());
        [facet.label_in(view), ": ", label].concat()
    }
}
