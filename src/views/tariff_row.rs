//! A measure in the table of tariffs: a row for each assertion, and below them the open record.

use leptos::html::{A, Th};
use leptos::prelude::*;
use readout_core::article::{Assertion, Rate, RecordId, Tariff};
use readout_core::text::capitalised;

use crate::components::{
    Cell, EvidenceLink, Inferred, Lazy, Marked, NotStated, Part, RecordLink, RowHead, Unfolded, VoiceName,
    article_name, use_record_focus,
};
use crate::use_explorer;
use crate::words::record::{self, speaker};
use crate::words::tariff as words;

/// A measure. `is_repeated`: the row above says the same of other goods.
#[component]
pub(crate) fn Measure(record: RecordId, hidden: Signal<bool>, is_repeated: ReadSignal<bool>) -> impl IntoView {
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
            data-repeated=is_repeated
        >
            {rows}
            <Unfolded record>
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
    let [_, changes, open, says] = words::COLUMNS;
    let head = match is_first {
        true => view! { <MeasureHead record it /> }.into_any(),
        false => view! {
            <RowHead>
                <span class="spoken">{it.title.as_str()}</span>
            </RowHead>
        }
        .into_any(),
    };
    view! {
        <tr role="row" data-continued=!is_first>
            {head}
            <Cell label=changes>
                <Changes assertion />
            </Cell>
            <Cell label=open>
                <NotStated words=words::not_stated(assertion) />
            </Cell>
            <Cell label=says>
                <Marked text=speaker(article, &assertion.attribution) />
                <small>{assertion.attribution.standing(article).label()}</small>
                {assertion.evidence.first().map(|it| view! { <EvidenceLink it /> })}
            </Cell>
        </tr>
    }
}

/// The head of a measure's first row, which opens the record.
#[component]
fn MeasureHead(record: RecordId, it: &'static Tariff) -> impl IntoView {
    let (heading, link) = (NodeRef::<Th>::new(), NodeRef::<A>::new());
    use_record_focus(record, move || heading.get_untracked().map(Into::into), link);
    let article = use_explorer().article();
    view! {
        <th role="rowheader" scope="row" tabindex="-1" node_ref=heading>
            <RecordLink record text=it.title.as_str() link />
            " "
            <small class="tariff-same" aria-hidden="true">
                {words::AS_ABOVE}
            </small>
            <span class="tariff-route">
                <VoiceName id=it.imposed_by />
                {words::from(article.name(it.origin))}
            </span>
            {article_name(record)}
        </th>
    }
}

/// Which way, which rates, how many, by when: what of these is stated.
#[component]
fn Changes(assertion: &'static Assertion) -> impl IntoView {
    let rate = |rate: &'static Option<Rate>, label: &'static str| {
        let rate = rate.as_ref()?;
        let figure = rate.figure.as_ref()?;
        Some(
            view! {
                <span class="limit">
                    {label} <b class="figure">{words::rate(figure, rate.additional)}</b> " " <small>{rate.note.as_str()}</small>
                </span>
            }
            .into_any(),
        )
    };
    let quota = assertion.quota.as_ref().map(|it| {
        view! {
            <span class="limit">
                <b class="figure">{capitalised(&it.words())}</b>
                " "
                <small>{it.label.as_str()}</small>
            </span>
        }
        .into_any()
    });
    let timing = assertion.timing.as_ref().map(|it| {
        let reason = it.inferred.as_deref();
        let reason = reason.map(|it| view! { <Inferred reason=record::PARTLY_INFERRED title=Some(it.into()) /> });
        view! {
            <span class="limit">
                <b class="figure">{capitalised(&it.words())}</b>
                " "
                {reason}
            </span>
        }
        .into_any()
    });
    view! {
        <span class="limit">{capitalised(assertion.direction.label())}</span>
        {rate(&assertion.before, words::BEFORE)}
        {rate(&assertion.after, words::AFTER)}
        {quota}
        {timing}
        {(!assertion.called_tariff).then(|| view! { <small>{words::NOT_CALLED_TARIFF}</small> }.into_any())}
    }
}
