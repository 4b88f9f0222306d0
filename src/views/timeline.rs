//! What is dated, in the order of its dates; above it what is still to come, each date also as a calendar file.

use leptos::prelude::*;
use readout_core::article::{Attribution, RecordId, RecordKind};
use readout_core::engine::{DateMark, Precision};
use readout_core::text::capitalised;

use super::list::ListView;
use crate::browser::download::download;
use crate::components::{
    Cell, Force, Inferred, NotStated, OpenLink, Row, RowList, Rows, Section, Table, Text, article_name, render_row,
};
use crate::use_explorer;
use crate::words::timeline as words;

/// The list of events.
#[component]
pub(crate) fn TimelineView() -> impl IntoView {
    let rows = Rows::new(use_explorer());
    view! {
        <ListView rows>
            <DatesAhead />
            <Key />
            <div class="timeline">
                <RowList rows render=render />
            </div>
        </ListView>
    }
}

fn render(row: Row, hidden: Signal<bool>) -> AnyView {
    match row {
        Row::Group(_, date) => view! { <Day date hidden /> }.into_any(),
        row => render_row(row, hidden),
    }
}

/// What the marks mean, of those that occur.
#[component]
fn Key() -> impl IntoView {
    let engine = use_explorer().engine;
    let marks: Vec<DateMark> =
        engine.article().records(RecordKind::Event).filter_map(|it| engine.stop(it)).map(|stop| stop.mark()).collect();
    let items = DateMark::ALL.iter().filter(|mark| marks.contains(mark)).map(|mark| {
        view! { <li data-date=mark.key()>{mark.label()}</li> }
    });
    view! { <ul class="timeline-key">{items.collect_view()}</ul> }
}

/// A date, and below it once what of it is inferred for the events that follow.
#[component]
fn Day(date: String, hidden: Signal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let heading = capitalised(&date);
    let inferred = explorer.follow_query(move || {
        explorer.results.with(|results| {
            let groups = results.sections.iter().flat_map(|section| &section.groups);
            let group = groups.into_iter().find(|group| group.heading == date);
            let records = group.map(|group| group.records.as_slice()).unwrap_or_default();
            let reasons = explorer.engine.inferred_dates(records);
            let is_printed = |it: &RecordId| explorer.engine.stop(*it).is_some_and(|it| it.when.inferred.is_none());
            match reasons.is_empty() {
                true => String::new(),
                false if records.iter().any(is_printed) => words::inferred_of_some(&reasons.join("; ")),
                false => words::inferred(&reasons.join("; ")),
            }
        })
    });
    view! {
        <div class="timeline-day" hidden=hidden>
            <h2>{heading}</h2>
            <p>
                <Text of=inferred />
            </p>
        </div>
    }
}

/// Dates after the article's own, as a table.
#[component]
fn DatesAhead() -> impl IntoView {
    let records = use_explorer().engine.ahead();
    let n = records.len();
    let are_several = use_explorer().article().has_members();
    let heading = if are_several { words::ahead_of_each(n) } else { words::ahead(n) };
    let lines = records.iter().map(|record| view! { <DateRow record=*record /> }).collect_view();
    let table = (n > 0).then(|| {
        view! {
            <Table class="dates" caption=words::DATES_AHEAD columns=words::COLUMNS>
                {lines}
            </Table>
        }
    });
    view! {
        <Section id="ahead" heading>
            {table}
            {(n > 1).then(|| view! { <CalendarButton words=words::ALL_AS_CALENDAR records /> })}
        </Section>
    }
}

#[component]
fn DateRow(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let [_, what, says, calendar] = *words::COLUMNS;
    explorer.engine.stop(record).map(|stop| {
        let reason = stop.when.inferred.as_deref().map(|it| view! { <Inferred reason=words::inferred(it) /> });
        let attribution = article.attributions(record).into_iter().next();
        let speaker = attribution.and_then(Attribution::speaker).map(|id| article.lone_name(id));
        // Any other date shows by itself how precise it is.
        let is_vague = stop.precision == Precision::Vague;
        let standing = attribution.map(|it| view! { <small>{it.standing(article).label()}</small> });
        let firm = article.commitments.get(usize::from(record.index));
        let firm = firm.filter(|_| record.kind == RecordKind::Commitment).map(|it| view! { <Force it /> });
        let file = match explorer.engine.is_for_calendar(record) {
            true => view! { <CalendarButton words=words::CALENDAR_FILE records=vec![record] /> }.into_any(),
            false => view! { <NotStated words=words::TOO_VAGUE /> }.into_any(),
        };
        view! {
            <tr role="row">
                <th role="rowheader" scope="row" class="timeline-when">
                    {capitalised(&stop.when.words())}
                    {is_vague.then(|| view! { <small>{stop.precision.label()}</small> })}
                    <small>{reason}</small>
                </th>
                <Cell label=what>
                    <OpenLink record />
                    " "
                    {firm}
                    {article_name(record)}
                </Cell>
                <Cell label=says>{speaker} " " {standing}</Cell>
                <Cell label=calendar>{file}</Cell>
            </tr>
        }
    })
}

/// Downloads records as a calendar file.
#[component]
fn CalendarButton(words: &'static str, records: Vec<RecordId>) -> impl IntoView {
    let engine = use_explorer().engine;
    let name = match records.as_slice() {
        [record] => format!("{}.ics", engine.article().id(*record)),
        _ => "dates.ics".to_owned(),
    };
    view! {
        <button
            class="button"
            type="button"
            on:click=move |_| download(&name, "text/calendar;charset=utf-8", &engine.calendar(&records))
        >
            {words}
            {words::ICS}
        </button>
    }
}
