//! A record in a list: the same frame for every kind that is no table, closed or open in place.

use readout_core::article::{RecordId, RecordKind};
use readout_core::explore::Query;

use super::Reader;
use super::el::{El, nothing, of};
use super::follow::memo;
use super::markup::Markup;
use super::{commitment, event, quote};

/// The identifier of a record's element.
pub(super) fn anchor(reader: Reader, record: RecordId) -> String {
    [record.kind.key(), "-", reader.article().id(record)].concat()
}

/// A record that is no table row.
pub(super) fn line(reader: Reader, record: RecordId) -> El {
    let index = usize::from(record.index);
    let article = reader.article();
    let frame = of("article", record.kind.key())
        .set("id", &anchor(reader, record))
        .follow("data-open", move || reader.is_open(record).then(String::new));
    let framed = match record.kind {
        RecordKind::Commitment => {
            article.commitments.get(index).map(|it| commitment::commitment(reader, frame, record, it))
        }
        RecordKind::Quote => article.quotes.get(index).map(|it| quote::quote(reader, frame, record, it)),
        RecordKind::Event => article.events.get(index).map(|it| event::event(reader, frame, record, it)),
        RecordKind::Tariff => None,
    };
    framed
        .unwrap_or_else(|| of("article", ""))
        .swap(unfolded(reader, record, move || reader.later.show(|pieces| (pieces.detail)(reader, record).view())))
}

/// What shows only while a record is open.
pub(super) fn unfolded(
    reader: Reader,
    record: RecordId,
    what: impl Fn() -> Markup + Send + 'static,
) -> impl FnMut() -> Markup + Send {
    let is_open = memo(move || reader.is_open(record) || reader.prints.get());
    move || if is_open.get() { what() } else { nothing() }
}

/// The link in a record's heading: it opens the record, or closes it.
pub(super) fn record_link(reader: Reader, record: RecordId) -> El {
    of("a", "record-link")
        .to(move || match reader.is_open(record) {
            true => reader.address_after(Query::closed),
            false => reader.address_of(record),
        })
        .follow("aria-expanded", move || Some(reader.is_open(record).to_string()))
}
