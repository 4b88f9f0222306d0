//! Takes over the page that was printed: by hydrating it, or else by building it anew beside it.

use leptos::{
    mount::{mount_to, mount_to_renderer},
    prelude::*,
};
use readout_core::explore::Query;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlInputElement};

use crate::{
    browser::{
        failure::{self, Event},
        history, normal, swap,
    },
    data,
    ui::Markup,
};

/// The element of index.html that holds the page. Not `body`: there browser extensions
/// put things of their own, and hydration panics on elements that it did not print.
const HOST: &str = "readout";

/// Starts the page and tells `boot.js` that it follows its reader, with the `build` it is. `app` is the page
/// for the query in a signal.
pub fn start(build: &str, app: fn(RwSignal<Query>) -> Markup) {
    let document = document();
    let host = document.get_element_by_id(HOST).and_then(|host| host.dyn_into::<HtmlElement>().ok());
    let Some(host) = host else {
        failure::give_up("index.html has no element for the page to live in");
        return;
    };
    let query = state();
    let wanted = wanted(&host);
    let is_printed = host.first_element_child().is_some();
    // boot.js sets this when hydrating panicked: something else had changed the printed page.
    let is_again = document.document_element().is_some_and(|root| root.has_attribute("data-again"));

    if is_printed && !is_again {
        mount_to_renderer(&host.clone(), move || app(query).printed_in(host)).forget();
        // In the same task, so that no frame shows the default in place of what was asked for.
        if wanted != Query::default() {
            query.set(wanted);
        }
    } else {
        query.set(wanted);
        let beside = host.clone_node().ok().and_then(|beside| beside.dyn_into::<HtmlElement>().ok());
        let Some(beside) = beside else {
            failure::give_up("the browser did not copy the element that the page lives in");
            return;
        };
        mount_to(beside.clone(), move || app(query)).forget();
        swap::swap(&host, &beside);
    }
    super::come_alive();
    Event::Ready.tell(build);
}

/// The one signal for what the address holds. It starts as the printed state and lives as
/// long as the page: dropping its owner would dispose of it.
fn state() -> RwSignal<Query> {
    let owner = Owner::new();
    let query = owner.with(|| RwSignal::new(Query::default()));
    std::mem::forget(owner);
    query
}

/// What the address asks for, and what was typed before the page could follow: that comes last and wins.
fn wanted(host: &HtmlElement) -> Query {
    let asked = data::read(&history::address());
    let typed = search_box(host).map(|search_box| search_box.value()).unwrap_or_default();
    if typed.is_empty() { asked } else { asked.with_words(&normal::decomposed(&typed)) }
}

/// The page's search box, if `within` has one.
pub(super) fn search_box(within: &HtmlElement) -> Option<HtmlInputElement> {
    let found = within.query_selector("input[type=search]").ok().flatten()?;
    found.dyn_into().ok()
}
