//! Measures: the chart of stated rates, and below it a table with what is asserted of each, and by whom.

use leptos::prelude::*;
use readout_core::article::RecordKind;
use readout_core::text::capitalised;

use super::list::ListView;
use super::tariff_row::Measure;
use crate::components::{ColumnHead, RateChart, Row, RowList, Rows, Text};
use crate::use_explorer;
use crate::words::tariff as words;

/// Every measure that matches. The roles of the table are written out, because the styles for narrow columns take them
/// from the elements.
#[component]
pub(crate) fn TariffsView() -> impl IntoView {
    let explorer = use_explorer();
    let rows = Rows::new(explorer);
    let heads = words::COLUMNS.map(|label| view! { <ColumnHead>{label}</ColumnHead> });
    let rates = explorer.engine.rates();
    let chart = (!rates.rows.is_empty()).then(|| view! { <RateChart rates listed=rows /> }.into_any());
    view! {
        <ListView rows>
            {chart}
            <table class="tariff-table" role="table" hidden=move || rows.is_empty()>
                <caption class="spoken">
                    <Text of=explorer.sentence />
                </caption>
                <thead role="rowgroup">
                    <tr role="row">{heads.into_iter().collect_view()}</tr>
                </thead>
                <RowList rows render=body />
            </table>
        </ListView>
    }
}

/// A measure, or a head between measures.
fn body(row: Row, hidden: Signal<bool>) -> AnyView {
    let explorer = use_explorer();
    let head = match row {
        Row::Record(record) => {
            // Of measures alike the first that shows has the cells for all of them.
            let alike = explorer.engine.alike(explorer.article().records(RecordKind::Tariff)).into_iter();
            let alike = alike.map(|it| it.records).find(|it| it.iter().any(|(other, _)| *other == record));
            let before: Vec<_> = alike.into_iter().flatten().map(|it| it.0).take_while(|it| *it != record).collect();
            let is_repeated = explorer.follow_query(move || {
                explorer.results.with(|results| before.iter().any(|record| results.has(*record)))
            });
            return view! { <Measure record hidden is_repeated /> }.into_any();
        }
        Row::Group(_, heading) => capitalised(&heading),
        Row::Outside => crate::words::list::OUTSIDE_OF_FILTERS.to_owned(),
        Row::Apart(apart) => apart.label().to_owned(),
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
