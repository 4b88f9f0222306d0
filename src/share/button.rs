//! The button that opens what can be taken out.

use leptos::prelude::*;

use crate::components::{Lazy, Part};
use crate::words::share as words;

/// The button, and what it opens. Nothing of that is rendered before, so that it is not printed either.
#[component]
pub(crate) fn Share() -> impl IntoView {
    let is_open = RwSignal::new(false);
    view! {
        <div class="results-tools share" data-live="">
            <button
                class="button"
                type="button"
                aria-expanded=move || is_open.get().to_string()
                on:click=move |_| is_open.update(|is_open| *is_open = !*is_open)
            >
                {words::OPEN}
                <span>{words::OR_DOWNLOAD}</span>
            </button>
            <Show when=move || is_open.get()>
                <Lazy part=Part::SharePanel />
            </Show>
        </div>
    }
}
