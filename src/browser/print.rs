//! Printing: when the browser is about to, and when it is done.

use gloo::events::EventListener;
use leptos::prelude::{request_animation_frame, window};

/// Calls back with whether the page is about to be printed, as long as it lives.
pub fn on_print(heard: impl Fn(bool) + Clone + 'static) {
    for (event, is_before) in [("beforeprint", true), ("afterprint", false)] {
        let heard = heard.clone();
        EventListener::new(&window(), event, move |_| heard(is_before)).forget();
    }
}

/// Opens the browser's print dialog, once the page has been changed for it.
pub fn print() {
    request_animation_frame(|| _ = window().print());
}
