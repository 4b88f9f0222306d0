//! What a stated rate comes to.

use readout_core::article::number;
use readout_core::engine::Duty;
use readout_core::query::Field;

pub(crate) const NOTE: &str =
    "Your figures, the article’s rates, any currency. It is worked out here, and stands in the address.";
pub(crate) const NO_RATE: &str = "The article states no rate";
pub(crate) const MEASURE: &str = "Measure";
pub(crate) const RESET: &str = "Reset";
pub(crate) const UNITS_ALIKE: &str = "We take each unit to be worth the same.";
pub(crate) const CAPTION: &str = "What it comes to";
pub(crate) const COLUMNS: &[&str] = &COLUMNS_ARRAY;
pub(crate) const COLUMNS_ARRAY: [&str; 4] = ["What", "Amount", "How", "Where from"];
pub(crate) const WITH_ITS_WORDS: &str = "The measure, with its words: ";

/// What a field takes.
pub(crate) const fn hint(field: Field) -> &'static str {
    match field {
        Field::Units => "for the quota",
        Field::Value => "in any currency",
        Field::Beyond => "per cent; your assumption",
        Field::Before => "per cent; your assumption, without what is additional",
    }
}

/// How what was entered stands to the quota.
pub(crate) fn quota(duty: &Duty<'_>) -> String {
    let units = |n: u64| number(i64::try_from(n).unwrap_or_default() * 1000);
    match (duty.quota, duty.parts) {
        (None, _) => "Quota: none is stated.".to_owned(),
        (Some(quota), None) => format!("Quota: {} units. Enter a number to hold against it.", quota.words()),
        (Some(quota), Some((within, beyond))) => format!(
            "{} within the quota of {}, {} beyond it, if all of it falls into one period and nobody else has used the \
             quota.",
            units(within),
            quota.words(),
            units(beyond)
        ),
    }
}
