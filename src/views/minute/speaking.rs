//! The article as a strip: a bar for each paragraph, in the colour of the side that speaks in it.

use leptos::prelude::*;
use readout_core::engine::Speaking;
use readout_core::query::{Query, View};

use crate::components::{PartyName, QueryLink, Section};
use crate::use_explorer;
use crate::words::minute as words;

/// A bar opens what its paragraph holds.
#[component]
pub(crate) fn SpeakingStrip() -> impl IntoView {
    let engine = use_explorer().engine;
    let bars = engine.speaking().into_iter().map(|it| view! { <Bar it /> }).collect_view();
    let article = engine.article();
    let key = article.parties().map(|(id, voice)| {
        view! {
            <li>
                <PartyName name=voice.name.clone() party=article.party_number(id) />
            </li>
        }
        .into_any()
    });
    view! {
        <Section id="speaking" heading=words::WHO_SPEAKS>
            <ol class="speaking">{bars}</ol>
            <ul class="speaking-key">
                {key.collect_view()} <li>
                    <span class="voice" data-others="">
                        {words::OTHERS}
                    </span>
                </li>
            </ul>
            <ul class="doors">
                <li>
                    <QueryLink to=Query::default().in_view(View::Records)>{View::Records.label()}</QueryLink>
                </li>
            </ul>
        </Section>
    }
}

/// Keeps the height of a line.
const NO_BREAK_SPACE: &str = "\u{a0}";

#[component]
fn Bar(it: Speaking) -> impl IntoView {
    let article = use_explorer().article();
    let Some(query) = it.query else { return ().into_any() };
    // As on a ruler: a number at each bar would be noise.
    let number = if it.n == 1 || it.n.is_multiple_of(5) { it.n.to_string() } else { NO_BREAK_SPACE.to_owned() };
    let halves = it.parties.iter().map(|id| {
        let party = article.party_number(*id).map(|number| number.to_string());
        view! { <i data-party=party></i> }.into_any()
    });
    let halves = halves.collect_view();
    let others = it.has_others.then(|| view! { <i data-others=""></i> }.into_any());
    let names = it.parties.iter().map(|id| article.name(*id));
    let names: Vec<&str> = names.chain(it.has_others.then_some(words::OTHERS)).collect();
    view! {
        <li>
            <QueryLink to=query>
                <span class="spoken">{words::speaks(it.n, &names)}</span>
                <span aria-hidden="true">{number}</span>
                <span class="speaking-bar" aria-hidden="true">
                    {halves}
                    {others}
                </span>
            </QueryLink>
        </li>
    }
    .into_any()
}
