//! What the views that list one kind of record share: filters beside, head above, and nothing found.

use leptos::prelude::*;
use readout_core::query::Query;

use crate::components::{Chips, Empty, Facets, Main, Rows, Sentence, Tools};
use crate::share::Share;
use crate::use_explorer;

/// A view that lists one kind of record; its rows are the children.
#[component]
pub(crate) fn ListView(rows: Rows, children: Children) -> impl IntoView {
    let explorer = use_explorer();
    // Of one record alone that is gone, the line about it says all.
    let finds_nothing = move || rows.is_empty() && !explorer.with(Query::misses_its_only_record);
    view! {
        <div class="explore">
            <Facets />
            <Main>
                <div class="results-head">
                    <Sentence />
                    <Chips />
                    <Tools />
                    <Share />
                </div>
                <Show when=finds_nothing>
                    <Empty />
                </Show>
                {children()}
            </Main>
        </div>
    }
}
