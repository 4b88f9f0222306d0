//! The article at a glance.

use readout_core::engine::Count;

pub(crate) const IN_SHORT: &str = "In short";
pub(crate) const EACH_SIDE_GIVES: &str = "What each side gives, and who says so";
pub(crate) const WHAT_IS_NEXT: &str = "What is next";
pub(crate) const WHOLE_LEDGER: &str = "The whole ledger";
pub(crate) const NO_DATE_AHEAD: &str = "The article names no date after its own";
pub(crate) const OUR_COUNT: &str = "our count";

/// The way to what the sides undertake together.
pub(crate) fn more_together(count: Count) -> String {
    format!("{} more undertaken together", count.n)
}

/// On whose word a date rests.
pub(crate) fn on_the_word_of(name: &str) -> String {
    format!(" on the word of {name}")
}
