//! Links to the pictures that the build has drawn: of a record, of the deal, of the rates.

use leptos::prelude::*;

/// A link that hands over a picture. It is a file of the build, so a page that has an address has it too.
#[component]
pub(super) fn PictureLink(path: String, words: &'static str) -> impl IntoView {
    view! {
        <a href=path download="">
            {words}
        </a>
    }
}
