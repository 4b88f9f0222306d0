//! Filters, order and grouping, and nothing found.

use readout_core::engine::Count;

pub(crate) const FILTERS: &str = "Filters";
pub(crate) const APPLIED: &str = "Applied filters";
pub(crate) const REMOVE: &str = "Remove filter ";
pub(crate) const CLEAR_ALL: &str = "Clear all";
pub(crate) const AFTER_PLUS: &str = "After “+”: not promised";
pub(crate) const PROMISES_ONLY: &str = "Promises only";
pub(crate) const WHAT_COUNTS: &str = "What counts as a promise";
pub(crate) const SORT_BY: &str = "Sort by";
pub(crate) const GROUP_BY: &str = "Group by";
pub(crate) const NOTHING_OF_ALL_MATCHES: &str = "Nothing in these articles matches all of that. Leave something out:";
pub(crate) const NOTHING_MATCHES: &str = "Nothing in this article matches all of that. Leave something out:";

/// The button that opens the filters.
pub(crate) fn filters(n: usize) -> String {
    if n == 0 { FILTERS.to_owned() } else { format!("{FILTERS} ({n})") }
}

/// A search as a filter.
pub(crate) fn search(words: &str) -> String {
    format!("Search: {words}")
}

/// The button that leads from the filters to what they give.
pub(crate) fn show(sentence: &str) -> String {
    format!("Show {sentence}")
}

/// A way out of an empty list.
pub(crate) fn without(filter: &str, count: Count) -> String {
    format!("Without “{filter}”: {}", count.words())
}

/// What is not promised, beside a count.
pub(crate) fn more(count: Count) -> String {
    if count.not_promised == 0 { String::new() } else { format!(" + {}", count.not_promised) }
}

/// The same, heard.
pub(crate) fn more_spoken(count: Count) -> String {
    if count.not_promised == 0 { String::new() } else { format!(" promised, {} not", count.not_promised) }
}

/// The button that takes what is not promised out of the list, or back in.
pub(crate) fn not_promised(is_out: bool, n: u32) -> String {
    if is_out { format!("Show {n} not promised") } else { PROMISES_ONLY.to_owned() }
}
