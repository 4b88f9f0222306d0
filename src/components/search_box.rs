//! The search box. It keeps what is typed; the query follows it, and it follows the query only when that differs.

use leptos::prelude::*;

use crate::address;
use crate::browser::{focus, keys};
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
            && address::sought(&input.value()) != words
        {
            input.set_value(&words);
        }
    });
    let example = explorer.article().products.first().map_or("", |it| it.label.as_str());
    let hint = (!example.is_empty()).then(|| words::search_hint(example));
    view! {
        <search class="search-box" hidden=move || !explorer.can_search()>
            <input
                type="search"
                name="q"
                aria-label=words::SEARCH
                placeholder=hint
                aria-controls="results"
                autocomplete="off"
                enterkeyhint="search"
                node_ref=explorer.search_box
                on:input=move |event| explorer.search(&event_target_value(&event))
                on:keydown=move |key| {
                    // On a telephone the keyboard goes, and what was found is in sight.
                    if key.key() == "Enter" && !keys::is_of_composing(&key) {
                        focus::to(explorer.heading);
                    }
                }
            />
        </search>
    }
}
