//! The reader's side of the page: the one query, what follows from it, and the acts that change it.

use leptos::prelude::*;
use readout_core::article::{Article, RecordId};
use readout_core::explore::{Engine, Facet, Query, Results};

use super::follow::{Followed, Held, held, memo};
use super::later::Later;
use crate::browser::{history, normal};

/// What every component gets: the query, what follows from it, and how to change it. Small to copy.
#[derive(Clone, Copy)]
pub struct Reader {
    /// The article.
    pub engine: &'static Engine,
    /// Everything chosen. Written only by the methods of this type.
    query: RwSignal<Query>,
    /// What the query gives.
    pub results: Followed<Results>,
    /// The query in words.
    pub sentence: Followed<String>,
    /// The folded words of the search, for highlights.
    pub words: Followed<Vec<String>>,
    /// Whether the page is being printed: then every record is unfolded.
    pub(super) prints: Held<bool>,
    /// What comes in a second file.
    pub later: Later,
    /// The way to the landing page, for a page without a script: there a record's link leads to the record's page.
    #[cfg(feature = "ssr")]
    landing: Option<&'static str>,
}

impl Reader {
    /// A reader of an article, with the query that the address holds.
    pub fn new(engine: &'static Engine, query: RwSignal<Query>) -> Self {
        let results = memo(move || query.with(|query| engine.results(query)));
        let sentence = memo(move || query.with(|query| results.with(|results| engine.sentence(query, results.count))));
        let words = memo(move || query.with(|query| engine.words(query)));
        Self {
            engine,
            query,
            results,
            sentence,
            words,
            prints: held(false),
            later: Later::new(),
            #[cfg(feature = "ssr")]
            landing: None,
        }
    }

    /// One who reads a page without a script, from which `landing` is the way to the landing page.
    #[cfg(feature = "ssr")]
    pub fn without_script(engine: &'static Engine, landing: &'static str) -> Self {
        Self { landing: Some(landing), ..Self::new(engine, RwSignal::new(Query::default())) }
    }

    /// The article.
    pub fn article(self) -> &'static Article {
        self.engine.article()
    }

    /// Reads the query and follows it.
    pub fn with<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.query.with(read)
    }

    /// The query as it is now, without following it.
    pub fn now(self) -> Query {
        self.query.get_untracked()
    }

    /// The address of a query, for a link. The default's is `?`, which a browser takes for "no query".
    pub fn address(self, query: &Query) -> String {
        #[cfg(feature = "ssr")]
        if let Some(landing) = self.landing {
            return crate::site::address(self.engine, landing, query);
        }
        let address = query.write(self.engine);
        if address.is_empty() { "?".to_owned() } else { address }
    }

    /// The address that the present query would have after a change, for a link that follows it.
    pub fn address_after(self, change: impl FnOnce(Query) -> Query) -> String {
        self.address(&change(self.query.get()))
    }

    /// The address of a record, open in its own view, with all else as it is.
    pub fn address_of(self, record: RecordId) -> String {
        self.address_after(|query| query.opened(record))
    }

    /// Whether a record is open.
    pub fn is_open(self, record: RecordId) -> bool {
        self.query.with(|query| query.open == Some(record))
    }

    /// Goes where a choice leads: a new entry in the history.
    pub fn go(self, change: impl FnOnce(Query) -> Query) {
        let query = change(self.now());
        if query != self.now() {
            history::push(&self.address(&query));
            self.query.set(query);
        }
    }

    /// Goes where a link of ours leads.
    pub fn follow(self, address: &str) {
        let query = self.read(address);
        // A link that was printed knows nothing of how a host has the page look.
        self.go(|now| query.looking_like(&now));
    }

    /// The address outside of the frame of what a link does not show within it: what the host has locked, and what the
    /// reader opens elsewhere, which `is_plain` denies.
    pub fn leaves(self, address: &str, is_plain: bool) -> Option<String> {
        let now = self.now();
        let next = self.read(address).looking_like(&now);
        (now.embed && !(is_plain && now.leads_to(&next))).then(|| self.address(&next.outside()))
    }

    /// Takes up what the address holds after the reader went back or forward.
    pub fn take_up(self, address: &str) {
        self.query.set(self.read(address));
    }

    fn read(self, address: &str) -> Query {
        let query = Query::read(address, self.engine);
        if query.words.is_ascii() {
            return query;
        }
        let words = normal::decomposed(&query.words);
        query.with_words(&words)
    }

    /// Searches for other words. Typing replaces the entry in the history, after a pause.
    pub fn search(self, typed: &str) {
        let query = self.now().with_words(&normal::decomposed(typed));
        self.query.set(query.clone());
        history::replace_soon(self.address(&query));
    }

    /// Takes up what is typed into a form. It replaces the entry in the history, after a pause.
    pub fn adjust(self, change: impl FnOnce(Query) -> Query) {
        let query = change(self.now());
        if query != self.now() {
            self.query.set(query.clone());
            history::replace_soon(self.address(&query));
        }
    }

    /// Chooses a value, or no more.
    pub fn toggle(self, facet: Facet, code: u16) {
        self.go(|query| query.toggled(facet, code));
    }

    /// The pieces of a text: those that the search found are marked.
    pub fn pieces(self, text: &str) -> Vec<(bool, String)> {
        let hits = self.words.with(|words| self.engine.normalizer().highlights(text, words));
        let mut pieces = Vec::new();
        let mut end = 0;
        for hit in hits {
            let before = text.get(end..hit.start).unwrap_or_default();
            if !before.is_empty() {
                pieces.push((false, before.to_owned()));
            }
            pieces.push((true, text.get(hit.clone()).unwrap_or_default().to_owned()));
            end = hit.end;
        }
        let rest = text.get(end..).unwrap_or_default();
        if !rest.is_empty() || pieces.is_empty() {
            pieces.push((false, rest.to_owned()));
        }
        pieces
    }
}
