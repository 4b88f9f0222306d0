//! Keys that are shortcuts: single letters, outside of text fields, and never in a frame.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::{document, window};
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, KeyboardEvent};

use super::links;

/// Calls back with each key that may be a shortcut; what answers `true` goes no further.
pub fn on_key(pressed: impl Fn(&str) -> bool + 'static) {
    if links::is_framed() {
        return;
    }
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_plain = !(key.alt_key() || key.ctrl_key() || key.meta_key() || is_of_composing(key));
        let name = meant(&key.key(), &key.code(), key.shift_key());
        if is_plain && !is_covered() && (name == "Escape" || !is_typed(key)) && pressed(&name) {
            event.prevent_default();
        }
    })
    .forget();
}

/// Whether a key is typed into something: a field, an edited part of the page, or a field of an extension, whose element
/// has a hyphen in its name and need not show what is in it.
fn is_typed(key: &KeyboardEvent) -> bool {
    let innermost = key.composed_path().get(0).dyn_into::<HtmlElement>().ok();
    innermost.is_some_and(|it| {
        let name = it.tag_name();
        let is_text =
            name == "INPUT" && it.get_attribute("type").is_none_or(|kind| kind != "checkbox" && kind != "radio");
        let is_named = it.get_attribute("role").is_some_and(|role| role == "textbox");
        is_text || is_named || name == "TEXTAREA" || name == "SELECT" || it.is_content_editable() || name.contains('-')
    })
}

/// Whether a dialog or the sheet of filters lies over the page: keys are for that, and nothing below it moves. A browser
/// that has no such sheets knows no selector for them either.
fn is_covered() -> bool {
    let has = |selector| document().query_selector(selector).is_ok_and(|found| found.is_some());
    has("dialog[open]") || has(":popover-open")
}

/// Whether a key belongs to an input method. `WebKit` ends the composition before the key that ends it, which has this
/// code then.
pub fn is_of_composing(key: &KeyboardEvent) -> bool {
    key.is_composing() || key.key_code() == 229
}

/// The key as it was meant: a letter in small letters, whatever Caps Lock says, and a letter of another alphabet by the
/// place of its key.
fn meant(key: &str, place: &str, has_shift: bool) -> String {
    let mut letters = key.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_ascii_alphabetic() && !has_shift => letter.to_ascii_lowercase().into(),
        (Some(letter), None) if letter.is_alphabetic() && !letter.is_ascii() => {
            place.strip_prefix("Key").map_or_else(|| key.to_owned(), str::to_ascii_lowercase)
        }
        _ => key.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn report_22_a_letter_is_meant_by_its_place_and_whatever_its_case() {
        for (key, place, has_shift, expected) in [
            ("j", "KeyJ", false, "j"),
            ("J", "KeyJ", false, "j"),
            ("J", "KeyJ", true, "J"),
            ("о", "KeyJ", false, "j"),
            ("О", "KeyJ", false, "j"),
            ("é", "Digit2", false, "é"),
            ("?", "Slash", true, "?"),
            ("3", "Digit3", false, "3"),
            ("Escape", "Escape", false, "Escape"),
            ("ArrowDown", "ArrowDown", false, "ArrowDown"),
        ] {
            assert_eq!(meant(key, place, has_shift), expected, "{key}");
        }
    }
}
