//! Who says what.

use readout_core::engine::Count;
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

/// A number of the matrix, read out.
pub(crate) fn direct(n: u32) -> String {
    if n == 1 { "1 direct quote".to_owned() } else { format!("{n} direct quotes") }
}

/// The same for what is said in our words.
pub(crate) fn paraphrased(n: u32) -> String {
    format!("{n} paraphrased")
}

/// The same for what is promised, and for other points beside it.
pub(crate) fn voiced(Count { n, not_promised }: Count) -> String {
    let promises = if n == 1 { "1 promise".to_owned() } else { format!("{n} promises") };
    if not_promised == 0 { promises } else { format!("{promises}, {not_promised} not promised") }
}

/// "on 3 of 9 topics"
pub(crate) fn on_topics(n: usize, n_all: usize) -> String {
    format!("on {n} of {n_all} topics")
}
