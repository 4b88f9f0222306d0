//! An event: what happened. Its date stands above it, once for all events of that date.

use leptos::prelude::*;
use readout_core::article::{Event, RecordId};

use super::{RecordHead, source_line};

/// The event, and the paragraph that names it.
#[component]
pub(crate) fn EventBody(record: RecordId, it: &'static Event) -> impl IntoView {
    view! {
        <div>
            <RecordHead record text=it.title.as_str() />
            <p class="commitment-says">
                {source_line(record, it.evidence.first())}
            </p>
        </div>
    }
}
