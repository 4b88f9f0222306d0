//! Where a reader was when an act led on, kept with the entry of the history: going back leads to the very thing that
//! was tapped, where it stood in the window.

use std::cell::{Cell, RefCell};

use gloo::events::EventListener;
use leptos::prelude::{document, request_animation_frame, window};
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Element, HtmlElement};

use super::after_frame;
use super::focus::focus_where_it_is;
use super::history::PAUSE;
use super::pause::Pause;

thread_local! {
    static TAPPED: RefCell<Option<Element>> = const { RefCell::new(None) };
    /// How far the page is scrolled. To ask for it within an act has the browser lay the page out twice.
    static SCROLL: Cell<i32> = const { Cell::new(0) };
    /// The scroll that the present entry of the history holds; none where it holds a link too, or where it is not known
    /// what it holds.
    static SAID: Cell<Option<i32>> = const { Cell::new(None) };
    /// Runs out once the page has not been scrolled for a while; then the scroll is noted.
    static RESTS: RefCell<Option<Pause>> = const { RefCell::new(None) };
}

/// Follows how far the page is scrolled; `note` is called whenever it has come to rest.
pub(super) fn follow(note: fn()) {
    EventListener::new(&window(), "scroll", move |_| {
        SCROLL.set(scrolled());
        RESTS.set(Some(Pause::new(PAUSE, note)));
    })
    .forget();
}

fn scrolled() -> i32 {
    pixels(window().scroll_y().unwrap_or_default())
}

/// Says which link the next entry of the history will come from.
pub(super) fn tapped(link: &Element) {
    TAPPED.set(Some(link.clone()));
}

/// What a new entry says of its place: the scroll alone.
pub(super) fn scroll() -> JsValue {
    let y = SCROLL.get();
    SAID.set(Some(y));
    y.to_string().into()
}

/// The place, where the present entry does not say it already: "scroll|top|n|address". The link is the n-th to its
/// address, `top` its distance from the window's upper edge. Without a link the scroll alone.
pub(super) fn unsaid() -> Option<JsValue> {
    let link = TAPPED.take().filter(|link| link.is_connected()).and_then(|link| {
        let address = link.get_attribute("href")?;
        let n = links_to(&address).position(|other| *other == link)?;
        Some(format!("|{}|{n}|{address}", pixels(link.get_bounding_client_rect().top())))
    });
    match link {
        Some(link) => {
            SAID.set(None);
            Some(format!("{}{link}", scrolled()).into())
        }
        None if SAID.get() == Some(SCROLL.get()) => None,
        None => Some(scroll()),
    }
}

/// Another entry is the present one.
pub(super) fn entered() {
    SAID.set(None);
}

/// Leads back there, once the page shows what it showed then. What another version of the page has left is passed over.
pub(super) fn lead_back(state: &JsValue) {
    let Some(state) = state.as_string() else { return };
    request_animation_frame(move || {
        let mut parts = state.splitn(4, '|');
        let (y, top, n, address) = (parts.next(), parts.next(), parts.next(), parts.next());
        let pixels_of = |part: Option<&str>| part.and_then(|part| part.parse::<i32>().ok());
        let Some(y) = pixels_of(y) else { return };
        window().scroll_to_with_x_and_y(0.0, y.into());
        after_frame::finish();
        let n = n.and_then(|n| n.parse::<usize>().ok());
        let link = address.zip(n).and_then(|(address, n)| links_to(address).nth(n));
        if let (Some(link), Some(top)) = (link, pixels_of(top)) {
            window().scroll_by_with_x_and_y(0.0, link.get_bounding_client_rect().top() - f64::from(top));
            focus_where_it_is(&link);
        }
    });
}

/// Whole pixels: to write and read fractions would weigh 9 kB in the page.
#[allow(clippy::cast_possible_truncation, reason = "no page is so high")]
pub(super) const fn pixels(length: f64) -> i32 {
    length as i32
}

/// Every link to an address, in the order of the page.
fn links_to(address: &str) -> impl Iterator<Item = HtmlElement> {
    let selector = format!("a[href=\"{}\"]", address.replace(['"', '\\'], ""));
    let found = document().query_selector_all(&selector).ok();
    let links = found.into_iter().flat_map(|found| (0..found.length()).map(move |n| found.get(n)));
    links.filter_map(|link| link?.dyn_into().ok())
}
