//! The part of the printed page that is kept: it is the same whatever a reader chooses.

use std::cell::RefCell;

use web_sys::{Element, HtmlElement, Node};

thread_local! {
    static KEPT: RefCell<Option<Node>> = const { RefCell::new(None) };
}

/// Keeps a copy of it, with whatever translators and extensions have made of it.
pub(super) fn keep(page: &HtmlElement) {
    let printed = page.query_selector("[data-printed]").ok().flatten();
    KEPT.set(printed.and_then(|printed| printed.clone_node_with_deep(true).ok()));
}

/// Whether there was one.
pub fn is_kept() -> bool {
    KEPT.with_borrow(Option::is_some)
}

/// Puts it into an element, out of the one that had it before.
#[allow(clippy::needless_pass_by_value, reason = "the shape of a directive")]
pub fn put(place: Element) {
    KEPT.with_borrow(|kept| {
        if let Some(kept) = kept {
            _ = place.append_child(kept);
        }
    });
}
