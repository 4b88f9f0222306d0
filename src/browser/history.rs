//! The address bar. Where the browser refuses (a sandboxed frame, too many calls), all else goes on.

use std::cell::RefCell;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::window;
use wasm_bindgen::JsValue;

/// How long typing must rest before the address follows, in milliseconds. `WebKit` refuses more than 100 calls in 10 s.
const PAUSE: u32 = 300;

thread_local! {
    static WAITING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// The query part of the present address.
pub fn address() -> String {
    window().location().search().unwrap_or_default()
}

/// A new entry.
pub fn push(address: &str) {
    WAITING.take();
    if let Ok(history) = window().history() {
        _ = history.push_state_with_url(&JsValue::NULL, "", Some(&absolute(address)));
    }
}

/// Another address for the present entry, once the reader pauses.
pub fn replace_soon(address: String) {
    let later = Timeout::new(PAUSE, move || {
        if let Ok(history) = window().history() {
            _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&absolute(&address)));
        }
    });
    WAITING.set(Some(later));
}

/// Calls back when the reader goes back or forward, as long as the page lives.
pub fn on_move(mut moved: impl FnMut(String) + 'static) {
    EventListener::new(&window(), "popstate", move |_| {
        WAITING.take();
        if super::is_alive() {
            moved(address());
        }
    })
    .forget();
}

/// The default query has no `?` in the address bar.
fn absolute(address: &str) -> String {
    match address {
        "?" => window().location().pathname().unwrap_or_else(|_| "?".to_owned()),
        _ => address.to_owned(),
    }
}
