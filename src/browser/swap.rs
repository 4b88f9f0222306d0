//! The way out when hydrating fails: the page built beside takes the printed one's place,
//! with what the reader had done there: text, caret, open details, focus, scroll.

use leptos::prelude::{document, window};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, FocusOptions, HtmlElement};

use super::takeover::search_box;

/// Replaces `old` by `new`.
pub(super) fn swap(old: &HtmlElement, new: &HtmlElement) {
    let scroll = window().scroll_y().unwrap_or_default();
    let focused = document().active_element().and_then(|focused| twin(&focused, old, new));
    let boxes = search_box(old).zip(search_box(new));
    open_details(old, new);
    if old.replace_with_with_node_1(new).is_err() {
        return;
    }
    if let Some(focused) = focused {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        _ = focused.focus_with_options(&options);
    }
    if let Some((old, new)) = boxes {
        new.set_value(&old.value());
        // Refused while the box has no text to put a caret into: then the end is right.
        if let (Ok(start), Ok(end)) = (old.selection_start(), old.selection_end()) {
            _ = new.set_selection_start(start);
            _ = new.set_selection_end(end);
        }
    }
    // WebKit moves to the top when what it showed is replaced.
    window().scroll_to_with_x_and_y(0.0, scroll);
}

/// What stands in `new` where `element` stands in `old`: the same id, link or kind of control.
fn twin(element: &Element, old: &HtmlElement, new: &HtmlElement) -> Option<HtmlElement> {
    if !old.contains(Some(element)) {
        return None;
    }
    let name = element.tag_name();
    let selector = ["id", "href", "name", "type"].into_iter().find_map(|key| {
        let value = element.get_attribute(key)?;
        Some(format!("{name}[{key}=\"{}\"]", value.replace(['"', '\\'], "")))
    })?;
    new.query_selector(&selector).ok().flatten()?.dyn_into().ok()
}

/// Opens in `new` the details that are open in `old`; the printed order tells which is which.
fn open_details(old: &HtmlElement, new: &HtmlElement) {
    let (Ok(before), Ok(after)) = (old.query_selector_all("details"), new.query_selector_all("details")) else {
        return;
    };
    for index in 0..before.length() {
        let is_open = before
            .get(index)
            .and_then(|node| node.dyn_into::<Element>().ok())
            .is_some_and(|details| details.has_attribute("open"));
        if let (true, Some(details)) = (is_open, after.get(index).and_then(|node| node.dyn_into::<Element>().ok())) {
            _ = details.set_attribute("open", "");
        }
    }
}
