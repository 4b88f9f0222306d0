//! The article as a map: what each paragraph gives, and who speaks where.

use super::{Count, Engine};
use crate::article::{LeftOut, RecordId, RecordKind, Voice, VoiceId, VoiceKind};
use crate::query::{Facet, Query, View};

/// One paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place<'a> {
    /// Its number, from 1.
    pub n: u16,
    /// How many records of each kind rest on it, in the order of [`RecordKind::ALL`].
    pub counts: [Count; 4],
    /// Who speaks in it, each once.
    pub voices: Vec<VoiceId>,
    /// Records that cite it for what another side says of them.
    pub beside: Vec<RecordId>,
    /// Why it has no record, if it has none.
    pub why_none: Option<&'a str>,
    /// What was read in it and left out.
    pub left_out: Vec<&'a LeftOut>,
    /// Every record of it.
    pub query: Query,
}

/// A voice with all its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source<'a> {
    /// Who it is.
    pub id: VoiceId,
    /// The same.
    pub voice: &'a Voice,
    /// How many records of each kind, in the order of [`RecordKind::ALL`].
    pub counts: [Count; 4],
    /// The paragraphs on which they rest.
    pub paragraphs: Vec<u16>,
    /// The page of the voice: every record on its word, or for an outlet reported by it.
    pub query: Query,
}

impl Engine {
    /// The article paragraph by paragraph.
    pub fn places(&self) -> Vec<Place<'_>> {
        let article = self.article();
        let mut places = Vec::new();
        for it in &article.paragraphs {
            let Some(code) = self.vocabulary().code(Facet::Para, &it.n.to_string()) else { continue };
            let query = Query::default().only(Facet::Para, code);
            let mut voices: Vec<VoiceId> = Vec::new();
            for record in self.records_of(&query) {
                for attribution in article.attributions(record) {
                    if let Some(speaker) = attribution.speaker().filter(|it| !voices.contains(it)) {
                        voices.push(speaker);
                    }
                }
            }
            let mut beside = Vec::new();
            for kind in RecordKind::ALL {
                for record in article.records(*kind) {
                    let (_, responses) = article.beside(record);
                    if responses.iter().any(|response| response.evidence.iter().any(|other| other.p == it.n)) {
                        beside.push(record);
                    }
                }
            }
            places.push(Place {
                n: it.n,
                counts: self.counts_by_kind(&query),
                voices,
                beside,
                why_none: it.no_records.as_deref(),
                left_out: article.left_out.iter().filter(|other| other.p == it.n).collect(),
                query,
            });
        }
        places
    }

    /// Every voice that has records, in the data's order.
    pub fn sources(&self) -> Vec<Source<'_>> {
        let voices = self.article().voices().filter_map(|(id, _)| self.source(id));
        voices.filter(|it| it.counts.iter().any(|count| !count.is_zero())).collect()
    }

    /// A voice with all its records.
    pub fn source(&self, id: VoiceId) -> Option<Source<'_>> {
        let article = self.article();
        let voice = article.voice(id)?;
        // An outlet that speaks itself reports what it says; whom it cites, it reports too.
        let facet = if voice.kind == VoiceKind::Outlet { Facet::Outlet } else { Facet::Says };
        let query = Query::default().only(facet, self.vocabulary().code(facet, &voice.id)?);
        let mut paragraphs: Vec<u16> = Vec::new();
        for record in self.records_of(&query) {
            paragraphs.extend(article.paragraphs_of(record));
        }
        paragraphs.sort_unstable();
        paragraphs.dedup();
        Some(Source { id, voice, counts: self.counts_by_kind(&query), paragraphs, query })
    }

    /// The voice whose page a query is: the overview of a single voice and nothing else.
    pub fn page_of(&self, query: &Query) -> Option<VoiceId> {
        let [(facet @ (Facet::Says | Facet::Outlet), code)] = query.choices() else { return None };
        let key = &self.vocabulary().value(*facet, *code)?.key;
        let (id, _) = self.article().voices().find(|(_, voice)| voice.id == *key)?;
        let is_page = query.view == View::Overview && query.words.trim().is_empty();
        is_page.then_some(id)
    }

    fn counts_by_kind(&self, query: &Query) -> [Count; 4] {
        let mut counts = [Count::default(); 4];
        for (count, table) in counts.iter_mut().zip(self.tables_of(View::Overview)) {
            let mask = self.mask(table, query, None);
            *count = table.count(&mask);
        }
        counts
    }
}
