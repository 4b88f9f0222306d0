//! What a reader may never ask for: the views behind the overview, and what is taken out. It is a second wasm file,
//! fetched when it is first asked for. One function gives the way into all of it, so that the build can cut the page in
//! two there; natively, and in a build that is not cut, it is simply there.

use readout_core::article::{RecordId, VoiceId};
use readout_core::explore::{Query, View};

use super::el::{Child, El};
use super::follow::Held;
#[cfg(not(feature = "split"))]
use super::follow::held;
use super::markup::Markup;
use super::results::{frame, sentence};
use super::shortcuts::Shortcuts;
use super::{
    Reader, calculator, check, detail, glance, ledger, masthead, matrix, method, printing, share_panel, shortcut_list,
    sources, timeline, voice,
};
use crate::browser::{kept, style};

/// The ways into the second file.
pub(super) struct Pieces {
    /// What this is, and of which article, where it is not printed.
    pub(super) masthead: fn(Reader) -> El,
    /// What a record may be trusted for, where it is not printed.
    pub(super) colophon: fn(Reader) -> El,
    /// The article at a glance, where it is not printed.
    pub(super) glance: fn(Reader) -> El,
    /// A record, unfolded.
    pub(super) detail: fn(Reader, RecordId) -> El,
    /// The page of a voice.
    pub(super) voice: fn(Reader, VoiceId) -> Markup,
    /// A view that lists no records.
    view: fn(Reader, View) -> Markup,
    /// Dates ahead, above the timeline.
    pub(super) ahead: fn(Reader) -> El,
    /// What can be taken out of a list.
    pub(super) share: fn(Reader, &Query) -> Child,
    /// The list of shortcuts.
    pub(super) shortcuts: fn(Shortcuts) -> El,
    /// Where and when this is printed, above what is.
    pub(super) print_line: fn(Reader) -> El,
    /// What the page does once these are here.
    begin: fn(Reader),
    /// The style of all these.
    style: &'static str,
}

static PIECES: Pieces = Pieces {
    masthead: masthead::masthead,
    colophon: masthead::colophon,
    glance: glance::glance,
    detail: detail::detail,
    voice: voice::in_page,
    view,
    ahead: timeline::ahead,
    share: share_panel::share_panel,
    shortcuts: shortcut_list::shortcut_list,
    print_line: printing::line,
    begin: printing::begin,
    style: include_str!("../../style/later.css"),
};

fn view(reader: Reader, view: View) -> Markup {
    match view {
        View::Ledger => ledger::ledger(reader).view(),
        View::Matrix => matrix::matrix(reader).view(),
        View::Sources => sources::sources(reader).view(),
        View::Calculator => calculator::calculator(reader).view(),
        View::Check => check::check(reader).view(),
        View::Method => method::method(reader).view(),
        View::Overview | View::Commitments | View::Tariffs | View::Quotes | View::Timeline => Markup::Nothing,
    }
}

/// What comes later, for those who show it.
#[derive(Clone, Copy)]
pub struct Later {
    is_here: Held<bool>,
    #[cfg(feature = "split")]
    is_missing: Held<bool>,
}

impl Later {
    /// Shows what it takes pieces for; until they are there, that they are coming, or that they are missing.
    pub(super) fn show(self, make: impl FnOnce(&'static Pieces) -> Markup) -> Markup {
        match self.pieces() {
            Some(pieces) => make(pieces),
            None => self.awaited(),
        }
    }

    /// As `show`, for a whole view.
    pub(super) fn show_view(self, reader: Reader, view: View) -> Markup {
        match self.pieces() {
            Some(pieces) => (pieces.view)(reader, view),
            None => frame().add(sentence(move || reader.sentence.get())).add(self.awaited()).view(),
        }
    }

    /// Brings the style of what is here, and what it does by itself; in an effect, since it asks the browser.
    pub(super) fn begin(self, reader: Reader) {
        match self.pieces() {
            Some(pieces) => {
                style::adopt(pieces.style);
                (pieces.begin)(reader);
            }
            None => kept::when_kept(move || self.ask()),
        }
    }
}

#[cfg(not(feature = "split"))]
impl Later {
    /// Everything is here.
    pub(super) fn new() -> Self {
        Self { is_here: held(true) }
    }

