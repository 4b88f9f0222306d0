//! The deal in a minute: what is printed of the overview.

pub(crate) const ACROSS: &str = "Across all of them";
pub(crate) use super::record::COMMA;
pub(crate) const NEWS: &str = "News";
pub(crate) const OUR_COUNT: &str = "our count";
pub(crate) const FIGURES: &str = "Figures";
pub(crate) use super::tariff::EXTRA;
pub(crate) const DEAL: &str = "The deal";
pub(crate) const GIVES: &str = "gives";
pub(crate) const PROMISED: &str = "Promised";
pub(crate) const NOT_PROMISED: &str = "Not promised";
pub(crate) const WHOLE_DEAL: &str = "The whole deal";
pub(crate) const RATES: &str = "Tariffs, before and after";
pub(crate) const ALL_MEASURES: &str = "All tariffs";
pub(crate) const IN_THEIR_WORDS: &str = "In their words";
pub(crate) const COMING_UP: &str = "Later dates";
pub(crate) const NO_DATE_AHEAD: &str = "The article names no date after its own";
pub(crate) const WHO_SPEAKS: &str = "Who speaks where";
pub(crate) const AND: &str = " and ";
pub(crate) const OTHERS: &str = "others";
pub(crate) const EVERY_RECORD: &str = "Every record";

/// The way to all that is promised, of which the picture has the most concrete.
pub(crate) fn promises(n: u32) -> String {
    if n == 1 { "1 promise".to_owned() } else { format!("{n} promises") }
}

/// Who speaks in a paragraph, read out.
pub(crate) fn speaks(n: u16, names: &[&str]) -> String {
    format!("Paragraph {n}: {}", if names.is_empty() { "nobody quoted".to_owned() } else { names.join(", ") })
}
