//! Measures as a table: what each falls on, what is asserted, by whom, and what the other side says. The roles are
//! written out, because the styles for narrow columns take them from the elements.

use leptos::prelude::*;
use readout_core::text::capitalised;

use super::list::ListView;
use super::tariff_row::Measure;
use crate::components::{ColumnHead, Row, RowList, Rows, Text};
use crate::use_explorer;
use crate::words::tariff as words;

/// Every measure that matches.
#[component]
pub(crate) fn TariffsView() -> impl IntoView {
    let explorer = use_explorer();
    let rows = Rows::new(explorer);
    let heads = words::COLUMNS.map(|label| view! { <ColumnHead>{label}</ColumnHead> });
    view! {
        <ListView rows>
            <table class="tariff-table" role="table" hidden=move || rows.is_empty()>
                <caption class="spoken">
                    <Text of=explorer.sentence />
                </caption>
                <thead role="rowgroup">
                    <tr role="row">{heads.into_iter().collect_view()}</tr>
                </thead>
                <RowList rows render=render />
            </table>
        </ListView>
    }
}

/// A measure, or the head of a group of them.
fn render(row: Row, hidden: Signal<bool>) -> AnyView {
    let head = match row {
        Row::Record(record) => return view! { <Measure record hidden /> }.into_any(),
        Row::Group(_, heading) => capitalised(&heading),
        Row::Outside => crate::words::list::OUTSIDE_OF_FILTERS.to_owned(),
        Row::Class(class) => class.label().to_owned(),
    };
    view! {
        <tbody role="rowgroup" hidden=hidden>
            <tr role="row">
                <th class="group-head" role="columnheader" scope="colgroup" colspan=words::COLUMNS.len().to_string()>
                    {head}
                </th>
            </tr>
        </tbody>
    }
    .into_any()
}
