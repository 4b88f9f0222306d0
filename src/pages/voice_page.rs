//! The page of a voice: who or what it is, and every record of it.

use leptos::prelude::*;
use readout_core::article::VoiceId;

use super::body::ByKind;
use crate::use_explorer;
use crate::views::VoiceHead;

/// Everything between masthead and citation.
#[component]
pub(super) fn VoicePage(id: VoiceId) -> impl IntoView {
    let engine = use_explorer().engine;
    engine.source(id).map(|source| {
        let records = engine.records_of(&source.query);
        view! {
            <div class="voice-records">
                <VoiceHead source level=1 />
                <ByKind records />
            </div>
        }
    })
}
