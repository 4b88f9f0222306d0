//! The views, as links with counts that follow the query.

use leptos::html::{A, Ul};
use leptos::prelude::*;
use readout_core::query::View;

use super::Text;
use crate::browser::focus;
use crate::use_explorer;
use crate::words::page as words;

/// Links to the views; what means the same in each carries over.
#[component]
pub(crate) fn ViewNav() -> impl IntoView {
    let row = NodeRef::<Ul>::new();
    let links = View::NAMED.iter().map(|to| view! { <ViewLink to=*to row /> }).collect_view();
    view! {
        <nav class="view-nav" aria-label=words::VIEWS>
            <ul node_ref=row>{links}</ul>
        </nav>
    }
}

#[component]
fn ViewLink(to: View, row: NodeRef<Ul>) -> impl IntoView {
    let explorer = use_explorer();
    let link = NodeRef::<A>::new();
    // On a phone the row scrolls, and the view that is shown may be at its end.
    Effect::new(move |_| {
        if explorer.view.get() == to {
            focus::bring_into(row, link);
        }
    });
    let n = move || explorer.with(|query| explorer.engine.count_in_view(query, to)).n.to_string();
    let count = to.kind().map(|_| view! { <span class="count"><Text of=Signal::derive(n) /></span> }.into_any());
    view! {
        <li>
            <a
                href=explorer.link(move |query| query.in_view(to))
                node_ref=link
                aria-current=move || (explorer.view.get() == to).then_some("page")
            >
                {to.label()}
                " "
                {count}
            </a>
        </li>
    }
}
