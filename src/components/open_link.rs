//! Links into the page.

use leptos::prelude::*;
use readout_core::article::RecordId;
use readout_core::query::Query;

use crate::use_explorer;

/// A link that opens a record in its own list.
#[component]
pub(crate) fn OpenLink(record: RecordId, #[prop(optional)] class: Option<&'static str>) -> impl IntoView {
    let explorer = use_explorer();
    view! {
        <a class=class href=explorer.link_to(record)>
            {explorer.article().title(record)}
        </a>
    }
}

/// A link to a query, with the looks of the present one.
#[component]
pub(crate) fn QueryLink(to: Query, #[prop(optional)] class: Option<&'static str>, children: Children) -> impl IntoView {
    let explorer = use_explorer();
    view! {
        <a class=class href=explorer.link(move |now| to.clone().passing_as(&now))>
            {children()}
        </a>
    }
}
