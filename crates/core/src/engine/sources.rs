//! Who speaks where: each voice with all its records.

use super::{Count, Engine};
use crate::article::{Voice, VoiceId, VoiceKind};
use crate::distinct::distinct;
use crate::query::{Facet, Query, View};

/// A voice with all its records.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source<'a> {
    /// Who it is.
    pub id: VoiceId,
    /// Its data.
    pub voice: &'a Voice,
    /// How many records of each kind, in the order of [`RecordKind::ALL`].
    pub counts: [Count; 4],
    /// The paragraphs on which they rest.
    pub paragraphs: Vec<u16>,
    /// The page of the voice: every record on its word, or for an outlet reported by it.
    pub query: Query,
}

impl Engine {
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
        let records = self.records_of(&query).into_iter();
        // Of a measure only what this voice says of it; a side has also what is said in its name.
        let said = records.flat_map(|record| article.said_in(record));
        let said = said.filter(|(attribution, _)| match facet {
            Facet::Says => attribution.sayers(article).contains(&id),
            _ => attribution.0.iter().any(|link| link.who == id),
        });
        let paragraphs = distinct(said.flat_map(|(_, numbers)| numbers));
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
}
