//! A quote in its list: who speaks, and the words, or ours marked as ours.

use leptos::prelude::*;
use readout_core::article::{Quote, QuoteKind, RecordId, VoiceKind};
use readout_core::text::capitalised;

use super::{Marked, RecordHead, VoiceName, source_line};
use crate::use_explorer;
use crate::words::record as words;

/// Speaker on the left, words on the right.
#[component]
pub(crate) fn QuoteBody(record: RecordId, it: &'static Quote) -> impl IntoView {
    let article = use_explorer().article();
    let speaker = it.attribution.speaker();
    let voice = speaker.and_then(|speaker| article.voice(speaker));
    let party = speaker.and_then(|speaker| article.party_of(speaker)).filter(|party| speaker != Some(*party));
    let is_text = |kind: VoiceKind| kind == VoiceKind::Outlet || kind.is_document();
    let role = voice.and_then(|voice| match voice.role_beside_name() {
        Some(role) => Some(role),
        None => is_text(voice.kind).then_some(voice.kind.label()),
    });
    // After its party it goes on in a line, else it begins one.
    let role = role.map(|role| if party.is_some() { role.to_owned() } else { capitalised(role) });
    // As text, so that they are copied and read out with the words.
    let is_direct = it.kind == QuoteKind::Direct;
    let carrier = it.carrier();
    view! {
        <div class="quote-by">
            <RecordHead record text=words::speaker(article, &it.attribution) />
            {party.map(|id| view! { <VoiceName id /> })}
            {(party.is_some() && role.is_some()).then_some(words::COMMA)}
            {role}
        </div>
        <div>
            <blockquote>
                {is_direct.then(|| view! { <span class="quote-mark">{words::OPENING_MARK}</span> })}
                <Marked text=it.text() /> {is_direct.then_some(words::CLOSING_MARK)}
            </blockquote>
            {carrier
                .map(|text| {
                    view! {
                        <p class="quote-carrier">
                            <Marked text />
                        </p>
                    }.into_any()
                })}
            <p class="quote-by">
                {words::quote_source(article, record, it)} " "
                {source_line(record, it.evidence.first())}
            </p>
        </div>
    }
}
