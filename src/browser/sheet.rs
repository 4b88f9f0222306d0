//! The system's own sheet for sharing, where there is one.

use js_sys::{JSON, Promise, Reflect};
use leptos::prelude::window;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, ShareData};

/// Whether this browser has such a sheet. One that has it may still refuse: in a frame that is not allowed to share.
pub fn has_sheet() -> bool {
    Reflect::get(&window().navigator(), &"share".into()).is_ok_and(|share| share.is_function())
}

/// Opens the sheet with what it takes, as JSON; whether the browser did. A reader who closes it has not been refused
/// anything. To be called from a click, and it asks at once: elsewhere it is refused.
pub fn share(json: &str) -> impl Future<Output = bool> + use<> {
    let asked = ask(json);
    async move {
        match asked {
            Ok(promise) => JsFuture::from(promise).await.map_or_else(|fault| is_cancelled(&fault), |_| true),
            Err(_) => false,
        }
    }
}

fn ask(json: &str) -> Result<Promise, JsValue> {
    let data = JSON::parse(json)?.unchecked_into::<ShareData>();
    Ok(window().navigator().share_with_data(&data))
}

/// Browsers have no other word for a sheet that was closed.
fn is_cancelled(fault: &JsValue) -> bool {
    fault.dyn_ref::<DomException>().is_some_and(|fault| fault.name() == "AbortError")
}
