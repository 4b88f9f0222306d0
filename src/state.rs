//! What every component gets by context: the query, what follows from it, and the acts that change it.

use std::ops::Range;
use std::rc::Rc;
use std::sync::{Arc, OnceLock};

use leptos::html::{H2, Input};
use leptos::prelude::*;
use readout_core::article::{Article, RecordId};
use readout_core::engine::{Engine, Results};
use readout_core::query::{Facet, Query, View};
use readout_core::text::Token;

use crate::browser::letters::composed;
use crate::browser::{focus, history};
use crate::fan_out::{FanOut, When};
use crate::frame::{self, Frame};
use crate::steps::Steps;

/// The explorer context. The query is the one signal that acts write; all else follows from it. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Explorer {
    /// The article, made ready to be asked.
    pub(crate) engine: &'static Engine,
    /// Everything chosen; the address holds it. Written only by the methods of this type.
    query: RwSignal<Query>,
    /// What the page shows.
    pub(crate) view: Memo<View>,
    /// The open record.
    pub(crate) open: Memo<Option<RecordId>>,
    /// What many small parts of the page derive from the query.
    fan_out: FanOut,
    /// The addresses of the links that carry the query.
    links: FanOut,
    /// What the query gives.
    pub(crate) results: Memo<Results>,
    /// The query in words.
    pub(crate) sentence: Memo<String>,
    /// The folded words of the search, for marking hits.
    pub(crate) words: Memo<Vec<String>>,
    /// How far the page is made.
    pub(crate) steps: Steps,
    /// Whether the browser is about to print: then every listed record is unfolded.
    pub(crate) is_printing: RwSignal<bool>,
    /// The heading of what is listed, where focus goes when what had it is gone.
    pub(crate) heading: NodeRef<H2>,
    /// The search box.
    pub(crate) search_box: NodeRef<Input>,
    /// The way to the landing page, for a page without a script: there a record's link leads to the record's page.
    #[cfg(feature = "ssr")]
    landing: Option<&'static str>,
    /// Whether records have pages of their own.
    #[cfg(feature = "ssr")]
    has_pages: bool,
}

/// The explorer that [`provide_explorer`] gave to all components below.
pub(crate) fn use_explorer() -> Explorer {
    expect_context::<Explorer>()
}

/// Gives the explorer to all components below.
pub(crate) fn provide_explorer(explorer: Explorer) {
    provide_context(explorer);
}

impl Explorer {
    /// The explorer of an article, at the query that the address holds.
    pub(crate) fn new(engine: &'static Engine, query: Query) -> Self {
        let query = RwSignal::new(query);
        let track = move || query.track();
        let results = Memo::new(move |_| query.with(|query| engine.results(query)));
        Self {
            engine,
            query,
            view: Memo::new(move |_| query.with(|query| query.view)),
            open: Memo::new(move |_| query.with(|query| query.open)),
            fan_out: FanOut::new(track, When::WithPage),
            links: FanOut::new(track, When::AfterFrame),
            results,
            sentence: Memo::new(move |_| {
                query.with(|query| results.with(|results| engine.sentence(query, results.count)))
            }),
            words: Memo::new(move |_| query.with(|query| engine.words(query))),
            steps: Steps::all(),
            is_printing: RwSignal::new(false),
            heading: NodeRef::new(),
            search_box: NodeRef::new(),
            #[cfg(feature = "ssr")]
            landing: None,
            #[cfg(feature = "ssr")]
            has_pages: true,
        }
    }

    /// The explorer of a page without a script, from which `landing` is the way to the landing page.
    #[cfg(feature = "ssr")]
    pub(crate) fn without_script(engine: &'static Engine, landing: &'static str) -> Self {
        Self { landing: Some(landing), ..Self::new(engine, Query::default()) }
    }

    /// The same where records have no pages, so that a record's link leads into the landing page.
    #[cfg(feature = "ssr")]
    pub(crate) fn without_pages(engine: &'static Engine, landing: &'static str) -> Self {
        Self { has_pages: false, ..Self::without_script(engine, landing) }
    }

