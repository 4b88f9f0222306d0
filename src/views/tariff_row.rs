//! A measure in the table of tariffs: a row for each assertion, and below them the open record.

use leptos::html::{A, Th};
use leptos::prelude::*;
use readout_core::article::{Assertion, Figure, Rate, RecordId, Response, ResponseKind, Tariff, When, number};
use readout_core::text::capitalised;

use crate::components::{
    Cell, EvidenceLink, Inferred, Lazy, Marked, NotStated, Part, RecordLink, Unfolded, VoiceName, use_record_focus,
};
use crate::use_explorer;
use crate::words::record::{self, speaker};
use crate::words::tariff as words;

/// A measure.
#[component]
pub(crate) fn Measure(record: RecordId, hidden: Signal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let it = article.tariffs.get(usize::from(record.index));
    let rows = it.map(|it| {
        let row = |(n, assertion)| view! { <AssertionRow record it n assertion /> };
        it.assertions.iter().enumerate().map(row).collect_view()
    });
    view! {
        <tbody
            role="rowgroup"
            class=record.kind.key()
            id=explorer.anchor(record)
            hidden=hidden
            data-open=explorer.is_open(record)
        >
            {rows}
            <Unfolded record hidden>
                <tr role="row" class="tariff-open">
                    <td role="cell" colspan=words::COLUMNS.len().to_string()>
                        <article class="tariff-detail">
                            <h3 class="spoken">{article.title(record)}</h3>
                            <Lazy part=Part::Detail(record) />
                        </article>
                    </td>
                </tr>
            </Unfolded>
        </tbody>
    }
}

#[component]
fn AssertionRow(record: RecordId, it: &'static Tariff, n: usize, assertion: &'static Assertion) -> impl IntoView {
    let article = use_explorer().article();
    let is_first = n == 0;
    let [_, printed, before, after, limits, says, other_side] = words::COLUMNS;
    view! {
        <tr role="row" data-again=!is_first>
            {match is_first {
                true => view! { <MeasureHead record it /> }.into_any(),
                false => {
                    view! {
                        <th role="rowheader" scope="row">
                            {it.title.as_str()} <Route it />
                        </th>
                    }
                        .into_any()
                }
            }}
            <Cell label=printed>
                {record::OPENING_MARK} <Marked text=assertion.measure.as_str() /> {record::CLOSING_MARK}
                {(!assertion.called_tariff).then(|| view! { <small>{words::NOT_CALLED_TARIFF}</small> })}
            </Cell>
            <Cell label=before>
                <RateValue rate=assertion.before.as_ref() />
            </Cell>
            <Cell label=after>
                <RateValue rate=assertion.after.as_ref() />
                <RateStrip assertion />
                <small>{assertion.direction.label()}</small>
            </Cell>
            <Cell label=limits>
                <Limits quota=assertion.quota.as_ref() timing=assertion.timing.as_ref() />
            </Cell>
            <Cell label=says>
                <Marked text=speaker(article, &assertion.attribution) />
                <small>{assertion.attribution.standing(article).label()}</small>
                {assertion.evidence.first().map(|it| view! { <EvidenceLink it /> })}
            </Cell>
            <Cell label=other_side>
                {match is_first {
                    true => view! { <OtherSide responses=&it.responses /> }.into_any(),
                    false => view! { <span class="kicker">{words::AS_ABOVE}</span> }.into_any(),
                }}
            </Cell>
        </tr>
    }
}

/// The head of a measure's first row, which opens the record.
#[component]
fn MeasureHead(record: RecordId, it: &'static Tariff) -> impl IntoView {
    let (heading, link) = (NodeRef::<Th>::new(), NodeRef::<A>::new());
    use_record_focus(record, move || heading.get_untracked().map(Into::into), link);
    view! {
        <th role="rowheader" scope="row" tabindex="-1" node_ref=heading>
            <RecordLink record text=it.title.as_str() link />
            <Route it />
        </th>
    }
}

/// What a measure falls on: goods, who imposes it, where they come from.
#[component]
fn Route(it: &'static Tariff) -> impl IntoView {
    let article = use_explorer().article();
    let products = it.products.iter().filter_map(|place| article.products.get(usize::from(*place)));
    let products: Vec<&str> = products.map(|it| it.label.as_str()).collect();
    view! {
        <span class="tariff-route">
            {capitalised(&products.join(record::COMMA))} {words::IMPOSED_BY} <VoiceName id=it.imposed_by />
            {words::ON_GOODS_FROM} {article.name(it.origin)}
        </span>
    }
}

#[component]
fn RateValue(rate: Option<&'static Rate>) -> impl IntoView {
    let Some(rate) = rate else { return view! { <NotStated /> }.into_any() };
    let figure = rate.figure.as_ref().map(|it| view! { <span class="rate">{words::rate(rate, it)}</span> });
    view! {
        {figure}
        " "
        <small>{rate.note.as_str()}</small>
    }
    .into_any()
}

#[component]
fn Limits(quota: Option<&'static Figure>, timing: Option<&'static When>) -> impl IntoView {
    if quota.is_none() && timing.is_none() {
        return view! { <NotStated /> }.into_any();
    }
    let quota = quota.map(|it| {
        view! {
            <span class="limit">
                <b class="figure">{it.words()}</b>
                " "
                <small>{it.label.as_str()}</small>
            </span>
        }
    });
    let timing = timing.map(|it| {
        let reason = it.inferred.as_deref();
        let reason = reason.map(|it| view! { <Inferred reason=record::PARTLY_INFERRED title=Some(it.into()) /> });
        view! {
            <span class="limit">
                <b class="figure">{capitalised(&it.words())}</b>
                " "
                {reason}
            </span>
        }
    });
    (quota, timing).into_any()
}

#[component]
fn OtherSide(responses: &'static [Response]) -> impl IntoView {
    if responses.is_empty() {
        return view! { <NotStated words=ResponseKind::NotFound.label() /> }.into_any();
    }
    let said = responses.iter().map(|said| {
        let silence = (said.kind != ResponseKind::Says).then(|| view! { <NotStated words=said.kind.label() /> });
        view! {
            <span class="limit">
                <VoiceName id=said.who /> {record::COLON} {said.text.as_str()} " " {silence}
            </span>
        }
    });
    said.collect_view().into_any()
}

/// Before and after as two bars from nought, one scale for all: 100 per cent is the full width. Hatched where no rate
/// is stated. The bars are not added up, for the article does not. The figures beside it say the same.
#[component]
fn RateStrip(assertion: &'static Assertion) -> impl IntoView {
    let before = assertion.before.as_ref().and_then(|rate| rate.figure.as_ref());
    let after = assertion.after.as_ref().and_then(|rate| rate.figure.as_ref());
    let bar = |figure: Option<&Figure>, known: &'static str| match figure {
        Some(figure) => (known, format!("{}%", number(figure.thousandths.clamp(0, 100_000)))),
        None => ("rate-unknown", "100%".to_owned()),
    };
    let (was, was_width) = bar(before, "rate-was");
    let (is, is_width) = bar(after, "rate-is");
    (before.is_some() || after.is_some()).then(|| {
        view! {
            <svg class="rate-strip" aria-hidden="true" width="100%" height="14">
                <rect class=was x="0" y="1" height="5" width=was_width />
                <rect class=is x="0" y="8" height="5" width=is_width />
            </svg>
        }
    })
}
