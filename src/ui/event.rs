//! An event on the timeline: when, as precisely as it is printed, and what.

use readout_core::article::{Event, RecordId};

use super::Reader;
use super::el::{El, el, of};
use super::evidence::evidence;
use super::line::record_link;
use super::marked::marked;

/// The date on the left, the event on the right.
pub(super) fn event(reader: Reader, frame: El, record: RecordId, it: &'static Event) -> El {
    let published = reader.article().about.date;
    let when = &it.when;
    let precision = match (when.vague || when.from.is_none(), when.from > Some(published), when.inferred.is_some()) {
        (true, ..) => "vague",
        (false, true, _) => "ahead",
        (false, false, true) => "inferred",
        (false, false, false) => "exact",
    };
    let note = match precision {
        "vague" => Some("as printed; no exact date".to_owned()),
        _ => when.inferred.as_ref().map(|reason| ["inferred: ", reason].concat()),
    };
    let date = of("p", "timeline-when").add(when.words()).add(note.map(|note| el("small").add(note)));
    let title = el("h3").set("tabindex", "-1").add(marked(reader, record_link(reader, record), &it.title));
    let says = of("p", "commitment-says").add(it.evidence.first().map(|it| evidence(reader, it)));
    frame.set("data-date", precision).add(date).add(el("div").add(title).add(says))
}
