//! The news in two or three sentences.

use leptos::prelude::*;
use readout_core::engine::News;

use crate::components::{EvidenceLink, QueryLink};
use crate::use_explorer;
use crate::words::minute as words;

/// What each side gives, what the other says to it, and how much is promised in all.
#[component]
pub(crate) fn NewsSection() -> impl IntoView {
    let explorer = use_explorer();
    let pieces = explorer.engine.news().into_iter().map(|it| view! { <Piece it /> }).collect_view();
    let (tally, query) = explorer.engine.tally();
    view! {
        <section class="section" aria-label=words::NEWS>
            <ul class="news">
                {pieces} <li class="news-tally">
                    <QueryLink to=query>{tally}</QueryLink>
                    " "
                    <span class="our-sum">{words::OUR_COUNT}</span>
                </li>
            </ul>
        </section>
    }
}

#[component]
fn Piece(it: News<'static>) -> impl IntoView {
    let explorer = use_explorer();
    let record = it.record;
    let answers = it.answers.into_iter().map(|(words, evidence)| {
        view! {
            {words}
            " "
            {evidence.map(|it| view! { <EvidenceLink it /> })}
            " "
        }
        .into_any()
    });
    let answers = answers.collect_view();
    view! {
        <li>
            <a href=explorer.link_to(record)>{it.words}</a>
            " "
            {it.evidence.map(|it| view! { <EvidenceLink it /> })}
            " "
            <span class="news-answer">{answers}</span>
        </li>
    }
}
