//! A short direct quote of each side.

use leptos::prelude::*;
use readout_core::article::{QuoteKind, RecordId};

use crate::components::{EvidenceLink, Section, VoiceName};
use crate::use_explorer;
use crate::words::{minute as words, record};

/// Nothing where nobody of a side is quoted directly.
#[component]
pub(crate) fn WordsOfSides() -> impl IntoView {
    let quotes = use_explorer().engine.short_quotes();
    if quotes.is_empty() {
        return ().into_any();
    }
    let quotes = quotes.into_iter().map(|record| view! { <ShortQuote record /> }).collect_view();
    view! {
        <Section id="in-their-words" heading=words::IN_THEIR_WORDS>
            {quotes}
        </Section>
    }
    .into_any()
}

/// The words, all of them a link to their record; who speaks; and for a fragment the clause that carries it.
#[component]
fn ShortQuote(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let Some(it) = article.quotes.get(usize::from(record.index)) else { return ().into_any() };
    let words = match it.kind {
        QuoteKind::Direct => record::quoted(it.text()),
        QuoteKind::Unmarked | QuoteKind::Reported => it.text().to_owned(),
    };
    let carrier = it.paraphrase.as_deref().map(|text| view! { <p class="quote-carrier">{text}</p> }.into_any());
    let evidence = it.evidence.first().map(|it| view! { <EvidenceLink it /> });
    view! {
        <figure class="short-quote">
            <blockquote>
                <a href=explorer.link_to(record)>{words}</a>
            </blockquote>
            {carrier}
            <figcaption>
                {it.attribution.speaker().map(|id| view! { <VoiceName id /> })} " "
                {record::quote_reporter(article, record, it)} " " {evidence}
            </figcaption>
        </figure>
    }
    .into_any()
}
