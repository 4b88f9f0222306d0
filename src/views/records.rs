//! Every record, paragraph by paragraph.

use leptos::prelude::*;
use readout_core::article::{Quote, QuoteKind, RecordId, RecordKind};
use readout_core::query::Query;

use crate::components::{Chips, Empty, Facets, FilterButton, Main, Marked, Sentence, VoiceName, article_name};
use crate::share::Share;
use crate::use_explorer;
use crate::words::{record, records as words};

/// The view of its own.
#[component]
pub(crate) fn RecordsView() -> impl IntoView {
    view! {
        <Main>
            <Records />
        </Main>
    }
}

/// The list with its filters.
#[component]
pub(crate) fn Records() -> impl IntoView {
    view! {
        <div class="explore">
            <Facets />
            <div class="results-list">
                <ListHead />
                <Paragraphs />
            </div>
        </div>
    }
}

#[component]
fn ListHead() -> impl IntoView {
    view! {
        <div class="results-head">
            <Sentence />
            <Chips />
            <div class="results-tools" data-live="">
                <FilterButton />
            </div>
            <Share />
        </div>
    }
}

#[component]
pub(crate) fn Paragraphs() -> impl IntoView {
    let explorer = use_explorer();
    let shown = Memo::new(move |_| {
        explorer.results.with(|found| {
            let groups = found.sections.iter().flat_map(|it| &it.groups);
            groups.flat_map(|it| it.records.iter().copied()).collect::<Vec<RecordId>>()
        })
    });
    let all = explorer.engine.records_of(&Query::default());
    let paragraphs = explorer.engine.by_paragraph(&all).into_iter();
    let paragraphs = paragraphs.map(|(number, records)| view! { <Paragraph number records shown /> });
    view! {
        <Show when=move || shown.with(Vec::is_empty)>
            <Empty />
        </Show>
        <ol class="index">{paragraphs.collect_view()}</ol>
    }
}

/// A paragraph with its records. It shows while one of them does.
#[component]
fn Paragraph(number: u16, records: Vec<RecordId>, shown: Memo<Vec<RecordId>>) -> impl IntoView {
    let explorer = use_explorer();
    let own_number = explorer.article().own_number(number);
    let line = |record: RecordId| {
        let hidden = explorer.follow_query(move || shown.with(|shown| !shown.contains(&record)));
        view! { <IndexLine record hidden=hidden /> }
    };
    let lines = records.iter().map(|record| line(*record)).collect_view();
    let is_hidden =
        explorer.follow_query(move || shown.with(|shown| !records.iter().any(|record| shown.contains(record))));
    view! {
        <li hidden=is_hidden>
            <p class="index-number">
                <span aria-hidden="true">{words::PARAGRAPH_SIGN}</span>
                <span class="spoken">{words::PARAGRAPH}</span>
                {own_number}
            </p>
            <ul>{lines}</ul>
        </li>
    }
}

/// A record in a line: who, and what.
#[component]
pub(crate) fn IndexLine(record: RecordId, #[prop(optional, into)] hidden: Signal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
    let title = match quote.map(|it| it.kind) {
        Some(QuoteKind::Direct) => record::quoted(article.title(record)).into(),
        _ => Oco::Borrowed(article.title(record)),
    };
    let who = match record.kind {
        RecordKind::Quote => article.leading_voice(record).into_iter().collect(),
        RecordKind::Commitment | RecordKind::Tariff => article.actors(record),
        RecordKind::Event => Vec::new(),
    };
    let who = who.into_iter().map(|id| view! { <VoiceName id /> }).collect_view();
    // A fragment stands with the clause that carries it.
    let carrier = quote.and_then(Quote::carrier);
    let carrier = carrier.map(|text| {
        view! {
            <small class="index-carrier">
                <Marked text />
            </small>
        }
        .into_any()
    });
    // Of several articles each line names its own, in the same place.
    let carrier = match article_name(record) {
        Some(name) => Some(view! { {carrier} " " {name} }.into_any()),
        None => carrier,
    };
    view! {
        <li
            class="index-line"
            id=explorer.anchor(record)
            hidden=hidden
            data-kind=record.kind.key()
        >
            <span class="index-who">{who} " " {words::what(article, record)}</span>
            " "
            <a class="record-link" href=explorer.link_of_row(record)>
                <Marked text=title />
            </a>
            " "
            {carrier}
        </li>
    }
}
