//! The whole page, and the few things it says to the outside.

use gloo::timers::callback::Timeout;
use leptos::ev;
use leptos::prelude::*;
use readout_core::explore::{Engine, Query, View, capitalised};

use super::Reader;
use super::el::{El, el, kept, of};
use super::follow::{effect, held, memo};
use super::line::anchor;
use super::markup::Markup;
use super::view_nav;
use super::{overview, results, search_box, shortcuts};
use crate::browser::{focus, history, links, outside, style};
use crate::data;

/// The whole page, with what the reader has chosen; the address holds it. Without an article it is empty: then the
/// printed page stays as it is.
pub fn app(query: RwSignal<Query>) -> Markup {
    data::engine().map_or(Markup::Nothing, |engine| page(engine, query).view())
}

fn page(engine: &'static Engine, query: RwSignal<Query>) -> El {
    let reader = Reader::new(engine, query);
    effect(move || history::on_move(move |address| reader.take_up(&address)));
    effect(|| style::adopt(include_str!("../../style/opened.css")));
    effect(move || reader.later.begin(reader));
    tell_outside(reader);
    follow_focus(reader);
    let view = memo(move || reader.with(|query| query.view));
    of("div", "page")
        .on(ev::click, move |click| {
            if let Some(address) = links::wanted(&click, |address, is_plain| reader.leaves(address, is_plain)) {
                reader.follow(&address);
            }
        })
        // The middle button opens a page of its own, as a click with a key does.
        .on(ev::auxclick, move |click| {
            links::wanted(&click, |address, is_plain| reader.leaves(address, is_plain));
        })
        .add(of("a", "skip-link").set("href", "#results").add("Skip to the results"))
        .add(kept("masthead", move || el("div").swap(move || reader.later.show(|it| (it.masthead)(reader).view()))))
        .add(of("div", "toolbar").add(view_nav::view_nav(reader)).add(search_box::search_box(reader)))
        .swap(move || match view.get() {
            View::Overview => overview::overview(reader).view(),
            View::Commitments | View::Tariffs | View::Quotes | View::Timeline => results::results(reader).view(),
            view => reader.later.show_view(reader, view),
        })
        .add(announcer(reader))
        .add(kept("colophon", move || el("div").swap(move || reader.later.show(|it| (it.colophon)(reader).view()))))
        .swap(shortcuts::shortcuts(reader))
}

/// Title, theme and embedding follow the query.
fn tell_outside(reader: Reader) {
    effect(move || {
        let heading = reader.with(|query| match (query.open, query.view, query.is_narrowed()) {
            (Some(record), ..) => capitalised(reader.article().title(record)),
            (None, View::Overview, false) => reader.article().about.headline.clone(),
            (None, ..) => reader.sentence.get(),
        });
        outside::title(&[&heading, " · Readout"].concat());
        let (theme, is_embedded) = reader.with(|query| (query.theme, query.embed));
        outside::looks(theme, is_embedded);
    });
}

/// Opening a record moves focus to its heading, closing gives it back to the heading's link. An address that names
/// a record shows it, without taking focus from where the reader came to.
fn follow_focus(reader: Reader) {
    let was_open = StoredValue::new(None);
    let is_first = StoredValue::new(true);
    effect(move || {
        let now = reader.with(|query| query.open);
        let before = was_open.get_value();
        match (is_first.get_value(), before, now) {
            (true, _, Some(record)) => focus::show(["#", &anchor(reader, record)].concat()),
            (false, _, Some(record)) if before != now => {
                focus::move_to(["#", &anchor(reader, record), " :is(h3, th)[tabindex]"].concat());
            }
            (false, Some(record), None) => focus::move_to(["#", &anchor(reader, record), " .record-link"].concat()),
            _ => {}
        }
        was_open.set_value(now);
        // The state that was printed comes first, and the address's in the same task.
        if now.is_some() || before.is_some() {
            is_first.set_value(false);
        }
    });
    effect(move || focus::after_start(move || is_first.set_value(false)));
}

/// Says the count to those who do not see it, once the reader pauses.
fn announcer(reader: Reader) -> El {
    let said = held(String::new());
    let waiting = StoredValue::new_local(None::<Timeout>);
    let is_first = StoredValue::new(true);
    effect(move || {
        let sentence = reader.sentence.get();
        if !is_first.get_value() {
            waiting.set_value(Some(Timeout::new(600, move || said.set(sentence))));
        }
        is_first.set_value(false);
    });
    el("p").set("class", "spoken").set("role", "status").text(move || said.get())
}
