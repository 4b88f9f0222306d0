//! An event: what happened. Its date stands above it, once for all events of that date.

use leptos::prelude::*;
use readout_core::article::{Event, RecordId, RecordKind};

use super::{OpenLink, RecordHead, source_line};
use crate::use_explorer;
use crate::words::record as words;

/// The event, the paragraph that names it, and linked events of the same participants: they may be one event that is told
/// of twice.
#[component]
pub(crate) fn EventBody(record: RecordId, it: &'static Event) -> impl IntoView {
    let events = &use_explorer().article().events;
    let is_like = |other: &RecordId| {
        let event = events.get(usize::from(other.index)).filter(|_| other.kind == RecordKind::Event);
        event.is_some_and(|event| event.participants == it.participants)
    };
    let like = it.related.iter().copied().filter(is_like);
    let like = like
        .map(|record| view! { <p class="commitment-says">{words::SEE_ALSO} " " <OpenLink record /></p> }.into_any());
    let like = like.collect_view();
    view! {
        <div>
            <RecordHead record text=it.title.as_str() />
            <p class="commitment-says">
                {source_line(record, it.evidence.first())}
            </p>
            {like}
        </div>
    }
}
