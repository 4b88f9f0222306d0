//! Focus and scrolling, always after the page has been changed.

use leptos::prelude::{document, request_animation_frame};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlDialogElement, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves focus to the first element of a selector, and it into sight, once the page has been changed.
pub fn move_to(selector: String) {
    request_animation_frame(move || {
        if let Some(element) = find(&selector) {
            let options = ScrollIntoViewOptions::new();
            options.set_block(ScrollLogicalPosition::Nearest);
            element.scroll_into_view_with_scroll_into_view_options(&options);
            _ = element.focus();
        }
    });
}

/// Moves focus to the first of several places that is there, once the page has been changed.
pub fn move_to_first(selectors: &'static [&'static str]) {
    request_animation_frame(move || {
        if let Some(element) = selectors.iter().find_map(|selector| find(selector)) {
            _ = element.focus();
        }
    });
}

/// Scrolls to the first element of a selector without moving focus: for an address that names a record. Not within
/// another page, which would scroll with it.
pub fn show(selector: String) {
    if super::links::is_framed() {
        return;
    }
    request_animation_frame(move || {
        if let Some(element) = find(&selector) {
            element.scroll_into_view();
        }
    });
}

/// Whether the element that has focus takes typed text, so that keys are not shortcuts.
pub fn is_typing() -> bool {
    let focused = document().active_element();
    focused.is_some_and(|it| {
        let is_text = it.tag_name() == "INPUT"
            && it.get_attribute("type").is_none_or(|kind| kind != "checkbox" && kind != "radio");
        is_text || matches!(it.tag_name().as_str(), "TEXTAREA" | "SELECT") || it.has_attribute("contenteditable")
    })
}

fn find(selector: &str) -> Option<HtmlElement> {
    document().query_selector(selector).ok().flatten()?.dyn_into().ok()
}

/// Moves focus to the next or previous element of a selector, from the one that has it.
pub fn step(selector: &str, is_forward: bool) {
    let Ok(all) = document().query_selector_all(selector) else { return };
    let focused = document().active_element();
    let is_here = |place: &u32| {
        let link = all.get(*place).and_then(|node| node.dyn_into::<Element>().ok());
        // The heading of an open record has focus in place of its link.
        let heading = link.as_ref().and_then(|link| link.parent_element());
        focused.is_some() && (focused == link || focused == heading)
    };
    let present = (0..all.length()).find(is_here);
    let place = match (present, is_forward) {
        (None, true) => 0,
        (None, false) => all.length().saturating_sub(1),
        (Some(place), true) => place + 1,
        (Some(place), false) => place.saturating_sub(1),
    };
    if let Some(element) = all.get(place).and_then(|node| node.dyn_into::<HtmlElement>().ok()) {
        _ = element.focus();
    }
}

/// Runs something once the page has been shown for the first time.
pub fn after_start(run: impl FnOnce() + 'static) {
    request_animation_frame(run);
}

/// Opens a dialog over the page, if it is not open.
pub fn open_dialog(selector: &str) {
    if let Some(dialog) = dialog(selector).filter(|dialog| !dialog.open()) {
        _ = dialog.show_modal();
    }
}

/// Closes a dialog.
pub fn close_dialog(selector: &str) {
    if let Some(dialog) = dialog(selector) {
        dialog.close();
    }
}

fn dialog(selector: &str) -> Option<HtmlDialogElement> {
    find(selector)?.dyn_into().ok()
}
