//! Whether every file of the page is on this machine. offline.js tells.

use gloo::events::EventListener;
use leptos::prelude::window;

/// Calls back once everything is kept: what has not been asked for so far costs no request from here on.
pub fn when_kept(run: impl Fn() + 'static) {
    EventListener::new(&window(), "readout:kept", move |_| run()).forget();
}
