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
    /// A ceiling in print.
    pub at_most: bool,
    /// As printed.
    pub printed: String,
    /// What it is the number of.
    pub label: String,
}

closed_list! {
    /// What a figure counts.
    pub enum Unit {
        /// Per cent of the value of goods.
        Percent => "percent", "per cent";
        /// Single goods.
        Units => "units", "units";
    }
}

impl Figure {
    /// The number for readers: "6.1%", "about 15%", "up to 49,000".
    #[must_use]
    pub fn words(&self) -> String {
        let hedge = self.hedge();
        let space = if hedge.is_empty() { "" } else { " " };
        let unit = match self.unit {
            Unit::Percent => "%",
            Unit::Units => "",
        };
        [hedge, space, &number(self.thousandths), unit].concat()
    }

    /// What the number is printed with: "about", "up to", or nothing.
    #[must_use]
    pub const fn hedge(&self) -> &'static str {
        match (self.at_most, self.approximate) {
            (true, true) => "up to about",
            (true, false) => "up to",
            (false, true) => "about",
            (false, false) => "",
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
        let figure = |approximate, at_most, unit| Figure {
            thousandths: 15_000,
            unit,
            approximate,
            at_most,
            printed: String::new(),
            label: String::new(),
        };
        assert_eq!(figure(true, false, Unit::Percent).words(), "about 15%");
        assert_eq!(figure(false, true, Unit::Units).words(), "up to 15");
    }
}
