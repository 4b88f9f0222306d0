//! Fields: what a reader typed, ticked or chose, and the search box when the query changes from elsewhere.

use leptos::prelude::document;
use wasm_bindgen::JsCast as _;
use web_sys::{Event, HtmlInputElement, HtmlSelectElement};

use super::normal;

/// What stands in the field that an event comes from.
pub fn value(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_ref::<HtmlInputElement>() {
        Some(input) => input.value(),
        None => target.dyn_ref::<HtmlSelectElement>().map(HtmlSelectElement::value).unwrap_or_default(),
    }
}

/// Whether the box that an event comes from is ticked.
pub fn is_ticked(event: &Event) -> bool {
    input(event).is_some_and(|input| input.checked())
}

/// Undoes a tick that may not be.
pub fn untick(event: &Event) {
    if let Some(input) = input(event) {
        input.set_checked(false);
    }
}

/// Writes the searched words into the search box, unless they stand there.
pub fn write_search(words: &str) {
    let found = document().query_selector("input[type=search]").ok().flatten();
    if let Some(input) = found.and_then(|input| input.dyn_into::<HtmlInputElement>().ok())
        && normal::decomposed(&input.value()) != words
    {
        input.set_value(words);
    }
}

fn input(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
