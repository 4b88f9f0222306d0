//! Whether every file of the page is on this machine. offline.js tells.

use gloo::events::EventListener;
use leptos::prelude::window;

/// Calls back once everything is precached: what has not been asked for so far costs no request from here on.
pub fn when_precached(run: impl Fn() + 'static) {
    EventListener::new(&window(), "readout:precached", move |_| run()).forget();
}
