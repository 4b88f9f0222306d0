//! The rate chart.

use readout_core::article::{Article, number};
use readout_core::engine::Bar;

pub(crate) const BEFORE: &str = "Before";
pub(crate) const AFTER: &str = "After";
pub(crate) const BEYOND: &str = "Beyond";

/// A mark on the axis.
pub(crate) fn tick(thousandths: i64) -> String {
    format!("{}%", number(thousandths))
}

/// Where the goods come from, before the name of the side that imposes the tariff.
pub(crate) fn from(origin: &str) -> String {
    format!("from {origin}, tariff of")
}

/// On top of what, for how many, until when, and who expects it.
pub(crate) fn terms(article: &Article, bar: &Bar<'_>) -> String {
    let mut terms = Vec::new();
    terms.extend(bar.is_additional.then(|| "on top of a rate not stated".to_owned()));
    terms.extend(bar.quota.map(|it| format!("for {}", it.words())));
    terms.extend(bar.timing.map(readout_core::article::When::words));
    let expects = bar.expected_by.map(|id| format!(", {} expects", article.name(id))).unwrap_or_default();
    terms.join(", ") + &expects
}
