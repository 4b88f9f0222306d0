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

/// What a reader who does not see the table hears of it, in one sentence: what is asked of them, or the first result that
/// was not in the report before. The lines below it are all results.
pub(crate) fn report(entry: &Entry, duty: &Duty<'_>, before: &str) -> String {
    let lines: Vec<String> = duty.sums.iter().map(|it| [&it.label, ": ", &it.worth.words()].concat()).collect();
    let is_new = |line: &&String| !before.lines().any(|it| it == **line);
    let new = lines.iter().find(is_new).or(lines.first()).map(String::as_str).unwrap_or_default();
    // Without a quota two of the fields are not there.
    let is_there = |field: Field| duty.quota.is_some() || !matches!(field, Field::Units | Field::Beyond);
    let refused = Field::ALL.iter().find(|field| is_there(**field) && entry.is_refused(**field));
    let said = match (refused, lines.len()) {
        (Some(field), _) => [field.label(), ": ", &reading(*field, &entry.text(*field)).words(*field)].concat(),
        (None, 0) => String::new(),
        (None, 1) => [new, "."].concat(),
        (None, 2) => [new, "; one more line in the table."].concat(),
        (None, n) => [new, "; ", &(n - 1).to_string(), " more lines in the table."].concat(),
    };
    [said.as_str(), "\n", &lines.join("\n")].concat()
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
            if beyond == 0 { "none".to_owned() } else { units(beyond) }
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
            assert_eq!(report(&entry, &duty(n), "").lines().next(), Some(expected));
        }
        case(&[], 1, "Line 1: 61,000.00.");
        case(&[(Field::Value, "5")], 2, "Line 1: 61,000.00; one more line in the table.");
        case(&[], 4, "Line 1: 61,000.00; 3 more lines in the table.");
        case(&[(Field::Value, "25.000")], 4, "Total value: Did you mean 25,000 or 25?");
        let before = report(&Entry::default(), &duty(2), "");
        let said = report(&Entry::default(), &duty(3), &before);
        assert!(said.starts_with("Line 3: 61,000.00; 2 more lines in the table.\nLine 1"), "{said}");
        case(&[(Field::Before, "x")], 4, "Rate before: Not a number. Expected: digits, such as 6.1.");
    }
}
