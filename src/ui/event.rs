//! An event on the timeline: when, as precisely as it is printed, and what.

use readout_core::article::{Event, RecordId};

use super::Reader;
use super::el::{El, el, of};
use super::evidence::{evidence, inferred};
use super::line::record_link;
use super::marked::marked;

/// The date on the left, the event on the right.
pub(super) fn event(reader: Reader, frame: El, record: RecordId, it: &'static Event) -> El {
    let when = &it.when;
    let stop = reader.engine.stop(record);
    let precision = stop.map(|stop| el("small").add(stop.precision.label()));
    let note = when.inferred.as_ref().map(|reason| el("small").add(inferred(&["inferred: ", reason].concat())));
    let date = of("p", "timeline-when").add(when.words()).add(precision).add(note);
    let title = el("h3").set("tabindex", "-1").add(marked(reader, record_link(reader, record), &it.title));
    let says = of("p", "commitment-says").add(it.evidence.first().map(|it| evidence(reader, it)));
    frame.set_if("data-date", stop.map(|stop| stop.mark())).add(date).add(el("div").add(title).add(says))
}