    /// The article.
    pub(crate) fn article(self) -> &'static Article {
        self.engine.article()
    }

    /// Reads the query and follows it.
    pub(crate) fn with<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.query.with(read)
    }

    /// Reads the query without following it.
    pub(crate) fn with_untracked<T>(self, read: impl FnOnce(&Query) -> T) -> T {
        self.query.with_untracked(read)
    }

    /// The query as it is now, without following it.
    pub(crate) fn now(self) -> Query {
        self.query.get_untracked()
    }

    /// The address of a query, for a link. The default's is `?`, which a browser takes for "no query".
    pub(crate) fn address(self, query: &Query) -> String {
        #[cfg(feature = "ssr")]
        if let Some(landing) = self.landing {
            if !self.has_pages {
                return [landing, &query.write(self.engine)].concat();
            }
            return crate::pages::address(self.engine, landing, query);
        }
        let address = query.write(self.engine);
        if address.is_empty() { "?".to_owned() } else { address }
    }

    /// The address that the present query has after a change, for a link. It follows the query a moment later than what
    /// readers see.
    pub(crate) fn link(self, change: impl Fn(Query) -> Query + 'static) -> ReadSignal<String> {
        self.link_by(Rc::new(move |query| Some(change(query))))
    }

    /// The same for a link that opens a record in its own view, with all else as it is.
    pub(crate) fn link_to(self, record: RecordId) -> ReadSignal<String> {
        self.link(move |query| query.opened(record))
    }

    /// The same for the link of a row; empty while the row is hidden, as most rows of a search are. An open one closes.
    pub(crate) fn link_of_row(self, record: RecordId) -> ReadSignal<String> {
        self.link_by(Rc::new(move |query| match query.open == Some(record) {
            true => Some(query.closed()),
            false if cfg!(feature = "ssr") || self.results.with(|results| results.has(record)) => {
                Some(query.opened(record))
            }
            false => None,
        }))
    }

    /// One for all, since each kind of closure would bring code of its own.
    fn link_by(self, change: Rc<dyn Fn(Query) -> Option<Query>>) -> ReadSignal<String> {
        self.links.value(move || change(self.now()).map_or_else(String::new, |query| self.address(&query)))
    }

    /// The identifier of a record's element.
    pub(crate) fn anchor(self, record: RecordId) -> String {
        [record.kind.key(), "-", &self.article().full_id(record)].concat()
    }

    /// A value that is worked out anew when the query changes, and only then: other signals that are read in it are not
    /// followed. Cheaper than a memo where it stands in the page hundreds of times.
    pub(crate) fn follow_query<T>(self, value: impl Fn() -> T + Clone + 'static) -> ReadSignal<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        self.fan_out.value(value)
    }

    /// Whether a record is open.
    pub(crate) fn is_open(self, record: RecordId) -> ReadSignal<bool> {
        self.follow_query(move || self.open.get() == Some(record))
    }

    /// Whether the page stands within another one, without following it.
    pub(crate) fn is_embedded(self) -> bool {
        self.with_untracked(|query| Frame::of(query).is_embedded)
    }

    /// Goes where a choice leads: a new entry in the history.
    pub(crate) fn go(self, change: impl FnOnce(Query) -> Query) {
        self.enter(change(self.now()), history::push);
    }

    /// Chooses within the view that is shown: a new entry, too.
    pub(crate) fn choose(self, change: impl FnOnce(Query) -> Query) {
        self.enter(change(self.now()), history::push_soon);
    }

    fn enter(self, query: Query, note: fn(String)) {
        let now = self.now();
        if query == now {
            return;
        }
        note(self.address(&query));
        let is_new_view = query.view != now.view && query.open.is_none();
        self.query.set(query);
        if is_new_view {
            focus::to_beginning();
        }
    }

    /// Goes where a link of ours leads.
    pub(crate) fn follow(self, address: &str) {
        let query = self.read(address);
        // A link that was printed knows nothing of how a host has the page look.
        self.go(|now| query.passing_as(&now));
    }

    /// Where a click within a frame has to open a page of its own, its address: the host has locked what the link shows,
    /// or the reader asked for a new tab (`is_plain` is false).
    pub(crate) fn address_outside(self, address: &str, is_plain: bool) -> Option<String> {
        let now = self.now();
        let next = self.read(address).passing_as(&now);
        (Frame::of(&now).is_embedded && !(is_plain && frame::leads_to(&now, &next)))
            .then(|| self.address(&next.outside()))
    }

    /// Takes up what the address holds after the reader went back or forward.
    pub(crate) fn take_up(self, address: &str) {
        self.query.set(self.read(address));
    }

    fn read(self, address: &str) -> Query {
        crate::address::read(address, self.engine)
    }

    /// Searches for other words. Typing replaces the entry in the history, after a pause; what leads to another view
    /// has an entry of its own.
    pub(crate) fn search(self, typed: &str) {
        let search = |query: Query| query.with_words(&composed(typed));
        let (now, next) = (self.now(), search(self.now()));
        match next.view == now.view {
            true => self.adjust(search),
            false if may_go(&now, &next) => self.go(search),
            false => {}
        }
    }

    /// Whether a search does anything: in a frame that is locked to a view that is no list it must not lead away.
    pub(crate) fn can_search(self) -> bool {
        self.query.with(|now| {
            let next = now.clone().with_words("a");
            next.view == now.view || may_go(now, &next)
        })
    }

    /// Takes up what is typed into a form. It replaces the entry in the history, after a pause.
    pub(crate) fn adjust(self, change: impl FnOnce(Query) -> Query) {
        self.enter(change(self.now()), history::replace_soon);
    }

    /// Chooses a value, or no more.
    pub(crate) fn toggle(self, facet: Facet, code: u16) {
        self.choose(|query| query.toggled(facet, code));
    }

    /// Where the words of the search stand in a text, in bytes and in order. The text is read at the first search only.
    pub(crate) fn hits(self, text: Oco<'static, str>) -> ReadSignal<Vec<Range<usize>>> {
        let tokens = Arc::new(OnceLock::new());
        self.follow_query(move || {
            self.words.with(|words| {
                if words.is_empty() {
                    return Vec::new();
                }
                let tokens: &Vec<Token> = tokens.get_or_init(|| self.engine.normalizer().tokens(&text));
                tokens.iter().filter(|token| token.is_hit(words)).map(|token| token.range.clone()).collect()
            })
        })
    }
}

/// Whether the host, if there is one, lets a reader come there.
fn may_go(now: &Query, next: &Query) -> bool {
    !Frame::of(now).is_embedded || frame::leads_to(now, next)
}

/// What the single-key shortcuts are and do: the one preference a reader has.
#[derive(Clone, Copy)]
pub struct ShortcutState {
    /// Whether they are on.
    pub are_on: RwSignal<bool>,
    /// How often their list has been asked for; each time it opens anew.
    pub n_asked: RwSignal<u32>,
}
