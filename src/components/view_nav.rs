//! The views, as links with counts that follow the query.

use leptos::prelude::*;
use readout_core::query::View;

use super::Text;
use crate::use_explorer;
use crate::words::page as words;

/// Links to the views; what means the same in each carries over.
#[component]
pub(crate) fn ViewNav() -> impl IntoView {
    view! {
        <nav class="view-nav" aria-label=words::VIEWS>
            <ul>{View::NAMED.iter().map(|to| view! { <ViewLink to=*to /> }).collect_view()}</ul>
        </nav>
    }
}

#[component]
fn ViewLink(to: View) -> impl IntoView {
    let explorer = use_explorer();
    let n = move || explorer.with(|query| explorer.engine.count_in_view(query, to)).n.to_string();
    let count = to.kind().map(|_| view! { <span class="count"><Text of=Signal::derive(n) /></span> }.into_any());
    view! {
        <li>
            <a
                href=move || explorer.address_after(|query| query.in_view(to))
                aria-current=move || (explorer.view.get() == to).then_some("page")
            >
                {to.label()}
                " "
                {count}
            </a>
        </li>
    }
}
