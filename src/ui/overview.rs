//! The first view: the article at a glance, or the page of one voice, and every record in the article's order.

use readout_core::article::{RecordId, RecordKind};
use readout_core::explore::{Query, capitalised};

use super::Reader;
use super::el::{El, el, kept, nothing, of};
use super::evidence::evidence;
use super::follow::memo;
use super::line::anchor;
use super::list::{Row, list};
use super::marked::marked;
use super::results::{frame, sentence};
use super::{chips, empty, facets, party, share, tools};

/// The first view. Narrowed, it lists what matches, of every kind.
pub(super) fn overview(reader: Reader) -> El {
    let is_narrowed = memo(move || reader.with(Query::is_narrowed));
    let paragraphs = memo(move || {
        reader.results.with(|found| {
            let groups = found.sections.iter().flat_map(|it| &it.groups);
            let records: Vec<RecordId> = groups.flat_map(|it| it.records.iter().copied()).collect();
            let paragraphs = reader.engine.by_paragraph(&records).into_iter();
            paragraphs.map(|(number, records)| Row::Paragraph(number, records)).collect::<Vec<_>>()
        })
    });
    let is_empty = memo(move || paragraphs.with(Vec::is_empty));
    let heading = move || match is_narrowed.get() {
        true => reader.sentence.get(),
        false => "Every record, in the article’s order".to_owned(),
    };
    let head = of("div", "results-head")
        .add(sentence(heading))
        .swap(chips::chips(reader))
        .add(of("div", "results-tools").set("data-live", "").add(tools::filter_button(reader)))
        .add(share::share(reader))
        .swap(share::printed(reader));
    let rows = list(paragraphs, move |row| match row {
        Row::Paragraph(number, records) => paragraph(reader, number, records).view(),
        _ => nothing(),
    });
    let voice = memo(move || reader.with(|query| reader.engine.page_of(query)));
    let head_of_page = move || match (is_narrowed.get(), voice.get()) {
        (true, Some(id)) => reader.later.show(|pieces| (pieces.voice)(reader, id)),
        (true, None) => nothing(),
        (false, _) => {
            kept("glance", move || el("div").swap(move || reader.later.show(|it| (it.glance)(reader).view())))
        }
    };
    let none = move || if is_empty.get() { empty::empty(reader).view() } else { nothing() };
    let every = of("div", "explore")
        .add(facets::facets(reader))
        .add(of("div", "results-list").add(head).swap(none).add(of("ol", "index").add(rows)));
    frame().swap(head_of_page).add(every)
}

/// A paragraph with its records: kind, who, what, and the words.
fn paragraph(reader: Reader, number: u16, records: Vec<RecordId>) -> El {
    let lines: Vec<El> = records.into_iter().map(|record| line(reader, record)).collect();
    let head = of("p", "index-number")
        .add(el("span").set("aria-hidden", "true").add("¶"))
        .add(of("span", "spoken").add("Paragraph "))
        .add(number.to_string());
    el("li").add(head).add(el("ul").add(lines))
}

/// A record in a line.
pub(super) fn line(reader: Reader, record: RecordId) -> El {
    let article = reader.article();
    let index = usize::from(record.index);
    let is_words = record.kind == RecordKind::Quote && article.quotes.get(index).is_some_and(|it| it.words.is_some());
    let who = match record.kind {
        RecordKind::Quote => article.leading_voice(record).into_iter().collect(),
        RecordKind::Commitment | RecordKind::Tariff => article.actors(record),
        RecordKind::Event => Vec::new(),
    };
    let who: Vec<El> = who.into_iter().map(|id| party::voice(reader, id)).collect();
    let what = match record.kind {
        RecordKind::Commitment => article.commitments.get(index).map_or("", |it| it.force.label()).to_owned(),
        RecordKind::Tariff => "imposes".to_owned(),
        RecordKind::Quote if is_words => "says".to_owned(),
        RecordKind::Quote => "says, in our words".to_owned(),
        RecordKind::Event => article.when_of(record).map(|when| capitalised(&when.words())).unwrap_or_default(),
    };
    let link = of("a", "record-link").to(move || reader.address_of(record));
    // A fragment stands with the clause that carries it.
    let quote = article.quotes.get(index).filter(|it| record.kind == RecordKind::Quote && it.fragment);
    let carrier = quote.and_then(|it| it.paraphrase.as_deref());
    let carrier = carrier.map(|text| marked(reader, of("small", "index-carrier"), text));
    of("li", "index-line")
        .set("id", &anchor(reader, record))
        .set("data-kind", record.kind.key())
        .set_if("data-words", is_words.then_some(""))
        .add(of("span", "index-who").add(who).add(" ").add(what))
        .add(" ")
        .add(marked(reader, link, article.title(record)))
        .add(carrier)
        .add(" ")
        .add(article.evidence(record).first().map(|it| evidence(reader, it)))
}
