//! The page of a voice: who or what it is, and ways into its records, which follow.

use leptos::prelude::*;
use readout_core::article::{RecordKind, VoiceId, VoiceKind};
use readout_core::engine::Source;
use readout_core::query::View;
use readout_core::text::{capitalised, listed};

use crate::components::{EvidenceLink, NotStated, ParagraphStrip, QueryLink, VoiceName};
use crate::use_explorer;
use crate::words::record as record_words;
use crate::words::voice as words;

/// Name, role, what the article leaves open, and how many records of which kind.
#[component]
pub(crate) fn VoicePage(id: VoiceId) -> impl IntoView {
    use_explorer().engine.source(id).map(|source| view! { <VoiceHead source level=2 /> })
}

/// The same, under a heading of a level.
#[component]
pub(crate) fn VoiceHead(source: Source<'static>, level: u8) -> impl IntoView {
    let voice = source.voice;
    let name = view! { <VoiceName id=source.id /> };
    let name = match level {
        1 => view! { <h1 class="voice-name" id="voice">{name}</h1> }.into_any(),
        _ => view! { <h2 class="voice-name" id="voice">{name}</h2> }.into_any(),
    };
    let named_as = voice.evidence.iter().map(|it| {
        view! {
            <dt>{words::NAMED_AS}</dt>
            <dd>{record_words::quoted(&it.words)} " " <EvidenceLink it /></dd>
        }
    });
    let open = (!voice.open.is_empty()).then(|| {
        view! {
            <dt>{record_words::OPEN}</dt>
            <dd>
                <NotStated words=capitalised(&record_words::open(voice.open.iter().map(String::as_str))) />
            </dd>
        }
        .into_any()
    });
    let named_as = named_as.collect_view();
    view! {
        <section class="section voice-page" aria-labelledby="voice">
            {name}
            <dl class="facts"><Stated source=source.clone() /> {named_as} {open}</dl>
            <ParagraphStrip source=&source />
            <Doors source />
        </section>
    }
}

/// Kind, role, side and paragraphs.
#[component]
fn Stated(source: Source<'static>) -> impl IntoView {
    let article = use_explorer().article();
    let voice = source.voice;
    let mut stated = vec![(words::KIND, voice.kind.label().to_owned())];
    if voice.kind != VoiceKind::Party {
        stated.extend(voice.role.as_deref().map(|role| (words::ROLE, capitalised(role))));
        let side = voice.party.map_or(words::NO_SIDE, |id| article.name(id));
        stated.push((words::SIDE, side.to_owned()));
    }
    if !article.has_members() {
        stated.push((words::PARAGRAPHS, listed(&source.paragraphs)));
    }
    let row = |(label, value)| {
        view! {
            <dt>{label}</dt>
            <dd>{value}</dd>
        }
    };
    stated.into_iter().map(row).collect_view()
}

/// The ways into the voice's records. What a view cannot choose by is counted here and listed below.
#[component]
fn Doors(source: Source<'static>) -> impl IntoView {
    let doors = RecordKind::ALL.iter().zip(source.counts).filter(|it| !it.1.is_zero()).map(|(kind, count)| {
        let query = source.query.clone().in_view(View::of(*kind));
        let words = count.named(*kind);
        let door = match query.choices().is_empty() {
            true => view! { <span>{words}</span> }.into_any(),
            false => view! { <QueryLink to=query>{words}</QueryLink> }.into_any(),
        };
        view! { <li>{door}</li> }
    });
    let doors = doors.collect_view();
    view! { <ul class="doors">{doors}</ul> }
}
