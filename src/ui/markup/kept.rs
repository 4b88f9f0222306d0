//! Elements that were printed and never change: they are kept while they are not in the page, and come back as they
//! were.

use std::cell::RefCell;

use leptos::prelude::document;
use web_sys::Node;

thread_local! {
    static KEPT: RefCell<Vec<(&'static str, Node)>> = const { RefCell::new(Vec::new()) };
}

/// Keeps an element for good.
pub(super) fn keep(name: &'static str, node: Node) -> Node {
    KEPT.with_borrow_mut(|kept| kept.push((name, node.clone())));
    node
}

/// The element of that name: kept, or still in the printed page that is being replaced.
pub(super) fn find(name: &'static str) -> Option<Node> {
    let kept = KEPT.with_borrow(|kept| kept.iter().find(|it| it.0 == name).map(|it| it.1.clone()));
    let printed = || document().query_selector(&["[data-kept=", name, "]"].concat()).ok().flatten();
    kept.or_else(|| printed().map(|element| keep(name, element.into())))
}
