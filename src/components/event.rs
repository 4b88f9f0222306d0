//! An event: what happened. Its date stands above it, once for all events of that date.

use leptos::prelude::*;
use readout_core::article::{Event, RecordId, RecordKind};

use super::{OpenLink, RecordHead, source_line};
use crate::words::record as words;

/// The event, the paragraph that names it, and events beside it, which may be the same under another name.
#[component]
pub(crate) fn EventBody(record: RecordId, it: &'static Event) -> impl IntoView {
    let beside: Vec<RecordId> = it.related.iter().copied().filter(|it| it.kind == RecordKind::Event).collect();
    let beside = (!beside.is_empty()).then(|| {
        let links = beside.into_iter().map(|record| view! { " " <OpenLink record /> }.into_any());
        view! { <p class="commitment-says">{words::SEE_ALSO} {links.collect_view()}</p> }.into_any()
    });
    view! {
        <div>
            <RecordHead record text=it.title.as_str() />
            <p class="commitment-says">
                {source_line(record, it.evidence.first())}
            </p>
            {beside}
        </div>
    }
}
