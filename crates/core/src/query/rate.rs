//! The rates that the calculator can take: stated in per cent, and within the bounds of what can be entered.

use super::Field;
use crate::article::{Article, Assertion, Bound, Figure, Rate, Unit};

/// Whether a rate is stated for a measure.
pub(crate) fn is_calculable(article: &Article, tariff: u16) -> bool {
    article
        .tariffs
        .get(usize::from(tariff))
        .is_some_and(|it| it.assertions.iter().any(|it| rate_after(it).is_some() || rate_before(it).is_some()))
}

/// The stated rate before, in thousandths of a per cent.
pub(crate) fn rate_before(it: &Assertion) -> Option<(u64, &Figure)> {
    calculable(it.before.as_ref())
}

/// The stated rate after, in thousandths of a per cent.
pub(crate) fn rate_after(it: &Assertion) -> Option<(u64, &Figure)> {
    calculable(it.after.as_ref())
}

fn calculable(rate: Option<&Rate>) -> Option<(u64, &Figure)> {
    // "At least 15%" and "up to 15%" are no rate to compute with.
    let figure = rate?.figure.as_ref().filter(|it| it.unit == Unit::Percent && it.bound == Bound::Exact)?;
    let rate = u64::try_from(figure.thousandths).ok().filter(|rate| *rate <= Field::Before.most())?;
    Some((rate, figure))
}
