//! The page is made in steps when it starts: what stands around the view, the view, its filters, then some rows at a time.
//! Between them the browser scrolls, and takes what is typed.

use leptos::prelude::*;

use crate::components::Row;

/// How many rows are made in a step. Four take a slow telephone less than 50 ms, which nobody notices.
const ROWS: u32 = 4;

/// A step of its own. Before them comes what stands around the view, after them come the rows.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// The view.
    View = 1,
    /// The filters of a list.
    Filters,
}

/// How far the page is made. Cheap to copy.
#[derive(Clone, Copy)]
pub struct Steps {
    n_taken: RwSignal<u32>,
    /// Whether something waits for a later step.
    has_more: StoredValue<bool>,
}

impl Steps {
    /// Only what stands around the view is made yet.
    pub fn none() -> Self {
        Self { n_taken: RwSignal::new(0), has_more: StoredValue::new(false) }
    }

    /// Everything is made at once.
    pub fn all() -> Self {
        Self { n_taken: RwSignal::new(u32::MAX), ..Self::none() }
    }

    /// Takes the next step, or all that may ever come if nothing waits. Whether something did.
    pub fn take(self) -> bool {
        let has_more = self.has_more.get_value();
        self.has_more.set_value(false);
        self.n_taken.update(|n| *n = if has_more { *n + 1 } else { u32::MAX });
        has_more
    }

    /// Whether a step has come.
    pub(crate) fn has_come(self, step: Step) -> Memo<bool> {
        Memo::new(move |_| self.note(self.n_taken.get() >= step as u32))
    }

    /// The rows that a list may have by now.
    pub(crate) fn rows(self, mut all: Vec<Row>) -> Vec<Row> {
        let n = self.n_taken.get().saturating_sub(Step::Filters as u32).saturating_mul(ROWS) as usize;
        self.note(all.len() <= n);
        all.truncate(n);
        all
    }

    fn note(self, is_done: bool) -> bool {
        if !is_done {
            self.has_more.set_value(true);
        }
        is_done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use readout_core::article::{RecordId, RecordKind};

    #[test]
    fn what_waits_comes_in_its_order_and_then_all_at_once() {
        Owner::new().with(|| {
            let steps = Steps::none();
            let parts = [Step::View, Step::Filters].map(|step| steps.has_come(step));
            let rows = |n| (0..n).map(|index| Row::Record(RecordId { kind: RecordKind::Quote, index })).collect();
            let seen = |n| (parts.map(|it| it.get()), steps.rows(rows(n)).len());
            for (is_more, expected) in [
                (true, ([false, false], 0)),
                (true, ([true, false], 0)),
                (true, ([true, true], 0)),
                (true, ([true, true], 4)),
                (true, ([true, true], 8)),
                (false, ([true, true], 10)),
                (false, ([true, true], 10)),
            ] {
                assert_eq!(seen(10), expected);
                assert_eq!(steps.take(), is_more);
            }
        });
    }

    #[test]
    fn where_nothing_waits_no_step_is_left() {
        Owner::new().with(|| {
            assert!(!Steps::none().take());
            let all = Steps::all();
            assert!(all.has_come(Step::Filters).get() && !all.take());
        });
    }
}
