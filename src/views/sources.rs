//! The article as a map: what each paragraph gives, who speaks in it, and every voice with its place.

use leptos::prelude::*;
use readout_core::article::{RecordKind, VoiceKind};
use readout_core::engine::{Count, ParagraphRecords, Source};
use readout_core::query::{Query, View};

use crate::components::{
    Cell, Main, NotStated, ParagraphStrip, QueryLink, RowHead, Section, Table, ViewHead, VoiceName,
};
use crate::use_explorer;
use crate::words::sources as words;

/// The map and the voices.
#[component]
pub(crate) fn SourcesView() -> impl IntoView {
    let engine = use_explorer().engine;
    let paragraphs = engine.paragraphs();
    let note = words::note(paragraphs.len());
    let rows = paragraphs.into_iter().map(|it| view! { <ParagraphRow it /> }).collect_view();
    let voices = engine.sources().into_iter().map(|source| view! { <VoiceLine source /> }).collect_view();
    view! {
        <Main view=View::Sources>
            <ViewHead>
                <p>{note}</p>
            </ViewHead>
            <Table class="article-map" caption=words::CAPTION columns=words::COLUMNS>
                {rows}
            </Table>
            <Section id="voices" heading=words::WHO_SPEAKS_WHERE>
                <ul class="sources-map">{voices}</ul>
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
    let counts = it.counts.into_iter().zip(words::COLUMNS.iter().skip(1)).map(|(count, label)| {
        view! {
            <Cell label=*label>
                <Marks count />
            </Cell>
        }
    });
    let counts = counts.collect_view();
    let (number, query) = (it.n, it.query.clone());
    view! {
        <tr role="row">
            <RowHead>
                <QueryLink to=query>
                    <span class="spoken">{words::PARAGRAPH}</span>
                    {words::PARAGRAPH_SIGN}
                    {number}
                </QueryLink>
            </RowHead>
            {counts}
            <Cell label=words::WHO_SPEAKS>
                <WhoSpeaks it />
            </Cell>
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

/// A count as squares, and in figures.
#[component]
fn Marks(count: Count) -> impl IntoView {
    if count.is_zero() {
        return view! {
            <span class="none">
                <span aria-hidden="true">{words::NONE}</span>
                <span class="spoken">{words::NONE_SPOKEN}</span>
            </span>
        }
        .into_any();
    }
    let marks = "■".repeat(count.n as usize) + &"□".repeat(count.not_promised as usize);
    view! {
        <span>
            <span class="marks" aria-hidden="true">
                {marks}
            </span>
            " "
            {count.short()}
        </span>
    }
    .into_any()
}

/// A voice, with where it speaks and how many records rest on it.
#[component]
pub(super) fn VoiceLine(source: Source<'static>) -> impl IntoView {
    let voice = source.voice;
    let role = voice.role.as_deref().filter(|_| voice.kind != VoiceKind::Party).unwrap_or(voice.kind.label());
    let counts = RecordKind::ALL.iter().zip(source.counts).filter(|it| !it.1.is_zero());
    let counts = counts.map(|(kind, count)| count.named(*kind));
    let counts = counts.collect::<Vec<_>>().join(", ");
    view! {
        <li>
            <div>
                <h3>
                    <QueryLink to=source.query.clone()>
                        <VoiceName id=source.id />
                    </QueryLink>
                </h3>
                <span class="commitment-says">{role}</span>
            </div>
            <ParagraphStrip source=&source />
            <span class="commitment-says">{counts}</span>
        </li>
    }
}
