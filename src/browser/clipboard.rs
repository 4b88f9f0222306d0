//! The clipboard. It is refused within frames that do not allow it and on addresses without TLS.

use js_sys::{Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

/// Copies a text; whether the browser did. To be called from a click, and it asks at once: elsewhere it is refused.
pub fn copy(text: &str) -> impl Future<Output = bool> + use<> {
    let asked = ask(text);
    async move {
        match asked {
            Ok(promise) => JsFuture::from(promise).await.is_ok(),
            Err(_) => false,
        }
    }
}

/// By its name: where the clipboard is refused it is not there at all, which web-sys does not expect.
fn ask(text: &str) -> Result<Promise, JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into())?;
    if clipboard.is_undefined() {
        return Err(clipboard);
    }
    Ok(clipboard.unchecked_into::<Clipboard>().write_text(text))
}
