//! Mounts the page beside the printed one and swaps it in.
//!
//! Hydrating the printed page would panic on every change that translators, extensions and minifiers make in it, and
//! no component could know the address at first render. The page built beside costs neither.

use leptos::{mount::mount_to, prelude::*};
use readout_core::engine::Engine;
use readout_core::query::Query;
use wasm_bindgen::JsCast as _;
use web_sys::{HtmlElement, HtmlInputElement};

use super::failure::{self, StartEvent};
use super::letters::composed;
use super::{calm, focus, history, printed, style, swap};
use crate::address;
use crate::app::App;
use crate::components::Render;

/// The element of index.html that holds the page. Not `body`: there browser extensions put things of their own.
const HOST: &str = "readout";

/// Starts the page as its address asks for it, and tells `boot.js` that it follows its reader, with the `build` it is.
/// `lazy` is the entry point of the lazy module, if that is here already.
pub async fn start(build: &str, engine: &'static Engine, lazy: Option<Render>) {
    let host = document().get_element_by_id(HOST).and_then(|host| host.dyn_into::<HtmlElement>().ok());
    let Some(host) = host else {
        return failure::give_up("index.html has no element for the page to live in");
    };
    calm::wait(&host).await;
    let (query, has_typed) = wanted(&host, engine);
    let address = query.write(engine);
    let beside = host.clone_node().ok().and_then(|beside| beside.dyn_into::<HtmlElement>().ok());
    let Some(beside) = beside else {
        return failure::give_up("the browser did not copy the element that the page lives in");
    };
    // Before the swap, so that the page is laid out once.
    style::adopt(include_str!(concat!(env!("OUT_DIR"), "/opened.css")));
    printed::keep(&host);
    mount_to(beside.clone(), move || view! { <App engine query lazy /> }).forget();
    swap::swap_in(&host, &beside);
    focus::start();
    StartEvent::Ready.tell(build);
    // So that back and reload find it.
    if has_typed {
        history::replace_soon(address);
    }
}

/// What the address asks for, and what was typed before the page could follow: that comes last and wins. With whether
/// anything was typed.
fn wanted(host: &HtmlElement, engine: &Engine) -> (Query, bool) {
    let asked = address::read(&history::address(), engine);
    let typed = search_box(host).map(|search_box| search_box.value()).unwrap_or_default();
    if typed.is_empty() { (asked, false) } else { (asked.with_words(&composed(&typed)), true) }
}

/// The search box of a printed page, which no component has rendered here.
pub(super) fn search_box(within: &HtmlElement) -> Option<HtmlInputElement> {
    within.query_selector("input[type=search]").ok().flatten()?.dyn_into().ok()
}
