//! The first view: the article at a glance, or the page of one voice, and every record in the article's order.

use std::collections::HashSet;

use leptos::prelude::*;
use readout_core::article::{RecordId, RecordKind};
use readout_core::query::Query;

use super::glance::Glance;
use crate::components::{
    Chips, Empty, EvidenceLink, Facets, FilterButton, Lazy, Main, Marked, Part, Sentence, VoiceName,
};
use crate::share::{PrintHead, Share};
use crate::use_explorer;
use crate::words::overview as words;

/// The first view. Narrowed, it lists what matches, of every kind.
#[component]
pub(crate) fn OverviewView() -> impl IntoView {
    let explorer = use_explorer();
    let is_narrowed = Memo::new(move |_| explorer.with(Query::is_narrowed));
    let voice = Memo::new(move |_| explorer.with(|query| explorer.engine.page_of(query)));
    let shown = Memo::new(move |_| {
        explorer.results.with(|found| {
            let groups = found.sections.iter().flat_map(|it| &it.groups);
            groups.flat_map(|it| it.records.iter().copied()).collect::<HashSet<RecordId>>()
        })
    });
    let heading = move || match is_narrowed.get() {
        true => explorer.sentence.get(),
        false => words::EVERY_RECORD.to_owned(),
    };
    let head = move || match (is_narrowed.get(), voice.get()) {
        (true, Some(id)) => view! { <Lazy part=Part::Voice(id) /> }.into_any(),
        (true, None) => ().into_any(),
        (false, _) => view! { <Glance /> }.into_any(),
    };
    let all = explorer.engine.records_of(&Query::default());
    let paragraphs = explorer.engine.by_paragraph(&all).into_iter();
    let paragraphs = paragraphs.map(|(number, records)| view! { <Paragraph number records shown /> });
    let paragraphs = paragraphs.collect_view();
    view! {
        <Main>
            {head}
            <div class="explore">
                <Facets />
                <div class="results-list">
                    <div class="results-head">
                        <Sentence of=Signal::derive(heading) />
                        <Chips />
                        <div class="results-tools" data-live="">
                            <FilterButton />
                        </div>
                        <Share />
                        <PrintHead />
                    </div>
                    <Show when=move || shown.with(HashSet::is_empty)>
                        <Empty />
                    </Show>
                    <ol class="index">{paragraphs}</ol>
                </div>
            </div>
        </Main>
    }
}

/// A paragraph with its records. It shows while one of them does.
#[component]
fn Paragraph(number: u16, records: Vec<RecordId>, shown: Memo<HashSet<RecordId>>) -> impl IntoView {
    let explorer = use_explorer();
    let line = |record: RecordId| {
        let hidden = explorer.derive(move || shown.with(|shown| !shown.contains(&record)));
        view! { <IndexLine record hidden=hidden /> }
    };
    let lines = records.iter().map(|record| line(*record)).collect_view();
    let is_hidden = explorer.derive(move || shown.with(|shown| !records.iter().any(|record| shown.contains(record))));
    view! {
        <li hidden=is_hidden>
            <p class="index-number">
                <span aria-hidden="true">{words::PARAGRAPH_SIGN}</span>
                <span class="spoken">{words::PARAGRAPH}</span>
                {number}
            </p>
            <ul>{lines}</ul>
        </li>
    }
}

/// A record in a line: who, what, and where the words stand.
#[component]
pub(crate) fn IndexLine(record: RecordId, #[prop(optional, into)] hidden: Signal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
    let is_words = quote.is_some_and(|it| it.words.is_some());
    let who = match record.kind {
        RecordKind::Quote => article.leading_voice(record).into_iter().collect(),
        RecordKind::Commitment | RecordKind::Tariff => article.actors(record),
        RecordKind::Event => Vec::new(),
    };
    let who = who.into_iter().map(|id| view! { <VoiceName id /> }).collect_view();
    // A fragment stands with the clause that carries it.
    let carrier = quote.filter(|it| it.fragment).and_then(|it| it.paraphrase.as_deref());
    let carrier = carrier.map(|text| {
        view! {
            <small class="index-carrier">
                <Marked text />
            </small>
        }
        .into_any()
    });
    view! {
        <li
            class="index-line"
            id=explorer.anchor(record)
            hidden=hidden
            data-kind=record.kind.key()
            data-words=is_words
        >
            <span class="index-who">{who} " " {words::what(article, record)}</span>
            " "
            <a class="record-link" href=explorer.derive(move || explorer.address_of(record))>
                <Marked text=article.title(record) />
            </a>
            {carrier}
            " "
            {article.evidence(record).first().map(|it| view! { <EvidenceLink it /> })}
        </li>
    }
}
