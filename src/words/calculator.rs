//! What a stated rate comes to.

use readout_core::article::number;
use readout_core::engine::Duty;
use readout_core::query::{Entry, Field, reading};

pub(crate) const NOTE: &str = "Your figures, the article’s rates, any currency. The link saves your figures.";
pub(crate) const NO_RATE: &str = "The article states no rate";
pub(crate) const MEASURE: &str = "Measure";
pub(crate) const RESET: &str = "Reset";
pub(crate) const UNITS_ALIKE: &str = "Assumes equal prices.";
pub(crate) const CAPTION: &str = "What it comes to";
pub(crate) const COLUMNS: &[&str] = &COLUMNS_ARRAY;
pub(crate) const COLUMNS_ARRAY: [&str; 4] = ["What", "Amount", "How", "Where from"];
pub(crate) const WITH_ITS_WORDS: &str = "The measure, with its words: ";

/// What a field takes.
pub(crate) const fn hint(field: Field) -> &'static str {
    match field {
        Field::Units => "for the quota",
        Field::Value => "in any currency",
        Field::Beyond => "per cent; your guess",
        Field::Before => "per cent, excluding what is extra; your guess",
    }
}

/// What a reader who does not see the table hears of it, in one sentence: what is asked of them, or the first result.
pub(crate) fn said(entry: &Entry, duty: &Duty<'_>) -> String {
    // Without a quota two of the fields are not there.
    let is_there = |field: Field| duty.quota.is_some() || !matches!(field, Field::Units | Field::Beyond);
    let refused = Field::ALL.iter().find(|field| is_there(**field) && entry.is_refused(**field));
    if let Some(field) = refused {
        return format!("{}: {}", field.label(), reading(*field, &entry.text(*field)).words(*field));
    }
    let Some(first) = duty.sums.first() else { return String::new() };
    let more = match duty.sums.len() - 1 {
        0 => String::new(),
        1 => "; one more line in the table".to_owned(),
        n => format!("; {n} more lines in the table"),
    };
    format!("{}: {}{more}.", first.label, first.worth.words())
}

/// How what was entered stands to the quota.
pub(crate) fn quota(duty: &Duty<'_>) -> String {
    let units = |n: u64| number(i64::try_from(n).unwrap_or_default() * 1000);
    match (duty.quota, duty.parts) {
        (None, _) => "Quota: none is stated.".to_owned(),
        (Some(quota), None) => format!("Quota: {} units. Enter a number.", quota.words()),
        (Some(quota), Some((within, beyond))) => format!(
            "{} within the quota of {}, {} beyond it, if all of it falls into one period and nobody else has used the \
             quota.",
            units(within),
            quota.words(),
            units(beyond)
        ),
    }
}

/// A measure with which of several articles it is from.
pub(crate) fn titled(title: &str, name: &str) -> String {
    format!("{title} ({name})")
}

#[cfg(test)]
mod tests {
    use super::*;
    use readout_core::article::{RecordId, RecordKind};
    use readout_core::engine::{Sum, Worth};

    fn duty(n: usize) -> Duty<'static> {
        let sum = |n: usize| Sum {
            label: format!("Line {n}"),
            worth: Worth::Exactly(6_100_000),
            formula: String::new(),
            evidence: None,
            certainty: String::new(),
        };
        let record = RecordId { kind: RecordKind::Tariff, index: 0 };
        Duty { record, quota: None, parts: None, sums: (1..=n).map(sum).collect(), open: Vec::new() }
    }

    #[test]
    fn report_20_one_sentence_is_said() {
        #[track_caller]
        fn case(typed: &[(Field, &str)], n: usize, expected: &str) {
            let entry = typed.iter().fold(Entry::default(), |entry, (field, text)| entry.typing(*field, text));
            assert_eq!(said(&entry, &duty(n)), expected);
        }
        case(&[], 1, "Line 1: 61,000.00.");
        case(&[(Field::Value, "5")], 2, "Line 1: 61,000.00; one more line in the table.");
        case(&[], 4, "Line 1: 61,000.00; 3 more lines in the table.");
        case(&[(Field::Value, "25.000")], 4, "Total value: Did you mean 25,000 or 25?");
        case(&[(Field::Before, "x")], 4, "Rate before: Not a number. Expected: digits, such as 6.1.");
    }
}
