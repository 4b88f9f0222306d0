//! What a browser may not have, called by its name.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};

/// A member of an object; undefined where there is none.
pub(super) fn member(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(of, &name.into())
}

/// A function of an object, if it has one of this name.
pub(super) fn function(of: &JsValue, name: &str) -> Result<Function, JsValue> {
    member(of, name)?.dyn_into()
}
