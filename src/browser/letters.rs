//! Letters and their accents, apart or together, by the tables of Unicode that the browser has and the page need not
//! carry.

use js_sys::JsString;

/// Letters with their accents apart (NFD); the core drops the accents when it compares.
pub fn decomposed(text: &str) -> String {
    normalized(text, "NFD")
}

/// Letters with their accents on them (NFC), as everything that leaves the page has them.
pub fn composed(text: &str) -> String {
    normalized(text, "NFC")
}

fn normalized(text: &str, form: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { JsString::from(text).normalize(form).into() }
}
