//! Who speaks in each paragraph, and which quotes speak for each side.

use super::Engine;
use crate::article::{QuoteKind, RecordId, RecordKind, VoiceId};
use crate::distinct::distinct;
use crate::query::{Facet, Query, View};

/// A paragraph of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaking {
    /// Its number, from 1.
    pub n: u16,
    /// The sides that speak in it, in the data's order.
    pub parties: Vec<VoiceId>,
    /// Somebody who speaks for no side does.
    pub has_others: bool,
    /// What shows its records; none where it has none.
    pub query: Option<Query>,
}

impl Engine {
    /// The article's paragraphs, with who speaks in each.
    pub fn speaking(&self) -> Vec<Speaking> {
        let article = self.article();
        let mut paragraphs: Vec<Speaking> = article.paragraphs.iter().map(|it| self.silent(it.n)).collect();
        for record in RecordKind::ALL.iter().flat_map(|kind| article.records(*kind)) {
            for (attribution, numbers) in article.said_in(record) {
                let Some(speaker) = attribution.speaker() else { continue };
                let is_joint = article.voice(speaker).is_some_and(|it| it.kind.is_joint());
                for paragraph in paragraphs.iter_mut().filter(|it| numbers.contains(&it.n)) {
                    match article.party_of(speaker) {
                        Some(party) => paragraph.parties.push(party),
                        None if is_joint => paragraph.parties.extend(article.parties().map(|it| it.0)),
                        None => paragraph.has_others = true,
                    }
                }
            }
        }
        for paragraph in &mut paragraphs {
            paragraph.parties = distinct(paragraph.parties.iter().copied());
        }
        paragraphs
    }

    fn silent(&self, n: u16) -> Speaking {
        let code = self.vocabulary().code(Facet::Para, &self.article().paragraph_key(n));
        let query = code.map(|code| Query::default().in_view(View::Records).only(Facet::Para, code));
        Speaking { n, parties: Vec::new(), has_others: false, query }
    }

    /// For each side the shortest direct quote of three words or more: what a reader takes in at a glance.
    pub fn short_quotes(&self) -> Vec<RecordId> {
        let article = self.article();
        let n_words = |record: &RecordId| {
            let quote = article.quotes.get(usize::from(record.index)).filter(|it| it.kind != QuoteKind::Reported)?;
            let n = quote.words.as_ref()?.split_whitespace().count();
            (n >= 3).then_some(n)
        };
        let of = |party: VoiceId| {
            let quotes = article.records(RecordKind::Quote).filter(move |record| {
                article.attributions(*record).first().and_then(|it| it.speaker()).and_then(|it| article.party_of(it))
                    == Some(party)
            });
            quotes.filter_map(|record| Some((n_words(&record)?, record))).min().map(|(_, record)| record)
        };
        article.parties().filter_map(|(party, _)| of(party)).collect()
    }
}
