//! What is still to come, above the timeline: each date as a line of a table, and as a calendar file.

use leptos::ev;
use readout_core::article::{RecordId, RecordKind};
use readout_core::explore::capitalised;

use super::Reader;
use super::commitment::force;
use super::el::{El, el, of};
use super::evidence::{inferred, not_stated};
use super::glance::{head, open};
use super::table::{name, part, row, table};
use crate::browser::download::download;

const COLUMNS: [&str; 4] = ["When", "What", "On whose word", "Calendar"];

/// Dates after the article's own.
pub(super) fn ahead(reader: Reader) -> El {
    let records = reader.engine.ahead();
    let n = records.len();
    let words = match n {
        0 => "The article names no date after its own".to_owned(),
        1 => "One date lies ahead of the article".to_owned(),
        _ => [&n.to_string(), " dates lie ahead of the article"].concat(),
    };
    let mut section = of("section", "section").add(head("ahead", &words));
    if n > 0 {
        let mut lines = Vec::new();
        for record in &records {
            lines.push(line(reader, *record));
        }
        section = section.add(table("dates", "Dates ahead", &COLUMNS, lines));
    }
    if n > 1 {
        section = section.add(calendar(reader, "All of them as a calendar file", records));
    }
    section
}

fn line(reader: Reader, record: RecordId) -> El {
    let article = reader.article();
    let Some(stop) = reader.engine.stop(record) else { return row() };
    let precision = el("small").add(stop.precision.label());
    let reason = stop.when.inferred.as_deref().map(|it| inferred(&["inferred: ", it].concat()));
    let when = name().set("class", "timeline-when").add(capitalised(&stop.when.words())).add(precision);
    let mut says = part("On whose word");
    if let Some(it) = article.attributions(record).first() {
        let speaker = it.speaker().map(|id| article.lone_name(id));
        says = says.add(speaker).add(" ").add(el("small").add(it.standing(article).label()));
    }
    let firm = article.commitments.get(usize::from(record.index));
    let firm = firm.filter(|_| record.kind == RecordKind::Commitment).map(force);
    let file = match reader.engine.is_for_calendar(record) {
        true => calendar(reader, "Calendar file", vec![record]),
        false => not_stated("too vague for a calendar"),
    };
    row()
        .add(when.add(el("small").add(reason)))
        .add(part("What").add(open(reader, record)).add(" ").add(firm))
        .add(says)
        .add(part("Calendar").add(file))
}

/// A button that downloads records as a calendar file.
#[inline(never)]
fn calendar(reader: Reader, words: &str, records: Vec<RecordId>) -> El {
    let name = match records.as_slice() {
        [record] => [reader.article().id(*record), ".ics"].concat(),
        _ => "dates.ics".to_owned(),
    };
    of("button", "button")
        .set("type", "button")
        .on(ev::click, move |_| download(&name, "text/calendar;charset=utf-8", &reader.engine.calendar(&records)))
        .add(words)
        .add(" (.ics)")
}
