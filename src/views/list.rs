//! What the views that list one kind of record share: filters beside, head above, and nothing found.

use leptos::prelude::*;

use crate::components::{Chips, Empty, Facets, Main, Rows, Sentence, Tools};
use crate::share::{PrintHead, Share};

/// A view that lists one kind of record; its rows are the children.
#[component]
pub(crate) fn ListView(rows: Rows, children: Children) -> impl IntoView {
    view! {
        <div class="explore">
            <Facets />
            <Main>
                <div class="results-head">
                    <Sentence />
                    <Chips />
                    <Tools />
                    <Share />
                    <PrintHead />
                </div>
                <Show when=move || rows.is_empty()>
                    <Empty />
                </Show>
                {children()}
            </Main>
        </div>
    }
}
