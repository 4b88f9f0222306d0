//! Keys that are shortcuts: single letters, outside of text fields, and never in a frame.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::window;
use wasm_bindgen::JsCast as _;
use web_sys::KeyboardEvent;

use super::{focus, links};

/// Calls back with each key that may be a shortcut; what answers `true` goes no further.
pub fn on_key(pressed: impl Fn(&str) -> bool + 'static) {
    if links::is_framed() {
        return;
    }
    let options = EventListenerOptions::enable_prevent_default();
    EventListener::new_with_options(&window(), "keydown", options, move |event| {
        let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
        let is_plain = !(key.alt_key() || key.ctrl_key() || key.meta_key() || key.is_composing());
        if is_plain && (key.key() == "Escape" || !focus::is_typing()) && pressed(&key.key()) {
            event.prevent_default();
        }
    })
    .forget();
}
