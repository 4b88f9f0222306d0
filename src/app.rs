//! The whole page, and the few things it says to the outside.

use leptos::prelude::*;
use readout_core::engine::Engine;
use readout_core::query::{Query, View};
use readout_core::text::capitalised;

use crate::browser::history::PAUSE;
use crate::browser::pause::Pause;
use crate::browser::{history, links, outside, precached, print};
use crate::components::{Announcer, Colophon, LazyModule, Masthead, Render, SearchBox, Shortcuts, ViewNav};
use crate::frame::Frame;
use crate::lazy_module;
use crate::share::PrintHead;
use crate::state::{Explorer, provide_explorer};
use crate::steps::{Step, Steps};
use crate::views;
use crate::words::page as words;

/// The whole page at the query of its address.
#[component]
pub fn App(
    /// The article.
    engine: &'static Engine,
    /// What the address asks for.
    query: Query,
    /// The entry point of the lazy module, if that is here already.
    lazy: Option<Render>,
    /// How far the page is made; at once, where nothing else is said.
    #[prop(default = Steps::all())]
    steps: Steps,
) -> impl IntoView {
    let mut explorer = Explorer::new(engine, query);
    explorer.steps = steps;
    provide_explorer(explorer);
    let module = LazyModule::new(lazy_module::load, lazy);
    provide_context(module);
    Effect::new(move |_| {
        history::on_move(move |address| explorer.take_up(&address));
        print::on_print(move |is_printing| explorer.is_printing.set(is_printing));
        precached::when_precached(move || module.ask());
    });
    tell_outside(explorer);
    let clicked = move |click| {
        let leaves = |address: &str, is_plain| explorer.address_outside(address, is_plain);
        if let Some(address) = links::handle_click(&click, leaves) {
            explorer.follow(&address);
        }
    };
    // The middle button opens a page of its own, as a click with a key does.
    let clicked_otherwise = move |click| {
        links::handle_click(&click, |address, is_plain| explorer.address_outside(address, is_plain));
    };
    let has_view = steps.has_come(Step::View);
    let view = move || has_view.get().then(|| views::render(explorer.view.get()));
    view! {
        <div
            class="page"
            data-view=move || explorer.view.get().key()
            data-lazy-parts=views::lazy_addresses()
            on:click=clicked
            on:auxclick=clicked_otherwise
        >
            <a class="skip-link" href="#results">
                {words::SKIP}
            </a>
            <Masthead />
            <div class="toolbar">
                <ViewNav />
                <SearchBox />
            </div>
            <PrintHead />
            {view}
            <Announcer />
            <Colophon />
            <Shortcuts />
        </div>
    }
}

/// Title, theme and embedding follow the query.
fn tell_outside(explorer: Explorer) {
    let named = StoredValue::new_local(None::<Pause>);
    Effect::new(move |typed: Option<String>| {
        let heading = explorer.with(|query| match (query.open, query.view, query.is_narrowed()) {
            (Some(record), ..) => capitalised(explorer.article().title(record)),
            (None, View::Overview, false) => explorer.article().about.headline.clone(),
            (None, ..) => explorer.sentence.get(),
        });
        let frame = explorer.with(Frame::of);
        let words = explorer.with(|query| query.words.clone());
        // It takes the browser a millisecond to name the window, so that waits while a reader types, as the address does.
        // Embed.html reads the title of its preview, which has to have it at once.
        let is_typing = !frame.is_embedded && typed.is_some_and(|typed| typed != words);
        let title = words::title(&heading);
        let pause = if is_typing { PAUSE } else { 0 };
        named.set_value(Some(Pause::new(pause, move || outside::title(&title))));
        outside::looks(frame.theme, frame.is_embedded);
        words
    });
}
