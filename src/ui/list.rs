//! Every list of the page whose rows stay while the list changes around them: one kind of row, so that the code
//! for comparing lists is in the page once.

use leptos::prelude::*;
use readout_core::article::{Class, RecordId};
use readout_core::explore::Facet;
use web_sys::Node;

use super::follow::Followed;
use super::markup::{Live, Markup, Printed};

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
pub(super) fn list(rows: Followed<Vec<Row>>, mark_up: impl Fn(Row) -> Markup + Send + Sync + 'static) -> Markup {
    Markup::Rows(Box::new(Rows { now: rows, mark_up: Box::new(mark_up), owner: Owner::current().unwrap_or_default() }))
}

/// The rows of a list before they are anywhere.
pub struct Rows {
    now: Followed<Vec<Row>>,
    mark_up: Box<dyn Fn(Row) -> Markup + Send + Sync>,
    /// What the list is part of; a row's own signals must outlive the change that made the row.
    owner: Owner,
}

/// A row that stands in the page.
pub(super) struct LiveRow {
    row: Row,
    pub(super) live: Live,
    /// The row's own signals end with it.
    _owner: Owner,
}

impl Rows {
    /// All rows as they are now.
    pub(super) fn all(self) -> Markup {
        Markup::Several(self.now.get().into_iter().map(self.mark_up).collect())
    }

    /// Makes of the rows in the page those that the list has now: gone ones go, new ones come, the others move if
    /// their order has changed. Without a marker none stands in the page yet.
    pub(super) fn update(
        &self,
        live: &mut Vec<LiveRow>,
        printed: Option<&Printed>,
        marker: Option<&Node>,
        is_svg: bool,
    ) {
        let mut before: Vec<Option<LiveRow>> = std::mem::take(live).into_iter().map(Some).collect();
        let mut furthest = 0;
        let mut is_same_order = true;
        let mut is_new = Vec::new();
        for row in self.now.get() {
            let place = before.iter().position(|it| it.as_ref().is_some_and(|it| it.row == row));
            let kept = place.and_then(|place| {
                is_same_order = is_same_order && place >= furthest;
                furthest = place;
                before.get_mut(place)?.take()
            });
            is_new.push(kept.is_none());
            live.push(kept.unwrap_or_else(|| {
                let owner = self.owner.with(Owner::new);
                let fresh = owner.with(|| (self.mark_up)(row.clone()).come_alive(printed, is_svg));
                LiveRow { row, live: fresh, _owner: owner }
            }));
        }
        before.into_iter().flatten().for_each(|gone| gone.live.remove());
        let Some((parent, marker)) = marker.and_then(|marker| marker.parent_node().zip(Some(marker))) else { return };
        let mut next = marker.clone();
        for (it, is_new) in live.iter().zip(is_new).rev() {
            if is_new || !is_same_order {
                it.live.insert(&parent, Some(&next));
            }
            next = it.live.first().unwrap_or(next);
        }
    }
}
