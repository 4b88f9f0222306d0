//! Letters and their accents, apart or together, by the tables of Unicode that the browser has and the page need not
//! carry.

use js_sys::{JsString, RegExp};

/// Letters with their accents apart (NFD); the core drops the accents when it compares.
pub fn decomposed(text: &str) -> String {
    normalized(text, "NFD")
}

/// Letters with their accents on them (NFC), as everything that leaves the page has them.
pub fn composed(text: &str) -> String {
    normalized(text, "NFC")
}

/// A text with more than 30 accents in a row stays as it is: no language writes so (Unicode Standard Annex 15, "Stream-Safe
/// Text Format"), and browsers sort such rows in a time that grows with their square, seconds for what one can paste.
fn normalized(text: &str, form: &str) -> String {
    if text.is_ascii() {
        return text.to_owned();
    }
    let is_row = RegExp::new(r"\p{M}{31}", "u").test(text);
    if is_row { text.to_owned() } else { JsString::from(text).normalize(form).into() }
}
