//! When the printed page may be replaced: not while a word is being composed or a text is selected. Both end with the
//! nodes that they are in.

use futures::StreamExt as _;
use futures::channel::mpsc;
use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::future::TimeoutFuture;
use leptos::prelude::{document, window};
use web_sys::{Document, HtmlElement};

use super::failure::StartEvent;

/// What may end a composition or a selection, and the first act, which boot.js holds and does again after the swap.
const ENDS: [&str; 4] = ["compositionend", "selectionchange", "pointerup", "readout:held"];

/// Waits until nothing in the printed page would be lost.
pub(super) async fn wait(host: &HtmlElement) {
    while is_busy(host) {
        StartEvent::Waiting.tell("");
        next_end().await;
    }
}

/// boot.js, which has been listening for longer, says whether a word is being composed, a button of the pointer is
/// down, or a click is held.
fn is_busy(host: &HtmlElement) -> bool {
    let says = |what| document().document_element().is_some_and(|root| root.has_attribute(what));
    !says("data-held") && (says("data-composing") || says("data-pointer") || is_selected(&document(), host))
}

fn is_selected(document: &Document, host: &HtmlElement) -> bool {
    let selection = document.get_selection().ok().flatten();
    selection.is_some_and(|it| !it.is_collapsed() && it.anchor_node().is_some_and(|node| host.contains(Some(&node))))
}

/// Waits for the next event that may end it, and for the click that may come with it.
async fn next_end() {
    let (sender, mut ended) = mpsc::unbounded();
    let listen = |event: &'static str| {
        let sender = sender.clone();
        // In the capture phase: `selectionchange` is the document's and does not bubble from fields everywhere.
        EventListener::new_with_options(&window(), event, EventListenerOptions::run_in_capture_phase(), move |_| {
            // The other end is gone when the wait is over.
            _ = sender.unbounded_send(());
        })
    };
    let listeners = ENDS.map(listen);
    ended.next().await;
    drop(listeners);
    TimeoutFuture::new(0).await;
}
