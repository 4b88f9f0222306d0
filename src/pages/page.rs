//! The pages, and where each of them lies.

use readout_core::article::{RecordId, RecordKind, VoiceId};
use readout_core::engine::Engine;
use readout_core::query::Query;

/// A page without a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The list of all the others.
    List,
    /// A record's.
    Record(RecordId),
    /// A voice's.
    Voice(VoiceId),
}

impl Page {
    /// Every page: of each record, and of each voice that has any.
    pub(crate) fn all(engine: &Engine) -> Vec<Self> {
        let records = RecordKind::ALL.iter().flat_map(|kind| engine.article().records(*kind));
        let voices = engine.sources().into_iter().map(|it| Self::Voice(it.id));
        std::iter::once(Self::List).chain(records.map(Self::Record)).chain(voices).collect()
    }

    /// The page that shows the same as a query, if there is one.
    pub(crate) fn of(engine: &Engine, query: &Query) -> Option<Self> {
        let page = match query.open {
            Some(record) => Self::Record(record),
            None => Self::Voice(engine.page_of(query)?),
        };
        (page.query(engine) == *query).then_some(page)
    }

    /// What shows the same within the landing page.
    pub(crate) fn query(self, engine: &Engine) -> Query {
        match self {
            Self::List => Query::default(),
            Self::Record(record) => Query::default().opened(record),
            Self::Voice(id) => engine.source(id).map(|it| it.query).unwrap_or_default(),
        }
    }

    /// Where it lies, seen from the landing page: `commitment/open-market.html` shows what `?commitment=open-market`
    /// does. With no network sw.js leads from the one to the other, so folders are named by the keys of the address.
    pub(crate) fn path(self, engine: &Engine) -> String {
        let (folder, id) = match self {
            Self::List => return "records.html".to_owned(),
            Self::Record(record) => (record.kind.key(), engine.article().id(record)),
            Self::Voice(id) => {
                let query = self.query(engine);
                let folder = query.choices().first().map_or("", |(facet, _)| facet.key());
                (folder, engine.article().voice(id).map_or("", |voice| &voice.id))
            }
        };
        [folder, "/", id, ".html"].concat()
    }

    /// The way from it to the landing page.
    pub(crate) const fn landing(self) -> &'static str {
        match self {
            Self::List => "./",
            Self::Record(_) | Self::Voice(_) => "../",
        }
    }
}

/// What leads from a page to what a query shows: to its page, or into the landing page, which lies at `landing`.
pub(crate) fn address(engine: &Engine, landing: &str, query: &Query) -> String {
    let end = match Page::of(engine, query) {
        Some(page) => page.path(engine),
        None => query.write(engine),
    };
    [landing, &end].concat()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    #[test]
    fn a_page_lies_where_its_query_says() {
        let engine = data::engine().unwrap();
        for page in Page::all(engine) {
            let path = page.path(engine);
            let query = page.query(engine);
            let Some((key, id)) = path.trim_end_matches(".html").split_once('/') else {
                assert_eq!((page, path.as_str()), (Page::List, "records.html"));
                continue;
            };
            assert_eq!(Query::read(&format!("?{key}={id}"), engine), query, "{path}");
            assert_eq!(Page::of(engine, &query), Some(page), "{path}");
        }
    }

    #[test]
    fn the_worker_knows_every_folder() {
        let worker = include_str!("../../public/sw.js");
        let (_, folders) = worker.split_once(r"(?:card\/)?(").unwrap();
        let folders: Vec<&str> = folders.split_once(')').unwrap().0.split('|').collect();
        let engine = data::engine().unwrap();
        for page in Page::all(engine) {
            let path = page.path(engine);
            assert!(path.split_once('/').is_none_or(|(folder, _)| folders.contains(&folder)), "{path}");
        }
    }

    #[test]
    fn links_lead_to_pages_where_there_are_any() {
        #[track_caller]
        fn case(query: &Query, expected: &str) {
            assert_eq!(address(data::engine().unwrap(), "../", query), expected);
        }
        let engine = data::engine().unwrap();
        let record = engine.article().records(RecordKind::Event).next().unwrap();
        let id = engine.article().id(record);
        let open = Query::default().opened(record);
        case(&Query::default(), "../");
        case(&open, &format!("../event/{id}.html"));
        case(&open.with_words("a"), "../?view=timeline&q=a");
        case(&Query::default().in_view(readout_core::query::View::Method), "../?view=method");
    }
}
