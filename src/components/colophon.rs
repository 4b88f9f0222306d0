//! At the foot of the page: what a record may be trusted for, and the way to the method.

use leptos::prelude::*;
use readout_core::query::View;

use super::NotStated;
use crate::use_explorer;
use crate::words::page as words;

/// What a record says and does not say.
#[component]
pub(crate) fn Colophon() -> impl IntoView {
    let explorer = use_explorer();
    view! {
        <footer class="colophon">
            <p>{words::SAYS_ONLY} <NotStated /> {words::OURS_IS_MARKED}</p>
            <p>
                <a href=explorer.link(|query| query.in_view(View::Method))>{View::Method.label()}</a>
                {words::NOBODY_WATCHES}
            </p>
        </footer>
    }
}
