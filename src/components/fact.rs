//! What a record states and leaves open, and what the other side says to it.

use leptos::prelude::*;
use readout_core::article::{Response, ResponseKind};
use readout_core::engine::Fact;
use readout_core::text::capitalised;

use super::{EvidenceLink, Inferred, NotStated, VoiceName};
use crate::words::record as words;

/// The rows of a list of facts: what the article says, and in one line what it leaves open.
#[component]
pub(crate) fn FactRows(facts: Vec<Fact<'static>>) -> impl IntoView {
    let (stated, open): (Vec<_>, Vec<_>) = facts.into_iter().partition(|it| it.value.is_some());
    let stated = stated.into_iter().map(|it| view! { <FactRow it /> }).collect_view();
    let open = (!open.is_empty()).then(|| {
        view! {
            <dt>{words::OPEN}</dt>
            <dd>
                <NotStated words=capitalised(&words::open(open.iter().map(|it| it.label.as_str()))) />
            </dd>
        }
        .into_any()
    });
    view! { {stated} {open} }
}

#[component]
fn FactRow(it: Fact<'static>) -> impl IntoView {
    view! {
        <dt>{it.label}</dt>
        <dd>
            {it.value}
            " "
            {it.note.map(|reason| view! { <Inferred reason /> })}
            {it.evidence.map(|it| view! { <EvidenceLink it /> })}
        </dd>
    }
}

/// What the other side says, or that it is silent.
#[component]
pub(crate) fn ResponseLine(it: &'static Response) -> impl IntoView {
    let silence = (it.kind != ResponseKind::Says).then(|| view! { <NotStated words=it.kind.label() /> });
    // One link for each paragraph, to the first of its words.
    let places = it.evidence.chunk_by(|one, next| one.p == next.p).filter_map(|same| same.first());
    let places = places.map(|it| view! { " " <EvidenceLink it /> }.into_any());
    view! {
        <p class="commitment-note">
            <VoiceName id=it.who /> {words::COLON} {it.text.as_str()} " " {silence} {places.collect_view()}
        </p>
    }
}
