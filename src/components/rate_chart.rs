//! The rate chart: before and after on one axis, for each measure with a stated rate.

use leptos::prelude::*;
use readout_core::article::{RecordId, number};
use readout_core::engine::{Bar, RateRow, Rates};
use readout_core::text::capitalised;

use super::{EvidenceLink, NotStated, Row, Rows, VoiceName};
use crate::use_explorer;
use crate::words::{rate_chart as words, tariff::rate as extra};

/// The chart. Bars show what the article states and add nothing up; hatching stands for what it does not state. The words
/// beside them say the same. `listed`: the rows of a list beside it, whose filters it follows.
#[component]
pub(crate) fn RateChart(rates: Rates<'static>, #[prop(optional)] listed: Option<Rows>) -> impl IntoView {
    let scale = rates.scale;
    // Beyond the highest stated rate there is room for what is not stated.
    let width = scale + scale / 10;
    let ticks = (0..=4).map(|tick| {
        let place = share(scale * tick / 4, width);
        view! {
            <text x=place y="11">
                {words::tick(scale * tick / 4)}
            </text>
        }
        .into_any()
    });
    let records: Vec<RecordId> = rates.rows.iter().map(|row| row.record).collect();
    let is_empty = listed.map(|rows| {
        let hidden: Vec<Signal<bool>> =
            records.into_iter().map(|record| rows.is_hidden(use_explorer(), Row::Record(record))).collect();
        Signal::derive(move || hidden.iter().all(Get::get))
    });
    view! {
        <figure class="rate-chart" hidden=is_empty>
            <svg class="rate-axis" aria-hidden="true" width="100%" height="14">
                {ticks.collect_view()}
            </svg>
            <ol>{rates.rows.into_iter().map(|it| view! { <RateLine it width listed /> }).collect_view()}</ol>
        </figure>
    }
}

#[component]
fn RateLine(it: RateRow<'static>, width: i64, listed: Option<Rows>) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let record = it.record;
    let hidden = listed.map(|rows| rows.is_hidden(explorer, Row::Record(record)));
    let party = article.party_number(it.tariff.imposed_by).map(|number| number.to_string());
    let origin = article.name(it.tariff.origin);
    view! {
        <li data-party=party hidden=move || hidden.is_some_and(|hidden| hidden.get())>
            <h3>
                <a class="record-link" href=explorer.link_to(record)>
                    {capitalised(&it.goods(article))}
                </a>
                " "
                // No plain space: a browser takes it for the beginning of the name's square, and it is not read out.
                <small>{words::from(origin)} "\u{a0}" <VoiceName id=it.tariff.imposed_by /></small>
            </h3>
            <dl>
                <BarLine label=words::BEFORE bar=it.before width />
                <BarLine label=words::AFTER bar=it.after width />
                {it.is_open_beyond.then(|| view! { <BarLine label=words::BEYOND bar=None width /> }.into_any())}
            </dl>
        </li>
    }
}

#[component]
fn BarLine(label: &'static str, bar: Option<Bar<'static>>, width: i64) -> impl IntoView {
    let article = use_explorer().article();
    let is_open = bar.as_ref().is_none_or(|bar| bar.is_additional);
    let plot = bar.as_ref().map(|bar| {
        let class = if bar.expected_by.is_some() { "rate-expected" } else { "rate-stated" };
        view! { <rect class=class width=share(bar.figure.thousandths, width) height="20" /> }.into_any()
    });
    let words = match bar {
        None => view! { <NotStated /> }.into_any(),
        Some(bar) => view! {
            <b class="figure">{extra(bar.figure, bar.is_additional)}</b>
            " "
            {words::terms(article, &bar)}
            " "
            {bar.evidence.map(|it| view! { <EvidenceLink it /> })}
        }
        .into_any(),
    };
    view! {
        <div>
            <dt>{label}</dt>
            <dd>
                <svg class="rate-plot" data-open=is_open aria-hidden="true" width="100%" height="20">
                    {plot}
                </svg>
                <div class="rate-words">{words}</div>
            </dd>
        </div>
    }
}

/// A length on the axis, in per cent of its width.
fn share(thousandths: i64, width: i64) -> String {
    format!("{}%", number(thousandths.clamp(0, width).saturating_mul(100_000) / width.max(1)))
}
