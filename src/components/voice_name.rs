//! A party's name in its hue with its shape, and others as plain names.

use leptos::prelude::*;
use readout_core::article::VoiceId;

use crate::frame::MOST_COLOURS;
use crate::use_explorer;

/// The name of a voice; one that speaks for a party has that party's hue and shape.
#[component]
pub(crate) fn VoiceName(id: VoiceId) -> impl IntoView {
    let article = use_explorer().article();
    view! { <PartyName name=article.lone_name(id) party=article.party_number(id) /> }
}

/// A name with the hue and shape of a party's number, if there is one; beyond those that have hues it is ink. The hues are
/// `--color-party-…` in style/tokens.css.
#[component]
pub(crate) fn PartyName(name: String, party: Option<usize>) -> impl IntoView {
    let party = party.filter(|number| *number <= MOST_COLOURS);
    let class = if party.is_some() { "party" } else { "voice" };
    view! {
        <span class=class data-party=party.map(|number| number.to_string())>
            {name}
        </span>
    }
}
