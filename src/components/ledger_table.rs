//! The reciprocity ledger as a table: a column for each side, and line against line only where the article links them.

use leptos::prelude::*;
use readout_core::article::VoiceId;
use readout_core::engine::{Block, Ledger, Line, Stance};

use super::{ColumnHead, EvidenceLink, FactRows, NotStated, OpenLink, ResponseLine, RowHead, VoiceName};
use crate::use_explorer;
use crate::words::ledger as words;

/// The whole deal of one article.
#[component]
pub(crate) fn LedgerTable(ledger: Ledger<'static>) -> impl IntoView {
    let sides = ledger.sides;
    let heads =
        sides.iter().copied().map(|id| view! { <ColumnHead><VoiceName id /></ColumnHead> }.into_any()).collect_view();
    let blocks = ledger.blocks.into_iter().map(|block| view! { <LedgerBlock block sides=sides.clone() /> });
    let blocks = blocks.collect_view();
    view! {
        <table class="ledger" role="table">
            <caption class="spoken">{words::CAPTION}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <ColumnHead>
                        <span class="spoken">{words::HOW}</span>
                    </ColumnHead>
                    {heads}
                </tr>
            </thead>
            {blocks}
        </table>
    }
}

#[component]
fn LedgerBlock(block: Block<'static>, sides: Vec<VoiceId>) -> impl IntoView {
    let is_joint = block.columns.len() < sides.len();
    // What is set against each other stands in one row, however firm; all else in a row for each stance.
    let stances: &[Option<Stance>] = match block.link {
        Some(_) => &[None],
        None => &[Some(Stance::Undertakes), Some(Stance::Intends), Some(Stance::Asked), Some(Stance::Said)],
    };
    let rows = stances.iter().filter_map(|stance| {
        let is_here = |it: &Line<'_>| stance.is_none_or(|stance| it.stance == stance);
        if !block.columns.iter().flatten().any(is_here) {
            return None;
        }
        let cells = block.columns.iter().zip(&sides).map(|(column, side)| {
            let lines: Vec<Line<'static>> = column.iter().filter(|it| is_here(it)).cloned().collect();
            let span = is_joint.then_some(sides.len());
            view! { <LedgerCell lines side=*side span /> }
        });
        Some(
            view! {
                <tr role="row">
                    <RowHead>{stance.map_or(words::SET_AGAINST, Stance::label)}</RowHead>
                    {cells.collect_view()}
                </tr>
            }
            .into_any(),
        )
    });
    let rows = rows.collect_view();
    view! {
        <tbody role="rowgroup">
            <tr role="row" class="ledger-head">
                <th role="columnheader" scope="rowgroup" colspan=(sides.len() + 1).to_string()>
                    {words::block(block.link.is_some(), is_joint)}
                    " "
                    {block.link.map(|it| view! { <EvidenceLink it /> })}
                </th>
            </tr>
            {rows}
        </tbody>
    }
}

/// What one side does in one stance. Joint acts span the columns of all sides.
#[component]
fn LedgerCell(lines: Vec<Line<'static>>, side: VoiceId, span: Option<usize>) -> impl IntoView {
    let article = use_explorer().article();
    let label = span.is_none().then(|| article.name(side));
    let party = article.party_number(side).filter(|_| span.is_none());
    let is_silent = lines.is_empty();
    let content = if is_silent {
        view! { <NotStated words=words::NOTHING_FOUND /> }.into_any()
    } else {
        let lines = lines.into_iter().map(|it| view! { <LedgerLine it /> });
        view! { <ul>{lines.collect_view()}</ul> }.into_any()
    };
    view! {
        <td
            role="cell"
            class=is_silent.then_some("silent")
            colspan=span.map(|n| n.to_string())
            data-label=label
            data-party=party.map(|number| number.to_string())
        >
            {content}
        </td>
    }
}

#[component]
fn LedgerLine(it: Line<'static>) -> impl IntoView {
    let article = use_explorer().article();
    let force = it.force.map(|force| {
        view! {
            <span class="force" data-firm=force.firmness()>
                {force.label()}
            </span>
            {words::DOT}
        }
        .into_any()
    });
    let place = article.evidence(it.record).first().map(|it| view! { <EvidenceLink it /> });
    let says = match it.is_repeated {
        true => words::AS_ABOVE.to_owned(),
        false => it.stated_by(article),
    };
    let force = force.filter(|_| !it.is_repeated);
    let more = (!it.is_repeated).then(|| {
        let facts = (!it.facts.is_empty()).then(|| {
            view! {
                <dl class="facts">
                    <FactRows facts=it.facts.clone() />
                </dl>
            }
            .into_any()
        });
        view! {
            {facts}
            {it.responses.iter().map(|it| view! { <ResponseLine it /> }).collect_view()}
        }
        .into_any()
    });
    view! {
        <li>
            <OpenLink record=it.record class="record-link" />
            " "
            <small class="ledger-says">{force} {says} " " {place}</small>
            {more}
        </li>
    }
}
