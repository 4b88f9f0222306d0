//! The main part of every view, and its heading.

use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use readout_core::query::View;

use super::Text;
use super::gone::Gone;
use crate::browser::focus;
use crate::use_explorer;
use crate::words::page as words;

/// What every view has its content in.
#[component]
pub(crate) fn Main(#[prop(optional)] view: Option<View>, children: Children) -> impl IntoView {
    view! {
        <main class="results" id="results" tabindex="-1" data-view=view.map(View::key)>
            <EmbedName />
            <Gone />
            {children()}
        </main>
    }
}

/// The query in words, as the heading of what follows; or other words in its place.
#[component]
pub(crate) fn Sentence(#[prop(optional, into)] of: Option<Signal<String>>) -> impl IntoView {
    let explorer = use_explorer();
    let words = of.unwrap_or_else(|| explorer.sentence.into());
    Effect::new(move |_| {
        if let Some(heading) = explorer.heading.get() {
            focus::begin(&heading);
        }
    });
    view! {
        <h2 class="sentence" tabindex="-1" node_ref=explorer.heading>
            <Text of=words />
        </h2>
    }
}

/// What this is, heard within another page, which has the headline itself.
#[component]
fn EmbedName() -> impl IntoView {
    // Leptos has no name for it.
    let level = custom_attribute("aria-level", "1");
    view! {
        <p class="embed-name" role="heading" {..level}>
            {words::NAME}
        </p>
    }
}
