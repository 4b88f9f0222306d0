//! The article's words: where they stand, and a link that lands on them.

use readout_core::article::Evidence;

use super::Reader;
use super::el::{El, el, of};
use super::marked::marked;

/// "verbatim, ¶23": a link that lands on the words, and says the paragraph where it cannot.
pub(super) fn evidence(reader: Reader, it: &Evidence) -> El {
    of("a", "evidence")
        .set("href", &reader.article().about.address_of(&it.words))
        .add("verbatim, ")
        .add(el("span").set("aria-hidden", "true").add("¶"))
        .add(of("span", "spoken").add("paragraph "))
        .add(it.p.to_string())
}

/// The words themselves, set as a quotation, with their place.
pub(super) fn quoted(reader: Reader, it: &'static Evidence) -> El {
    marked(reader, el("blockquote"), &it.words).add(" ").add(evidence(reader, it))
}

/// What the article does not state.
pub(super) fn not_stated(words: &str) -> El {
    of("span", "not-stated").add(words)
}

/// What is ours: inferred, or carried over, with the reason.
pub(super) fn inferred(reason: &str) -> El {
    of("span", "inferred").add(reason)
}
