//! What a record states and leaves open, and what the other side says to it.

use leptos::prelude::*;
use readout_core::article::{Response, ResponseKind};
use readout_core::engine::Fact;

use super::{EvidenceLink, Inferred, NotStated, VoiceName};
use crate::words::record as words;

/// A fact of a record: what the article says, or that it does not.
#[component]
pub(crate) fn FactRow(fact: Fact<'static>) -> impl IntoView {
    let value = match fact.value {
        Some(value) => value.into_any(),
        None => view! { <NotStated words=words::NOT_STATED_IN_ARTICLE /> }.into_any(),
    };
    view! {
        <dt>{fact.label}</dt>
        <dd>
            {value}
            " "
            {fact.note.map(|reason| view! { <Inferred reason /> })}
            {fact.evidence.map(|it| view! { <EvidenceLink it /> })}
        </dd>
    }
}

/// What the other side says, or that it is silent.
#[component]
pub(crate) fn ResponseLine(it: &'static Response) -> impl IntoView {
    let silence = (it.kind != ResponseKind::Says).then(|| view! { <NotStated words=it.kind.label() /> });
    let places = it.evidence.iter().map(|it| view! { " " <EvidenceLink it /> }.into_any());
    view! {
        <p class="commitment-note">
            <VoiceName id=it.who /> {words::COLON} {it.text.as_str()} " " {silence} {places.collect_view()}
        </p>
    }
}
