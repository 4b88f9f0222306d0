//! What the address names and the article does not have.

use leptos::prelude::*;

use super::OpenLink;
use crate::use_explorer;
use crate::words::page as words;

/// The lines that say so: of a record with the one that may be meant. Nothing where nothing is missed.
#[component]
pub(crate) fn Gone() -> impl IntoView {
    view! {
        <GoneRecord />
        <Unknown />
    }
}

/// Filters and views that do not exist.
#[component]
fn Unknown() -> impl IntoView {
    let explorer = use_explorer();
    let unknown = Memo::new(move |_| explorer.with(|query| query.unknown.join(", ")));
    move || {
        let unknown = unknown.get();
        (!unknown.is_empty()).then(|| view! { <p class="results-note">{words::unknown(&unknown)}</p> })
    }
}

#[component]
fn GoneRecord() -> impl IntoView {
    let explorer = use_explorer();
    let lost = Memo::new(move |_| explorer.with(|query| query.lost.clone()));
    move || {
        lost.get().map(|lost| {
            let nearest = explorer.engine.nearest(&lost).map(|record| {
                view! {
                    {words::NEAREST}
                    <OpenLink record />
                }
            });
            view! {
                <p class="results-note">
                    {words::gone(&lost.id)}
                    {nearest}
                </p>
            }
        })
    }
}
