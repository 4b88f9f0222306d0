//! The button that opens what can be taken out.

use leptos::ev;

use super::Reader;
use super::el::{El, nothing, of};
use super::follow::held;
use super::markup::Markup;

/// The button, and what it opens. Nothing of that is built before, so that it is not printed either.
pub(super) fn share(reader: Reader) -> El {
    let is_open = held(false);
    let button = of("button", "button")
        .set("type", "button")
        .follow("aria-expanded", move || Some(if is_open.get() { "true" } else { "false" }.to_owned()))
        .on(ev::click, move |_| is_open.set(!is_open.get_untracked()))
        .add("Take out what you see");
    of("div", "results-tools share").set("data-live", "").add(button).swap(move || match is_open.get() {
        // Built anew with each query, so that nothing is told of another one's copies.
        true => reader.later.show(|pieces| reader.with(|query| (pieces.share)(reader, query))),
        false => nothing(),
    })
}

/// Where and when the list was printed, while it is.
pub(super) fn printed(reader: Reader) -> impl FnMut() -> Markup + Send {
    move || match reader.prints.get() {
        true => reader.later.show(|pieces| (pieces.print_line)(reader).view()),
        false => nothing(),
    }
}
