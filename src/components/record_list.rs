//! A list of records, with the heads between them.

use leptos::prelude::*;
use readout_core::engine::Apart;
use readout_core::text::capitalised;

use super::{RecordCard, Row, Rows, Text};
use crate::use_explorer;
use crate::words::list as words;

/// The rows of a view, each rendered once: by `render`, which is told whether it is hidden.
#[component]
pub(crate) fn RowList(rows: Rows, render: fn(Row, Signal<bool>) -> AnyView) -> impl IntoView {
    let explorer = use_explorer();
    view! {
        <For each=move || explorer.steps.rows(rows.all.get()) key=Row::clone let:row>
            {render(row.clone(), rows.is_hidden(explorer, row))}
        </For>
    }
}

/// The rows of a view whose records are no table.
#[component]
pub(crate) fn RecordList(rows: Rows) -> impl IntoView {
    view! { <RowList rows render=render_row /> }
}

/// A row of a list of cards.
pub(crate) fn render_row(row: Row, hidden: Signal<bool>) -> AnyView {
    match row {
        Row::Record(record) => view! { <RecordCard record hidden /> }.into_any(),
        Row::Apart(apart) => view! { <ApartHead apart hidden /> }.into_any(),
        Row::Outside => view! {
            <p class="results-note" hidden=hidden>
                {words::OUTSIDE_OF_FILTERS}
            </p>
        }
        .into_any(),
        Row::Group(_, heading) => view! {
            <h2 class="group-head" hidden=hidden>
                {capitalised(&heading)}
            </h2>
        }
        .into_any(),
    }
}

/// The head of what stands apart, with how many records of it are listed.
#[component]
fn ApartHead(apart: Apart, hidden: Signal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let n = move || {
        explorer.results.with(|results| {
            results.sections.iter().find(|section| section.apart == Some(apart)).map_or(0, |section| section.n)
        })
    };
    view! {
        <div class="class-head" hidden=hidden>
            <h2>{apart.label()}</h2>
            <p>
                <Text of=Signal::derive(move || n().to_string()) />
                {words::note(apart)}
            </p>
        </div>
    }
}
