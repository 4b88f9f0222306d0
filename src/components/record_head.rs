//! The heading of a record, which opens it, and where focus goes when it does.

use leptos::html::{A, H3};
use leptos::prelude::*;
use readout_core::article::RecordId;

use super::Marked;
use crate::browser::focus::{self, Focusable};
use crate::use_explorer;

/// A record's heading.
#[component]
pub(crate) fn RecordHead(record: RecordId, #[prop(into)] text: Oco<'static, str>) -> impl IntoView {
    let (heading, link) = (NodeRef::<H3>::new(), NodeRef::<A>::new());
    use_record_focus(record, move || heading.get_untracked().map(Into::into), link);
    view! {
        <h3 tabindex="-1" node_ref=heading>
            <RecordLink record text link />
        </h3>
    }
}

/// The link in a record's heading: it opens the record, or closes it.
#[component]
pub(crate) fn RecordLink(record: RecordId, #[prop(into)] text: Oco<'static, str>, link: NodeRef<A>) -> impl IntoView {
    let explorer = use_explorer();
    let is_open = explorer.is_open(record);
    view! {
        <a
            class="record-link"
            href=explorer.link_of_row(record)
            aria-expanded=move || is_open.get().to_string()
            node_ref=link
        >
            <Marked text />
        </a>
    }
}

/// Opening a record moves focus to its heading, closing gives it back to the heading's link. An address that names a
/// record shows it, without taking focus from where the reader came to.
pub(crate) fn use_record_focus(record: RecordId, heading: impl Fn() -> Option<Focusable> + 'static, link: NodeRef<A>) {
    let explorer = use_explorer();
    let is_open = explorer.is_open(record);
    Effect::new(move |was_open: Option<bool>| {
        let is_open = is_open.get();
        if is_open && was_open != Some(true) {
            if let Some(heading) = heading() {
                focus::open(heading);
            }
        } else if !is_open && was_open == Some(true) && explorer.open.get_untracked().is_none() {
            focus::to(link);
        }
        is_open
    });
}
