//! Text that changes.

use leptos::prelude::*;

/// Text that follows a signal. It is written into its own element as a whole, never into a text node: page translators
/// and extensions put nodes of their own in place of ours, and a text node that was replaced shows nothing any more.
#[component]
pub(crate) fn Text(#[prop(into)] of: Signal<String>) -> impl IntoView {
    // Only what has changed is written: every write makes the browser lay out again.
    let text = Memo::new(move |_| of.get());
    // Natively an element has no properties, so there the text is a child.
    let printed = cfg!(feature = "ssr").then(|| text.get_untracked());
    view! { <span prop:textContent=move || text.get()>{printed}</span> }
}
