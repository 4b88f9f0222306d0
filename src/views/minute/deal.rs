//! The deal in one picture: what each side gives, what is promised apart from what is not.

use leptos::prelude::*;
use readout_core::article::QualifierKind;
use readout_core::engine::{DealLine, Side};
use readout_core::query::{Query, View};

use super::alike::AlikeTitle;
use crate::components::{EvidenceLink, Force, QueryLink, Section, VoiceName};
use crate::use_explorer;
use crate::words::minute as words;

/// A column for each side, and the ways on.
#[component]
pub(crate) fn DealSection() -> impl IntoView {
    let engine = use_explorer().engine;
    let sides = engine.deal();
    if sides.is_empty() {
        return ().into_any();
    }
    let sides = sides.into_iter().map(|it| view! { <SideColumn it /> }).collect_view();
    let promises = engine.promises().map(|(query, n)| {
        view! {
            <li>
                <QueryLink to=query>{words::promises(n)}</QueryLink>
            </li>
        }
        .into_any()
    });
    view! {
        <Section id="deal" heading=words::DEAL>
            <div class="deal">{sides}</div>
            <ul class="doors">
                {promises} <li>
                    <QueryLink to=Query::default().in_view(View::Ledger)>{words::WHOLE_DEAL}</QueryLink>
                </li>
            </ul>
        </Section>
    }
    .into_any()
}

#[component]
fn SideColumn(it: Side<'static>) -> impl IntoView {
    let article = use_explorer().article();
    let party = article.party_number(it.party).map(|number| number.to_string());
    view! {
        <section class="deal-side" data-party=party>
            <h3>
                <VoiceName id=it.party />
                " "
                {words::GIVES}
            </h3>
            <Lines heading=words::PROMISED lines=it.promised />
            <Lines heading=words::NOT_PROMISED lines=it.not_promised />
        </section>
    }
}

#[component]
fn Lines(heading: &'static str, lines: Vec<DealLine<'static>>) -> impl IntoView {
    if lines.is_empty() {
        return ().into_any();
    }
    let lines = lines.into_iter().map(|it| view! { <Line it /> }).collect_view();
    view! {
        <h4>{heading}</h4>
        <ul>{lines}</ul>
    }
    .into_any()
}

#[component]
fn Line(it: DealLine<'static>) -> impl IntoView {
    let is_condition = |kind: &QualifierKind| matches!(kind, QualifierKind::LegalProviso | QualifierKind::Condition);
    let condition = it.commitment.qualifiers.iter().map(|it| it.kind).find(is_condition).map(QualifierKind::label);
    let due = it.commitment.due.as_ref().map(|when| view! { <b class="figure">{when.words()}</b> }.into_any());
    view! {
        <li data-firm=it.commitment.force.firmness()>
            <AlikeTitle it=it.what />
            " "
            {due}
            <small>
                <Force it=it.commitment />
                {it.evidence.map(|it| view! { <EvidenceLink it /> })}
                {condition}
            </small>
        </li>
    }
}
