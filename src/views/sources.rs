//! The article as a map: every voice with its place, then who speaks in each paragraph and what it gives.

use leptos::prelude::*;
use readout_core::article::{RecordKind, VoiceKind};
use readout_core::engine::{Count, ParagraphRecords, Source};
use readout_core::query::{Query, View};
use readout_core::text::capitalised;

use crate::components::{
    Cell, Main, NotStated, ParagraphStrip, QueryLink, RowHead, Section, Table, ViewHead, VoiceName,
};
use crate::use_explorer;
use crate::words::sources as words;

/// The voices, and below them the paragraphs.
#[component]
pub(crate) fn SourcesView() -> impl IntoView {
    let engine = use_explorer().engine;
    let rows = engine.paragraphs().into_iter().map(|it| view! { <ParagraphRow it /> }).collect_view();
    let voices = engine.sources().into_iter().map(|source| view! { <VoiceLine source /> }).collect_view();
    view! {
        <Main view=View::Sources>
            <ViewHead>
                <p>{words::NOTE}</p>
            </ViewHead>
            <ul class="sources-map">{voices}</ul>
            <Section id="paragraphs" heading=View::Records.label()>
                <Table class="article-map" caption=words::CAPTION columns=words::COLUMNS>
                    {rows}
                </Table>
            </Section>
            <Section id="check" heading=words::DO_THEY_STAND_THERE>
                <p>
                    {words::PASTE_ARTICLE}
                    <QueryLink to=Query::default().in_view(View::Check)>{View::Check.label()}</QueryLink>
                </p>
            </Section>
        </Main>
    }
}

#[component]
fn ParagraphRow(it: ParagraphRecords<'static>) -> impl IntoView {
    let (number, query, counts) = (it.n, it.query.clone(), named(it.counts, ""));
    view! {
        <tr role="row">
            <RowHead>
                <QueryLink to=query>
                    <span class="spoken">{words::PARAGRAPH}</span>
                    {words::PARAGRAPH_SIGN}
                    {number}
                </QueryLink>
            </RowHead>
            <Cell label="">
                <WhoSpeaks it />
            </Cell>
            <Cell label="">{counts}</Cell>
        </tr>
    }
}

/// Who speaks in a paragraph, or why it has no record; and what was left out of it.
#[component]
fn WhoSpeaks(it: ParagraphRecords<'static>) -> impl IntoView {
    let is_empty = it.counts.iter().all(|count| count.is_zero());
    let who = match (it.voices.is_empty(), is_empty) {
        (false, _) => it.voices.iter().map(|id| view! { <VoiceName id=*id /> " " }).collect_view().into_any(),
        (true, true) => view! { <NotStated words=it.why_none.unwrap_or(words::NO_RECORD) /> }.into_any(),
        (true, false) => use_explorer().article().speaker_name(None).into_any(),
    };
    let beside =
        (is_empty && !it.beside.is_empty()).then(|| view! { <small>{words::cited_beside(it.beside.len())}</small> });
    let left_out = it.left_out.iter().map(|it| view! { <small>{words::left_out(it)}</small> }).collect_view();
    view! {
        {who}
        {beside}
        {left_out}
    }
}

/// A voice, with where it speaks and how many records rest on it.
#[component]
pub(super) fn VoiceLine(source: Source<'static>) -> impl IntoView {
    let voice = source.voice;
    let role = voice.role.as_deref().filter(|_| voice.kind != VoiceKind::Party).unwrap_or(voice.kind.label());
    let quotes = source.query.clone().in_view(View::Quotes);
    let counts = named(source.counts, &use_explorer().engine.in_whose_words(&quotes));
    view! {
        <li>
            <div>
                <h3>
                    <QueryLink to=source.query.clone()>
                        <VoiceName id=source.id />
                    </QueryLink>
                </h3>
                <span class="commitment-says">{capitalised(role)}</span>
            </div>
            <ParagraphStrip source=&source />
            <span class="commitment-says">{counts}</span>
        </li>
    }
}

/// How many records of each kind, in words; `in_whose_words`: what is to be said of the quotes.
fn named(counts: [Count; 4], in_whose_words: &str) -> String {
    let counts = RecordKind::ALL.iter().zip(counts).filter(|it| !it.1.is_zero()).map(|(kind, count)| match kind {
        RecordKind::Quote => count.named(*kind) + in_whose_words,
        RecordKind::Commitment | RecordKind::Tariff | RecordKind::Event => count.named(*kind),
    });
    counts.collect::<Vec<_>>().join(", ")
}
