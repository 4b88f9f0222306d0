//! A stated number, exact to a thousandth, with the hedges it is printed with.

use serde::{Deserialize, Serialize};

use crate::closed_list::closed_list;

/// A stated number.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct Figure {
    /// The number in thousandths: 6.1 is 6,100. Whole numbers keep sums exact.
    pub thousandths: i64,
    /// What it counts.
    pub unit: Unit,
    /// Hedged in print.
    pub approximate: bool,
    /// A floor or a ceiling in print.
    pub bound: Bound,
    /// As printed.
    pub printed: String,
    /// What it is the number of.
    pub label: String,
}

closed_list! {
    /// Which side of a number is open.
    pub enum Bound {
        /// Neither: the number itself.
        Exact => "exact", "";
        /// No more than the number.
        AtMost => "at-most", "up to";
        /// No less than the number.
        AtLeast => "at-least", "at least";
    }
}

/// What a figure counts.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Unit {
    /// Per cent of the value of goods, or of another whole that the figure's label names.
    Percent,
    /// Single goods.
    Units,
    /// An amount of money, in the currency of that code (ISO 4217): "USD".
    Money(String),
    /// Something measured, in what is printed after the number: "megatons of CO2", "years".
    Measure(String),
}

impl Unit {
    /// The name in files.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        match self {
            Self::Percent => "percent",
            Self::Units => "units",
            Self::Money(_) => "money",
            Self::Measure(_) => "measure",
        }
    }

    /// The words readers see.
    #[must_use]
    pub fn label(&self) -> &str {
        match self {
            Self::Percent => "per cent",
            Self::Units => "units",
            Self::Money(it) | Self::Measure(it) => it,
        }
    }
}

impl Figure {
    /// The number for readers: "6.1%", "about 15%", "up to 49,000", "at least $40 billion".
    #[must_use]
    pub fn words(&self) -> String {
        let hedge = self.hedge();
        let space = if hedge.is_empty() { "" } else { " " };
        [hedge, space, &self.amount()].concat()
    }

    /// The number without its hedges. Money and what is measured stand as printed, with their scale: "$750 billion".
    #[must_use]
    pub fn amount(&self) -> String {
        match self.unit {
            Unit::Percent => [&number(self.thousandths), "%"].concat(),
            Unit::Units => number(self.thousandths),
            Unit::Money(_) | Unit::Measure(_) => self.printed.clone(),
        }
    }

    /// What the number is printed with: "about", "up to", "at least", or nothing.
    #[must_use]
    pub const fn hedge(&self) -> &'static str {
        match (self.bound, self.approximate) {
            (Bound::AtMost, true) => "up to about",
            (Bound::AtLeast, true) => "at least about",
            (Bound::Exact, true) => "about",
            (bound, false) => bound.label(),
        }
    }
}

/// A number in thousandths, with commas between groups of three digits and no needless zeros.
#[must_use]
pub fn number(thousandths: i64) -> String {
    let whole = (thousandths / 1000).unsigned_abs().to_string();
    let mut text = String::from(if thousandths < 0 { "−" } else { "" });
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    let rest = (thousandths % 1000).unsigned_abs();
    if rest > 0 {
        let decimals = [rest / 100, rest / 10 % 10, rest % 10].map(|digit| digit.to_string()).concat();
        text.push('.');
        text.push_str(decimals.trim_end_matches('0'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(thousandths: i64, expected: &str) {
        assert_eq!(number(thousandths), expected);
    }

    #[test]
    fn numbers_are_grouped_and_short() {
        case(6_100, "6.1");
        case(15_000, "15");
        case(49_000_000, "49,000");
        case(1_234_567_890, "1,234,567.89");
        case(5, "0.005");
        case(0, "0");
        case(-1_050, "−1.05");
        case(i64::MIN, "−9,223,372,036,854,775.808");
    }

    #[test]
    fn hedges_stand_before_the_number() {
        #[track_caller]
        fn case(approximate: bool, bound: Bound, unit: Unit, expected: &str) {
            let printed = "$15 billion".into();
            let figure = Figure { thousandths: 15_000, unit, approximate, bound, printed, label: String::new() };
            assert_eq!(figure.words(), expected);
        }
        case(true, Bound::Exact, Unit::Percent, "about 15%");
        case(false, Bound::AtMost, Unit::Units, "up to 15");
        case(false, Bound::AtLeast, Unit::Percent, "at least 15%");
        case(true, Bound::AtLeast, Unit::Units, "at least about 15");
        case(false, Bound::Exact, Unit::Units, "15");
        case(false, Bound::AtLeast, Unit::Money("USD".into()), "at least $15 billion");
    }
}
