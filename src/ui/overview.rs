//! The article at a glance: its numbers as doors, what is still to come, and every record in the article's order.

use leptos::prelude::*;
use readout_core::article::{RecordId, RecordKind};
use readout_core::explore::{Door, Query, Show, Tile, View, capitalised};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::evidence::{evidence, inferred, not_stated};
use super::follow::memo;
use super::line::anchor;
use super::list::{Row, list};
use super::marked::marked;
use super::results::{frame, sentence};
use super::{chips, commitment, empty, facets, party, tools};

/// The first view. Narrowed, it lists what matches, of every kind.
pub(super) fn overview(reader: Reader) -> El {
    let is_narrowed = memo(move || reader.with(Query::is_narrowed));
    let paragraphs = memo(move || {
        reader.results.with(|found| {
            let groups = found.sections.iter().flat_map(|it| &it.groups);
            let records: Vec<RecordId> = groups.flat_map(|it| it.records.iter().copied()).collect();
            let paragraphs = reader.explorer.by_paragraph(&records).into_iter();
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
        .add(of("div", "results-tools").set("data-live", "").add(tools::filter_button(reader)));
    let rows = list(paragraphs, move |row| match row {
        Row::Paragraph(number, records) => paragraph(reader, number, records).view(),
        _ => nothing(),
    });
    let glance = move || if is_narrowed.get() { nothing() } else { glance(reader).view() };
    let none = move || if is_empty.get() { empty::empty(reader).view() } else { nothing() };
    let every = of("div", "explore")
        .add(facets::facets(reader))
        .add(of("div", "results-list").add(head).swap(none).add(of("ol", "index").add(rows)));
    frame().swap(glance).add(every)
}

/// The article's numbers, and what is ahead.
fn glance(reader: Reader) -> El {
    let tiles: Vec<El> = reader.explorer.tiles().into_iter().map(|it| tile(reader, it)).collect();
    let ahead: Vec<El> = reader.explorer.ahead().into_iter().map(|record| next(reader, record)).collect();
    let quiet = ahead.is_empty().then(|| el("p").add(not_stated("The article names no date after its own")));
    let short = of("section", "section").set("aria-labelledby", "glance");
    let next = of("section", "section").set("aria-labelledby", "next");
    el("div")
        .add(short.add(of("h2", "spoken").set("id", "glance").add("In short")).add(of("ul", "figures").add(tiles)))
        .add(
            next.add(of("div", "section-head").add(el("h2").set("id", "next").add("What is next")))
                .add(quiet)
                .add(of("ul", "next").add(ahead)),
        )
}

fn tile(reader: Reader, it: Tile) -> El {
    let view = it.view;
    let noun = match view {
        View::Commitments => "commitments undertaken",
        View::Tariffs => "tariff measures",
        _ => "quotes, direct and reported",
    };
    let to_view = move || reader.address_after(|query| query.in_view(view));
    let more = (it.count.not_promised > 0).then(|| {
        let words =
            [&it.count.not_promised.to_string(), " more are expected, urged or attributed: not promised"].concat();
        of("p", "figures-more").add(el("a").to(to_view).add(words))
    });
    let doors: Vec<El> = it.doors.into_iter().map(|it| door(reader, view, it)).collect();
    let number =
        of("a", "figures-door").to(to_view).add(of("span", "figure").add(it.count.n.to_string())).add(" ").add(noun);
    el("li").add(number).add(of("ul", "doors").add(doors)).add(more)
}

fn door(reader: Reader, view: View, it: Door) -> El {
    let query = if view == View::Commitments { it.query.showing(Show::Undertaken) } else { it.query };
    let link = el("a")
        .to(move || reader.address_after(|now| query.clone().looking_like(&now)))
        .add(party::name(&capitalised(&it.label), it.party))
        .add(" ")
        .add(of("span", "count").add(it.count.n.to_string()));
    el("li").add(link)
}

fn next(reader: Reader, record: RecordId) -> El {
    let article = reader.article();
    let when = article.when_of(record);
    let date = of("p", "timeline-when")
        .add(when.map(|when| capitalised(&when.words())))
        .add(when.and_then(|when| when.inferred.as_deref()).map(|reason| el("small").add(inferred(reason))));
    let firm = match record.kind {
        RecordKind::Commitment => article.commitments.get(usize::from(record.index)).map(commitment::force),
        RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => None,
    };
    let speaker = article.attributions(record).first().and_then(|it| it.speaker());
    let said = speaker.map(|id| of("span", "commitment-says").add(" on the word of ").add(article.name(id)));
    let what = el("p")
        .add(el("a").to(move || reader.address_of(record)).add(article.title(record)))
        .add(" ")
        .add(firm)
        .add(said)
        .add(" ")
        .add(article.evidence(record).first().map(|it| evidence(reader, it)));
    el("li").add(date).add(what)
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

fn line(reader: Reader, record: RecordId) -> El {
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
    of("li", "index-line")
        .set("id", &anchor(reader, record))
        .set("data-kind", record.kind.key())
        .set_if("data-words", is_words.then_some(""))
        .add(of("span", "index-who").add(who).add(" ").add(what))
        .add(" ")
        .add(marked(reader, link, article.title(record)))
        .add(" ")
        .add(article.evidence(record).first().map(|it| evidence(reader, it)))
}
