//! The system's own sheet for sharing, where there is one.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::member::{function, member};

/// Whether this browser has such a sheet. One that has it may still refuse: in a frame that is not allowed to share.
pub fn has_sheet() -> bool {
    member(&window(), "navigator").and_then(|navigator| function(&navigator, "share")).is_ok()
}

/// Opens the sheet with what it takes, as JSON, and calls back with whether the browser did. A reader who closes it
/// has not been refused anything. To be called from a click: elsewhere it refuses.
pub fn share(json: &str, done: impl Fn(bool) + Clone + 'static) {
    let refused = done.clone();
    let otherwise = done.clone();
    let yes = Closure::once_into_js(move |_: JsValue| done(true));
    let no = Closure::once_into_js(move |fault: JsValue| otherwise(is_cancelled(&fault)));
    if asked(json, &yes, &no).is_err() {
        refused(false);
    }
}

/// The browser reads the JSON: to make an object member by member, the first wasm file would need to know how.
fn asked(json: &str, yes: &JsValue, no: &JsValue) -> Result<JsValue, JsValue> {
    let reader = member(&window(), "JSON")?;
    let shared = function(&reader, "parse")?.call1(&reader, &json.into())?;
    let navigator = member(&window(), "navigator")?;
    let promise = function(&navigator, "share")?.call1(&navigator, &shared)?;
    function(&promise, "then")?.call2(&promise, yes, no)
}

/// Browsers have no other word for a sheet that was closed.
fn is_cancelled(fault: &JsValue) -> bool {
    member(fault, "name").is_ok_and(|name| name == "AbortError")
}
