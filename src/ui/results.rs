//! A list: its sentence, filters, tools and rows.

use readout_core::article::Class;
use readout_core::explore::{Results as Found, View, capitalised};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::follow::memo;
use super::list::{Row, list};
use super::markup::Markup;
use super::{chips, empty, facets, line, masthead, share, tariff, tools};

/// A view that lists records.
pub(super) fn results(reader: Reader) -> El {
    let rows = memo(move || reader.results.with(rows));
    let is_table = memo(move || reader.with(|query| query.view == View::Tariffs));
    let is_empty = memo(move || rows.with(Vec::is_empty));
    let head = of("div", "results-head")
        .add(sentence(move || reader.sentence.get()))
        .swap(chips::chips(reader))
        .add(tools::tools(reader))
        .add(share::share(reader))
        .swap(share::printed(reader));
    let ahead = move || {
        let is_timeline = reader.with(|query| query.view == View::Timeline);
        if is_timeline { reader.later.show(|pieces| (pieces.ahead)(reader).view()) } else { nothing() }
    };
    let body = frame().add(head).swap(ahead).swap(move || match (is_empty.get(), is_table.get()) {
        (true, _) => empty::empty(reader).view(),
        (false, true) => tariff::table(reader, rows).view(),
        (false, false) => list(rows, move |item| row(reader, item)),
    });
    of("div", "explore").add(facets::facets(reader)).add(body)
}

/// What every view has its content in.
pub(super) fn frame() -> El {
    of("main", "results").set("id", "results").set("tabindex", "-1").add(masthead::embed_name())
}

/// The query in words, as the heading of what follows.
pub(super) fn sentence(words: impl FnMut() -> String + Send + 'static) -> El {
    of("h2", "sentence").set("tabindex", "-1").text(words)
}

fn row(reader: Reader, row: Row) -> Markup {
    match row {
        Row::Record(record) => line::line(reader, record).view(),
        Row::Outside => of("p", "results-note")
            .add("This record is outside of the filters you have chosen. The list that they give follows it.")
            .view(),
        Row::Class(Class::NotPromised, n) => of("div", "class-head")
            .add(el("h2").add(Class::NotPromised.label()))
            .add(el("p").add(n.to_string()).add(
                " in this list. What one side expects of the other, what “should” be, and what somebody else says of \
                 a side: none of it counts as a commitment.",
            ))
            .view(),
        Row::Group(_, heading) => of("h3", "group-head").add(capitalised(&heading)).view(),
        _ => nothing(),
    }
}

/// Records and the heads between them, flat, so that rows stay when the list changes around them.
fn rows(found: &Found) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(record) = found.open_outside {
        rows.extend([Row::Outside, Row::Record(record)]);
    }
    for section in &found.sections {
        rows.extend(section.class.filter(|it| *it == Class::NotPromised).map(|class| Row::Class(class, section.n)));
        for group in &section.groups {
            if !group.heading.is_empty() {
                rows.push(Row::Group(section.class, group.heading.clone()));
            }
            rows.extend(group.records.iter().map(|record| Row::Record(*record)));
        }
    }
    rows
}
