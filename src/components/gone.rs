//! What the address names and the article does not have.

use leptos::prelude::*;

use super::{Lazy, OpenLink, Part, anew};
use crate::use_explorer;
use crate::words::page as words;

/// The lines that say so. Nothing where nothing is missed.
#[component]
pub(crate) fn Gone() -> impl IntoView {
    let explorer = use_explorer();
    let is_missing = move || explorer.with(|query| query.lost.is_some() || !query.unknown.is_empty());
    view! {
        <Show when=is_missing>
            <Lazy part=Part::Gone />
        </Show>
    }
}

/// A record with the one that may be meant; filters and views that do not exist.
#[component]
pub(crate) fn GoneLines() -> impl IntoView {
    let explorer = use_explorer();
    let told = if explorer.article().has_members() { words::unknown_to_all } else { words::unknown };
    let missed = Memo::new(move |_| explorer.with(|query| (query.lost.clone(), query.unknown.join(", "))));
    anew(move || {
        let (lost, unknown) = missed.get();
        let lost = lost.map(|lost| {
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
        });
        let unknown = (!unknown.is_empty()).then(|| view! { <p class="results-note">{told(&unknown)}</p> });
        view! {
            {lost}
            {unknown}
        }
        .into_any()
    })
}
