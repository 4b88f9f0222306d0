//! The search box. It keeps what is typed; the query follows it, and it follows the query only when that differs.

use leptos::prelude::*;

use crate::browser::normal;
use crate::use_explorer;
use crate::words::page as words;

/// The search box.
#[component]
pub(crate) fn SearchBox() -> impl IntoView {
    let explorer = use_explorer();
    // Not bound to the query: what is typed has signs that the query's words have not.
    Effect::new(move |_| {
        let words = explorer.with(|query| query.words.clone());
        if let Some(input) = explorer.search_box.get()
            && normal::sought(&input.value()) != words
        {
            input.set_value(&words);
        }
    });
    view! {
        <search class="search-box">
            <input
                type="search"
                name="q"
                aria-label=words::SEARCH
                placeholder=words::SEARCH_HINT
                aria-controls="results"
                autocomplete="off"
                enterkeyhint="search"
                node_ref=explorer.search_box
                on:input=move |event| explorer.search(&event_target_value(&event))
            />
        </search>
    }
}
