//! The clipboard. It is refused within frames that do not allow it and on addresses without TLS.

use leptos::prelude::window;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;

use super::member::{function, member};

/// Copies a text, and calls back with whether the browser did. To be called from a click: elsewhere it refuses.
pub fn copy(text: &str, done: impl Fn(bool) + Clone + 'static) {
    let refused = done.clone();
    let yes = Closure::once_into_js(move |_: JsValue| done(true));
    let otherwise = refused.clone();
    let no = Closure::once_into_js(move |_: JsValue| otherwise(false));
    if asked(text, &yes, &no).is_err() {
        refused(false);
    }
}

/// By name, since where the clipboard is refused it is not there at all.
fn asked(text: &str, yes: &JsValue, no: &JsValue) -> Result<JsValue, JsValue> {
    let clipboard = member(&member(&window(), "navigator")?, "clipboard")?;
    let promise = function(&clipboard, "writeText")?.call1(&clipboard, &text.into())?;
    function(&promise, "then")?.call2(&promise, yes, no)
}
