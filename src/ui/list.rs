//! Every list of the page whose rows stay while the list changes around them: one kind of row, so that the code
//! for comparing lists is in the page once.

use std::sync::Arc;

use leptos::prelude::*;
use readout_core::article::{Class, RecordId};
use readout_core::explore::Facet;

/// A row of some list. It is its own key: equal rows are the same row.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) enum Row {
    /// A facet among the filters.
    Facet(Facet),
    /// A value of a facet, among the filters or as a chip.
    Choice(Facet, u16),
    /// The chip of the search.
    Words,
    /// The chip of "not promised: left out".
    Undertaken,
    /// The note above a record that the filters leave out.
    Outside,
    /// The head of a class of force, with its number of records.
    Class(Class, usize),
    /// The head of a group.
    Group(Option<Class>, String),
    /// A record.
    Record(RecordId),
    /// A paragraph with its records.
    Paragraph(u16, Vec<RecordId>),
}

/// Rows that are kept where they stay the same.
pub(super) fn list(rows: Memo<Vec<Row>>, mark_up: impl Fn(Row) -> AnyView + Send + Sync + 'static) -> AnyView {
    let mark_up: Arc<dyn Fn(Row) -> AnyView + Send + Sync> = Arc::new(mark_up);
    keyed(rows, mark_up)
}

fn keyed(rows: Memo<Vec<Row>>, mark_up: Arc<dyn Fn(Row) -> AnyView + Send + Sync>) -> AnyView {
    let each = move || rows.get();
    view! { <For each=each key=Row::clone children=move |row| mark_up(row)/> }.into_any()
}
