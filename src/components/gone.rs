//! A record that the address names and the article does not have.

use leptos::prelude::*;

use super::OpenLink;
use crate::use_explorer;
use crate::words::page as words;

/// The line that says so, with the record that may be meant. Nothing where nothing is missed.
#[component]
pub(crate) fn Gone() -> impl IntoView {
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
