//! Mounts the page beside the printed one and swaps it in.
//!
//! Hydrating the printed page would panic on every change that translators, extensions and minifiers make in it, and
//! no component could know the address at first render. The page built beside costs neither.

use futures::StreamExt as _;
use futures::channel::mpsc;
use gloo::events::EventListener;
use leptos::{mount::mount_to, prelude::*};
use readout_core::engine::Engine;
use readout_core::query::Query;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Event, HtmlElement, HtmlInputElement, MessageChannel};

use super::failure::{self, StartEvent};
use super::letters::composed;
use super::{calm, focus, history, printed, style, swap};
use crate::address;
use crate::app::App;
use crate::components::Render;
use crate::steps::Steps;

/// The element of index.html that holds the page. Not `body`: there browser extensions put things of their own.
const HOST: &str = "readout";

/// Starts the page as its address asks for it, and tells `boot.js` that it follows its reader, with the `build` it is.
/// `lazy` is the entry point of the lazy module, if that is here already.
pub async fn start(build: &str, engine: &'static Engine, lazy: Option<Render>) {
    let host = document().get_element_by_id(HOST).and_then(|host| host.dyn_into::<HtmlElement>().ok());
    let Some(host) = host else {
        return failure::give_up("index.html has no element for the page to live in");
    };
    let (query, typed) = wanted(&host, engine);
    let address = query.write(engine);
    let beside = host.clone_node().ok().and_then(|beside| beside.dyn_into::<HtmlElement>().ok());
    let Some(beside) = beside else {
        return failure::give_up("the browser did not copy the element that the page lives in");
    };
    printed::keep(&host);
    let steps = Steps::none();
    let_browser_work().await;
    mount_to(beside.clone(), move || view! { <App engine query lazy steps /> }).forget();
    let_browser_work().await;
    while steps.take() {
        let_browser_work().await;
    }
    calm::wait(&host).await;
    // So that back and reload find it. What was typed since has an address of its own.
    if !typed.is_empty() {
        history::replace_soon(address);
    }
    type_on(&host, &beside, &typed);
    // Before the swap, so that the page is laid out once.
    style::adopt(include_str!(concat!(env!("OUT_DIR"), "/opened.css")));
    swap::swap_in(&host, &beside);
    focus::start();
    StartEvent::Ready.tell(build);
}

/// Lets the browser do what waits: scroll, paint, take what is typed. By a message, since timers are slowed down in pages
/// and frames that nobody sees: there a start would take ten seconds.
pub async fn let_browser_work() {
    let Ok(channel) = MessageChannel::new() else { return };
    let (sender, mut arrived) = mpsc::unbounded();
    let port = channel.port1();
    let _listener = EventListener::new(&port, "message", move |_| _ = sender.unbounded_send(()));
    port.start();
    if channel.port2().post_message(&JsValue::NULL).is_ok() {
        arrived.next().await;
    }
}

/// What was typed since is typed into the page that comes.
fn type_on(old: &HtmlElement, new: &HtmlElement, typed: &str) {
    let (Some(old), Some(new)) = (search_box(old), search_box(new)) else { return };
    if old.value() != typed {
        new.set_value(&old.value());
        _ = Event::new("input").and_then(|event| new.dispatch_event(&event));
    }
}

/// What the address asks for, and what was typed before the page could follow: that comes last and wins. With what was
/// typed.
fn wanted(host: &HtmlElement, engine: &Engine) -> (Query, String) {
    let asked = address::read(&history::address(), engine);
    let typed = search_box(host).map(|search_box| search_box.value()).unwrap_or_default();
    let query = if typed.is_empty() { asked } else { asked.with_words(&composed(&typed)) };
    (query, typed)
}

/// The search box of a printed page, which no component has rendered here.
pub(super) fn search_box(within: &HtmlElement) -> Option<HtmlInputElement> {
    within.query_selector("input[type=search]").ok().flatten()?.dyn_into().ok()
}
