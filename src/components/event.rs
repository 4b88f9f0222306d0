//! An event on the timeline: when, as precisely as it is printed, and what.

use leptos::prelude::*;
use readout_core::article::{Event, RecordId};
use readout_core::engine::Precision;

use super::{EvidenceLink, Inferred, RecordHead};
use crate::use_explorer;
use crate::words::record as words;

/// The date on the left, the event on the right.
#[component]
pub(crate) fn EventBody(record: RecordId, it: &'static Event) -> impl IntoView {
    // Any other date shows by itself how precise it is.
    let stop = use_explorer().engine.stop(record).filter(|stop| stop.precision == Precision::Vague);
    let precision = stop.map(|stop| stop.precision.label());
    let note = it.when.inferred.as_deref().map(|reason| {
        view! {
            <small>
                <Inferred reason=words::inferred(reason) />
            </small>
        }
        .into_any()
    });
    view! {
        <p class="timeline-when">{it.when.words()} {precision.map(|words| view! { <small>{words}</small> }.into_any())} {note}</p>
        <div>
            <RecordHead record text=it.title.as_str() />
            <p class="commitment-says">{it.evidence.first().map(|it| view! { <EvidenceLink it /> })}</p>
        </div>
    }
}
