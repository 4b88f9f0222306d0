//! Who says what.

use readout_core::query::{Group, Sort};

pub(crate) const ROWS: &str = "Rows: ";
pub(crate) const ROWS_NAME: &str = "Rows";
pub(crate) const ROW_CHOICES: [(Group, &str); 3] =
    [(Group::Nothing, "speakers and texts"), (Group::Party, "sides"), (Group::Outlet, "outlets")];
pub(crate) const ORDER: &str = "Order: ";
pub(crate) const ORDER_NAME: &str = "Order";
pub(crate) const ORDER_CHOICES: [(Sort, &str); 3] =
    [(Sort::Article, "default"), (Sort::Who, "by side"), (Sort::Most, "most records first")];
pub(crate) const KEY_NUMBER: &str = "1";
pub(crate) const KEY_DIRECT: &str = " direct quotes, ";
pub(crate) const KEY_REPORTED: &str = " paraphrased, ";
pub(crate) const KEY_COMMITS: &str =
    " promises they voice; after “+” not promised. Empty or hatched: nothing found in this article.";
pub(crate) const CAPTION: &str = "Who speaks on what. A heading’s link sorts by its column.";
pub(crate) const WHO: &str = "Who";
pub(crate) const NOTHING_FOUND: &str = "nothing found";
pub(crate) const DIRECT: &str = " direct quotes";
pub(crate) const REPORTED: &str = " paraphrased";
pub(crate) const COMMITS: &str = " promises they voice";

/// "on 3 of 9 topics"
pub(crate) fn on_topics(n: usize, n_all: usize) -> String {
    format!("on {n} of {n_all} topics")
}
