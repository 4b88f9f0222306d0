//! Measures on goods.

use readout_core::article::{Assertion, Figure, Rate};
use readout_core::text::{capitalised, lowered};

use super::record::COMMA;

pub(crate) const COLUMNS: [&str; 4] = ["Measure", "What changes", "Not stated", "Who says so"];
pub(crate) const NOT_CALLED_TARIFF: &str = "trade measure, not called a tariff";
/// Before a rate that comes on top of another.
pub(crate) const EXTRA: &str = "an extra";
/// Of a measure of which the one above it says the same.
pub(crate) const AS_ABOVE: &str = "as above";
pub(crate) const BEFORE: &str = "Before: ";
pub(crate) const AFTER: &str = "After: ";

/// Where the goods come from, after the name of the side that imposes the measure.
pub(crate) fn from(origin: &str) -> String {
    format!(", on goods from {origin}")
}

/// A rate, or one that comes on top of another.
pub(crate) fn rate(figure: &Figure, is_additional: bool) -> String {
    if is_additional { format!("{EXTRA} {}", figure.words()) } else { figure.words() }
}

/// What a reader would ask of an assertion and the article does not state.
pub(crate) fn not_stated(it: &Assertion) -> String {
    let is_stated = |rate: &Option<Rate>| rate.as_ref().is_some_and(|rate| rate.figure.is_some());
    let rates = match (is_stated(&it.before), is_stated(&it.after)) {
        (false, false) => Some("any rate"),
        (false, true) => Some("rate before"),
        (true, false) => Some("rate after"),
        (true, true) => None,
    };
    let date = it.timing.is_none().then_some("date");
    let missing = rates.into_iter().chain(date).map(str::to_owned).chain(it.open.iter().map(|it| lowered(it)));
    capitalised(&missing.collect::<Vec<_>>().join(COMMA))
}
