//! Measures on goods.

use readout_core::article::{Figure, Rate};

pub(crate) const COLUMNS: [&str; 7] =
    ["Measure", "As printed", "Before", "After", "Quota and timing", "Who says so", "The other side"];
pub(crate) const NOT_CALLED_TARIFF: &str = "measure, not called a tariff";
pub(crate) const IMPOSED_BY: &str = ". Imposed by ";
pub(crate) const ON_GOODS_FROM: &str = ", on goods from ";
pub(crate) const AS_ABOVE: &str = "as above";

/// Before a rate that comes on top of another.
pub(crate) const ON_TOP: &str = "+ ";

/// A rate; one that comes on top of another says so.
pub(crate) fn rate(rate: &Rate, figure: &Figure) -> String {
    format!("{}{}", if rate.additional { ON_TOP } else { "" }, figure.words())
}
