//! Letters with their accents apart (NFD), by the tables of Unicode that the browser has and the page need not carry.

use js_sys::JsString;

/// Takes accents apart from their letters; the core drops the accents when it compares.
pub fn decomposed(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { JsString::from(text).normalize("NFD").into() }
}
