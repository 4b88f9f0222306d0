//! Tables with their roles written out: the styles for narrow columns take roles from the elements.

use leptos::prelude::*;

/// A table of plain columns, its rows as children.
#[component]
pub(crate) fn Table(
    class: &'static str,
    /// Heard before the table, not shown.
    caption: &'static str,
    columns: &'static [&'static str],
    children: Children,
) -> impl IntoView {
    let heads = columns.iter().map(|label| view! { <ColumnHead>{*label}</ColumnHead> }.into_any());
    view! {
        <table class=class role="table">
            <caption class="spoken">{caption}</caption>
            <thead role="rowgroup">
                <tr role="row">{heads.collect_view()}</tr>
            </thead>
            <tbody role="rowgroup">{children()}</tbody>
        </table>
    }
}

/// The head of a column.
#[component]
pub(crate) fn ColumnHead(children: Children) -> impl IntoView {
    view! {
        <th role="columnheader" scope="col">
            {children()}
        </th>
    }
}

/// The head of a row.
#[component]
pub(crate) fn RowHead(children: Children) -> impl IntoView {
    view! {
        <th role="rowheader" scope="row">
            {children()}
        </th>
    }
}

/// A cell with the name of its column, for where columns stand under each other.
#[component]
pub(crate) fn Cell(#[prop(into)] label: Oco<'static, str>, children: Children) -> impl IntoView {
    view! {
        <td role="cell" data-label=label>
            {children()}
        </td>
    }
}
