//! The article as a map: what each paragraph gives.

use super::{Count, Engine};
use crate::article::{LeftOut, RecordId, RecordKind, VoiceId};
use crate::distinct::distinct;
use crate::query::{Facet, Query};

/// What one paragraph gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphRecords<'a> {
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

impl Engine {
    /// The article paragraph by paragraph.
    pub fn paragraphs(&self) -> Vec<ParagraphRecords<'_>> {
        let article = self.article();
        let mut paragraphs = Vec::new();
        for it in &article.paragraphs {
            let Some(code) = self.vocabulary().code(Facet::Para, &article.paragraph_key(it.n)) else { continue };
            let query = Query::default().only(Facet::Para, code);
            let said = self.records_of(&query).into_iter().flat_map(|record| article.said_in(record));
            let here = said.filter(|(_, numbers)| numbers.contains(&it.n));
            let voices: Vec<VoiceId> = distinct(here.filter_map(|(attribution, _)| attribution.speaker()));
            let mut beside = Vec::new();
            for kind in RecordKind::ALL {
                for record in article.records(*kind) {
                    let (_, responses) = article.beside(record);
                    if responses.iter().any(|response| response.evidence.iter().any(|other| other.p == it.n)) {
                        beside.push(record);
                    }
                }
            }
            paragraphs.push(ParagraphRecords {
                n: it.n,
                counts: self.counts_by_kind(&query),
                voices,
                beside,
                why_none: it.no_records.as_deref(),
                left_out: article.left_out.iter().filter(|other| other.p == it.n).collect(),
                query,
            });
        }
        paragraphs
    }

    /// Every record that a query gives, under the first paragraph it rests on.
    pub fn by_paragraph(&self, records: &[RecordId]) -> Vec<(u16, Vec<RecordId>)> {
        let mut paragraphs: Vec<(u16, Vec<RecordId>)> = Vec::new();
        for record in records {
            let paragraph = self.article().paragraphs_of(*record).first().copied().unwrap_or_default();
            match paragraphs.binary_search_by_key(&paragraph, |it| it.0) {
                Ok(place) => paragraphs.get_mut(place).into_iter().for_each(|(_, records)| records.push(*record)),
                Err(place) => paragraphs.insert(place, (paragraph, vec![*record])),
            }
        }
        paragraphs
    }
}
