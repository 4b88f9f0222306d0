//! The article at a glance: a few generated sentences, the stated figures, the ledger, what is next.

use leptos::prelude::*;
use readout_core::article::{RecordId, RecordKind};
use readout_core::engine::{Claim, KeyFigure};
use readout_core::query::{Facet, Query, Show as Shown, TOGETHER, View};
use readout_core::text::capitalised;

use crate::components::{
    EvidenceLink, Force, Inferred, LedgerTable, NotStated, OpenLink, QueryLink, Section, VoiceName,
};
use crate::use_explorer;
use crate::words::glance as words;
use crate::words::tariff::ON_TOP;

/// Everything above the list of the overview.
#[component]
pub(crate) fn Glance() -> impl IntoView {
    let engine = use_explorer().engine;
    let claims = engine.summary().into_iter().map(|it| view! { <ClaimLine it /> }).collect_view();
    let figures = engine.key_figures().into_iter().map(|it| view! { <KeyFigureTile it /> }).collect_view();
    let ahead = engine.ahead();
    let quiet = ahead.is_empty().then(|| {
        view! {
            <p>
                <NotStated words=words::NO_DATE_AHEAD />
            </p>
        }
        .into_any()
    });
    let ahead = ahead.into_iter().map(|record| view! { <NextDate record /> }).collect_view();
    view! {
        <div>
            <Section id="glance" heading=words::IN_SHORT>
                <ul class="summary">{claims}</ul>
                <ul class="figures key-figures">{figures}</ul>
            </Section>
            <Section id="ledger" heading=words::EACH_SIDE_GIVES>
                <LedgerTable is_whole=false />
                <Doors />
            </Section>
            <Section id="next" heading=words::WHAT_IS_NEXT>
                {quiet}
                <ul class="next">{ahead}</ul>
            </Section>
        </div>
    }
}

/// The ways on from the short ledger.
#[component]
fn Doors() -> impl IntoView {
    let engine = use_explorer().engine;
    let together = engine.vocabulary().code(Facet::Acts, TOGETHER).map(|together| {
        let query = Query::default().in_view(View::Commitments).only(Facet::Acts, together).showing(Shown::Undertaken);
        let words = words::more_together(engine.count(&query));
        view! {
            <li>
                <QueryLink to=query>{words}</QueryLink>
            </li>
        }
        .into_any()
    });
    let views = [View::Ledger, View::Matrix, View::Calculator, View::Check].map(|view| {
        let words = if view == View::Ledger { words::WHOLE_LEDGER } else { view.label() };
        view! {
            <li>
                <QueryLink to=Query::default().in_view(view)>{words}</QueryLink>
            </li>
        }
        .into_any()
    });
    view! { <ul class="doors">{together} {views.into_iter().collect_view()}</ul> }
}

#[component]
fn ClaimLine(it: Claim<'static>) -> impl IntoView {
    let source = match it.evidence {
        Some(it) => view! { <EvidenceLink it /> }.into_any(),
        None => view! { <span class="our-sum">{words::OUR_COUNT}</span> }.into_any(),
    };
    view! {
        <li>
            <QueryLink to=it.query>{it.words}</QueryLink>
            " "
            {source}
        </li>
    }
}

#[component]
fn KeyFigureTile(it: KeyFigure<'static>) -> impl IntoView {
    let explorer = use_explorer();
    let record = it.record;
    let party = it.actor.and_then(|id| explorer.article().party_number(id)).map(|number| number.to_string());
    // "up to" and "about" are smaller than what they bound.
    let words = it.figure.words();
    let (bound, number) = words.rsplit_once(' ').unwrap_or(("", &words));
    let bound = (!bound.is_empty()).then(|| view! { <small>{bound.to_owned()}</small> " " }.into_any());
    let figure = view! { <span class="figure">{it.is_additional.then_some(ON_TOP)} {bound} {number.to_owned()}</span> }
        .into_any();
    view! {
        <li data-party=party>
            <p class="kicker">{it.actor.map(|id| view! { <VoiceName id /> })} " " {it.certainty}</p>
            <a class="figures-door" href=move || explorer.address_of(record)>
                {figure}
                " "
                {it.figure.label.as_str()}
            </a>
            " "
            {it.evidence.map(|it| view! { <EvidenceLink it /> })}
        </li>
    }
}

#[component]
fn NextDate(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    let when = article.when_of(record);
    let reason = when.and_then(|when| when.inferred.as_deref()).map(|reason| {
        view! {
            <small>
                <Inferred reason />
            </small>
        }
        .into_any()
    });
    let firm = match record.kind {
        RecordKind::Commitment => article.commitments.get(usize::from(record.index)),
        RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => None,
    };
    let speaker = article.attributions(record).first().and_then(|it| it.speaker());
    let says = speaker
        .map(|id| view! { <span class="commitment-says">{words::on_the_word_of(article.name(id))}</span> }.into_any());
    view! {
        <li>
            <p class="timeline-when">{when.map(|when| capitalised(&when.words()))} {reason}</p>
            <p>
                <OpenLink record />
                " "
                {firm.map(|it| view! { <Force it /> })}
                {says}
                " "
                {article.evidence(record).first().map(|it| view! { <EvidenceLink it /> })}
            </p>
        </li>
    }
}