    fn pieces(self) -> Option<&'static Pieces> {
        self.is_here.get().then_some(&PIECES)
    }

    #[expect(clippy::unused_self, reason = "as the other one, which has something to wait for")]
    fn awaited(self) -> Markup {
        Markup::Nothing
    }

    #[expect(clippy::unused_self, reason = "as the other one, which has something to ask for")]
    fn ask(self) {}
}

/// Runs something once the second file is here, or known to be missing, if an address asks for something in it: so
/// that the page is shown at once as it is asked for.
#[cfg(not(feature = "split"))]
pub fn fetched_for(_: &Query, run: impl FnOnce() + 'static) {
    run();
}

#[cfg(feature = "split")]
pub use fetching::fetched_for;

#[cfg(feature = "split")]
mod fetching {
    //! The second file, when it is one.

    use std::cell::Cell;
    use std::rc::Rc;

    use gloo::timers::callback::Timeout;
    use leptos::ev;
    use readout_core::explore::{Query, View};
    use wasm_bindgen_futures::spawn_local;
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::{Later, PIECES, Pieces};
    use crate::ui::el::{El, el, of};
    use crate::ui::follow::held;
    use crate::ui::markup::Markup;

    thread_local! {
        static IS_COMING: Cell<bool> = const { Cell::new(false) };
        static PIECES_HERE: Cell<Option<&'static Pieces>> = const { Cell::new(None) };
    }

    /// How long a start waits for the second file, in milliseconds; then the page starts without it.
    const PATIENCE: u32 = 2_000;

    /// Where the page is cut in two.
    #[allow(clippy::unnecessary_wraps, reason = "the macro puts its own error there, if the file does not come")]
    #[wasm_split(later, fallible)]
    fn fetch() -> Result<&'static Pieces, SplitLoaderError> {
        Ok(&PIECES)
    }

    /// As above.
    pub fn fetched_for(query: &Query, run: impl FnOnce() + 'static) {
        let is_listed = matches!(query.view, View::Overview | View::Commitments | View::Tariffs | View::Quotes);
        if is_listed && query.open.is_none() {
            return run();
        }
        let run = Rc::new(Cell::new(Some(run)));
        let waiting = Timeout::new(PATIENCE, {
            let run = Rc::clone(&run);
            move || _ = run.take().map(|run| run())
        });
        spawn_local(async move {
            PIECES_HERE.set(fetch().await.ok());
            drop(waiting);
            _ = run.take().map(|run| run());
        });
    }

    impl Later {
        /// Nothing is asked for yet, unless the address did.
        pub(in crate::ui) fn new() -> Self {
            Self { is_here: held(PIECES_HERE.get().is_some()), is_missing: held(false) }
        }

        pub(super) fn awaited(self) -> Markup {
            if self.is_missing.get() {
                return self.missing().view();
            }
            self.ask();
            el("p").set("role", "status").add("One moment: this part is still loading.").view()
        }

        pub(super) fn pieces(self) -> Option<&'static Pieces> {
            // Asked first, so that it is followed while there is nothing yet.
            self.is_here.get().then(|| PIECES_HERE.get()).flatten()
        }

        pub(super) fn ask(self) {
            if IS_COMING.replace(true) {
                return;
            }
            spawn_local(async move {
                let pieces = fetch().await.ok();
                IS_COMING.set(false);
                PIECES_HERE.set(pieces);
                self.is_missing.set(pieces.is_none());
                self.is_here.set(pieces.is_some());
            });
        }

        fn missing(self) -> El {
            let again = of("button", "button").set("type", "button");
            of("div", "error-state")
                .set("role", "alert")
                .add(el("p").add(
                    "This part of the page could not be loaded: there is no network, or the page has been updated \
                     since you opened it. What you have chosen stands in the address and is kept.",
                ))
                .add(again.on(ev::click, move |_| self.is_missing.set(false)).add("Try again"))
                .add(" ")
                .add(el("a").set("href", "").add("Reload the page"))
        }
    }
}
