//! The search box. It keeps what is typed; the query follows it, and it follows the query only when that differs.

use leptos::ev;

use super::Reader;
use super::el::{El, el, of};
use super::follow::effect;
use crate::browser::fields;

/// The search box.
pub(super) fn search_box(reader: Reader) -> El {
    // Not a property: hydration would wipe what was typed before the page was ready.
    effect(move || reader.with(|query| fields::write_search(&query.words)));
    let input = el("input")
        .set("type", "search")
        .set("name", "q")
        .set("aria-label", "Search")
        .set("placeholder", "Search names, goods, words")
        .set("aria-controls", "results")
        .set("autocomplete", "off")
        .set("enterkeyhint", "search")
        .on(ev::input, move |event| reader.search(&fields::value(&event)));
    of("search", "search-box").add(input)
}
