//! The first view: the deal in a minute; narrowed, every record that matches.

use leptos::prelude::*;
use readout_core::query::Query;

use super::printed::{Printed, is_printed};
use super::records::Records;
use crate::components::{Lazy, Main, Part};
use crate::share::Share;
use crate::use_explorer;
use crate::words::overview as words;

/// The first view. Narrowed to one voice it begins with the page of that voice.
#[component]
pub(crate) fn OverviewView() -> impl IntoView {
    let explorer = use_explorer();
    let is_listed = Memo::new(move |_| explorer.with(Query::is_narrowed) || !is_printed());
    let was_listed = Memo::new(move |was: Option<&bool>| was.copied().unwrap_or_default() || is_listed.get());
    let voice = Memo::new(move |_| explorer.with(|query| explorer.engine.page_of(query)));
    let head = move || match (is_listed.get(), voice.get()) {
        (true, Some(id)) => view! { <Lazy part=Part::Voice(id) /> }.into_any(),
        (true, None) => ().into_any(),
        (false, _) => view! {
            <h2 class="spoken" tabindex="-1" node_ref=explorer.heading>
                {words::IN_SHORT}
            </h2>
            <Share />
            <Printed />
        }
        .into_any(),
    };
    // Once it is there the list stays, hidden, so that a reader who types and deletes does not wait for it again.
    view! {
        <Main>
            {head}
            <div hidden=move || !is_listed.get()>
                <Show when=move || was_listed.get()>
                    <Records />
                </Show>
            </div>
        </Main>
    }
}
