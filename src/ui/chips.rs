//! What is applied, each with a way to take it off again.

use leptos::ev;
use readout_core::explore::{Query, Show};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::follow::memo;
use super::list::{Row, list};
use super::markup::Markup;
use crate::browser::focus;

/// The applied filters as buttons, and "Clear all". Nothing while nothing is applied.
pub(super) fn chips(reader: Reader) -> impl FnMut() -> Markup + Send + 'static {
    let rows = memo(move || reader.with(applied));
    let is_shown = memo(move || reader.with(Query::is_narrowed));
    move || {
        if !is_shown.get() {
            return nothing();
        }
        let clear = of("button", "text-button").set("type", "button").on(ev::click, move |_| clear(reader));
        of("ul", "filter-chips")
            .set("aria-label", "Applied filters")
            .add(list(rows, move |row| chip(reader, row).view()))
            .add(el("li").add(clear.add("Clear all")))
            .view()
    }
}

/// What is applied.
pub(super) fn applied(query: &Query) -> Vec<Row> {
    let words = (!query.words.trim().is_empty()).then_some(Row::Words);
    let choices = query.choices().iter().map(|(facet, code)| Row::Choice(*facet, *code));
    let show = (query.show == Show::Undertaken).then_some(Row::Undertaken);
    words.into_iter().chain(choices).chain(show).collect()
}

fn chip(reader: Reader, row: Row) -> El {
    let removed = row.clone();
    let label = move || label(reader, &row);
    let button = of("button", "filter-chip").set("type", "button").on(ev::click, move |_| {
        reader.go(|query| without(query, &removed));
        // To the next chip, or where chips end to the results.
        focus::move_to_first(&[".filter-chips button", ".sentence"]);
    });
    el("li").add(button.add(of("span", "spoken").add("Remove filter ")).text(label))
}

/// A filter in words.
pub(super) fn label(reader: Reader, row: &Row) -> String {
    reader.with(|query| match row {
        Row::Words => ["Search: ", query.words.trim()].concat(),
        Row::Choice(facet, code) => reader.engine.chip(*facet, *code, query.view),
        _ => "Not promised: left out".to_owned(),
    })
}

/// A query without one of its filters.
pub(super) fn without(query: Query, row: &Row) -> Query {
    match row {
        Row::Words => query.with_words(""),
        Row::Choice(facet, code) => query.toggled(*facet, *code),
        _ => query.showing(Show::All),
    }
}

/// Takes off everything that narrows.
pub(super) fn clear(reader: Reader) {
    reader.go(Query::cleared);
    focus::move_to_first(&[".sentence"]);
}
