//! Nothing found: what was asked, and a way out of each part of it.

use super::Reader;
use super::el::{El, el, of};

/// The state without results. The chips above the list are the way out.
pub(super) fn empty(reader: Reader) -> El {
    of("div", "empty-state").add(of("p", "chart-title").text(move || reader.sentence.get())).add(
        el("p").add("Nothing in this article matches all of that. Take one of the filters above off, or clear all."),
    )
}
