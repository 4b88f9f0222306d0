//! What was typed into a field of the calculator, as a number: taken, asked about, or refused with what is expected.
//! Nothing is rounded on the way in.

use super::Field;
use crate::closed_list::closed_list;
use crate::text::{is_line_end, is_without_width, numeral, plain, undirected};

/// The most letters that are kept of what cannot be taken.
const MOST_LETTERS: usize = 40;

closed_list! {
    /// Why something entered is not taken.
    pub enum Refusal {
        /// Below nought.
        Negative => "negative", "Not below 0.";
        /// No number.
        NoNumber => "no-number", "Not a number. Expected: digits, such as ";
        /// More decimals than the field takes.
        TooFine => "too-fine", "Too many decimals. Expected: ";
        /// More than the field takes.
        TooMuch => "too-much", "At most ";
        /// More letters than are kept.
        TooLong => "too-long", "Too long. Expected: 40 signs at most, such as ";
        /// It can be two numbers.
        Unclear => "unclear", "Did you mean ";
    }
}

/// What was typed into a field, as it is understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The amount in the field's smallest unit, or why there is none.
    pub amount: Result<Option<u64>, Refusal>,
    /// What else it can mean: to be chosen from.
    pub choices: Vec<u64>,
}

impl Reading {
    /// What the reader is told of it; empty where there is nothing to tell.
    pub fn words(&self, field: Field) -> String {
        let choices: Vec<String> = self.choices.iter().map(|amount| field.printed(*amount)).collect();
        let choices = choices.join(" or ");
        match self.amount {
            Ok(Some(amount)) if !choices.is_empty() => {
                ["Taken as ", &field.printed(amount), ". Or did you mean ", &choices, "?"].concat()
            }
            Ok(_) => String::new(),
            Err(why @ Refusal::Unclear) => [why.label(), &choices, "?"].concat(),
            Err(why @ Refusal::TooMuch) if choices.is_empty() => [why.label(), field.most_words(), "."].concat(),
            Err(why @ Refusal::TooMuch) => {
                [why.label(), field.most_words(), ". ", Refusal::Unclear.label(), &choices, "?"].concat()
            }
            Err(why @ (Refusal::NoNumber | Refusal::TooLong)) => [why.label(), field.example(), "."].concat(),
            Err(why @ Refusal::TooFine) => [why.label(), field.decimals_words(), "."].concat(),
            Err(why @ Refusal::Negative) => why.label().to_owned(),
        }
    }
}

/// Reads what was typed into a field. One point or comma before exactly three digits can be a thousand's or a
/// decimal's: a comma is taken as this page prints it, for thousands, and the other number is offered; a point is asked
/// about. A reading outside of the field's range is never offered. Where the number with thousands is too large, the one
/// with decimals is offered; it is taken at once only as this page writes decimals: `6.125`, a point and no trailing zero.
pub fn reading(field: Field, typed: &str) -> Reading {
    let alone = |amount| Reading { amount, choices: Vec::new() };
    // Of what is kept, so that a field says the same of what is typed and of what its address brings back.
    let kept = kept(typed);
    if is_cut(&kept) {
        return alone(Err(Refusal::TooLong));
    }
    let text: String = kept.chars().map(plain).collect();
    let text = match field {
        Field::Units | Field::Value => text.as_str(),
        Field::Beyond | Field::Before => text.trim_end_matches(['%', '٪']).trim_end(),
    };
    if text.is_empty() {
        return alone(if typed.contains(['%', '％', '٪']) { Err(Refusal::NoNumber) } else { Ok(None) });
    }
    if text.starts_with(['-', '−', '–']) {
        return alone(Err(Refusal::Negative));
    }
    let Some(it) = numeral(text) else { return alone(Err(Refusal::NoNumber)) };
    let decimal = exact(field, &it.whole, &it.decimals);
    if !it.is_doubtful {
        // "49,00" is rather a thousand that is not all typed than a count with decimals.
        let is_half = it.sign == Some(',') && !it.decimals.is_empty() && field.decimals() == 0;
        return alone(if is_half { Err(Refusal::TooFine) } else { decimal.map(Some) });
    }
    let thousands = match exact(field, &[it.whole.as_str(), &it.decimals].concat(), "") {
        Ok(thousands) => thousands,
        Err(_) if it.sign == Some('.') && !it.decimals.ends_with('0') => return alone(decimal.map(Some)),
        Err(why) => return Reading { amount: Err(why), choices: decimal.into_iter().collect() },
    };
    let is_as_printed = it.sign == Some(',') && it.whole.len() <= 3 && !it.whole.starts_with('0');
    match is_as_printed {
        true => Reading { amount: Ok(Some(thousands)), choices: decimal.into_iter().collect() },
        false => {
            Reading { amount: Err(Refusal::Unclear), choices: [thousands].into_iter().chain(decimal.ok()).collect() }
        }
    }
}

/// What is kept of a text that is not taken: a line, without marks of direction, signs without width, and what joins the
/// fields.
pub(super) fn kept(typed: &str) -> String {
    let letters = undirected(typed);
    let letters = letters.chars().filter(|letter| !is_without_width(*letter)).map(|letter| match letter {
        '~' => '∼',
        letter if letter.is_control() || is_line_end(letter) => ' ',
        letter => letter,
    });
    let text: String = letters.collect();
    let text = text.trim();
    match text.char_indices().nth(MOST_LETTERS) {
        None => text.to_owned(),
        Some(_) => text.chars().take(MOST_LETTERS - 1).chain(['…']).collect(),
    }
}

/// Whether a kept text is the beginning of a longer one.
fn is_cut(kept: &str) -> bool {
    kept.ends_with('…') && kept.chars().count() == MOST_LETTERS
}

/// Digits before and behind the decimal point, in the field's smallest unit.
fn exact(field: Field, whole: &str, decimals: &str) -> Result<u64, Refusal> {
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > field.decimals() as usize {
        return Err(Refusal::TooFine);
    }
    let padding = std::iter::repeat_n(b'0', field.decimals() as usize - decimals.len());
    let mut sum: u64 = 0;
    for digit in whole.bytes().chain(decimals.bytes()).chain(padding) {
        // Stays far within 64 bits: it ends at the first digit beyond the most.
        sum = sum * 10 + u64::from(digit - b'0');
        if sum > field.most() {
            return Err(Refusal::TooMuch);
        }
    }
    Ok(sum)
}

#[cfg(test)]
mod tests {
    use super::super::Entry;
    use super::*;

    #[test]
    fn only_exact_amounts_are_taken() {
        #[track_caller]
        fn case(field: Field, typed: &str, expected: Result<Option<u64>, Refusal>) {
            assert_eq!(reading(field, typed), Reading { amount: expected, choices: Vec::new() }, "{typed:?}");
            let back = Entry::default().typing(field, typed).text(field);
            assert_eq!(reading(field, &back).amount, expected, "{typed:?}, as the address brings it back");
        }
        use Field::{Beyond, Units, Value};
        case(Units, "", Ok(None));
        case(Units, "   ", Ok(None));
        case(Units, "0", Ok(Some(0)));
        case(Units, "000", Ok(Some(0)));
        case(Units, "49 000", Ok(Some(49_000)));
        case(Units, "49001", Ok(Some(49_001)));
        case(Units, "\u{feff}49\u{200b}0\u{ad}00", Ok(Some(49_000)));
        case(Units, "49,00", Err(Refusal::TooFine));
        case(Units, "4,9000", Err(Refusal::NoNumber));
        case(Units, "1.5", Err(Refusal::TooFine));
        case(Units, "1.0", Ok(Some(1)));
        case(Units, "5%", Err(Refusal::NoNumber));
        case(Units, "10,000,000", Ok(Some(10_000_000)));
        case(Units, "10,000,001", Err(Refusal::TooMuch));
        case(Units, &"9".repeat(40), Err(Refusal::TooMuch));
        case(Units, &"9".repeat(41), Err(Refusal::TooLong));
        case(Units, &"0".repeat(500), Err(Refusal::TooLong));
        case(Units, "5…", Err(Refusal::NoNumber));
        case(Units, "-1", Err(Refusal::Negative));
        case(Units, "−1", Err(Refusal::Negative));
        case(Units, "NaN", Err(Refusal::NoNumber));
        case(Units, "1e9", Err(Refusal::NoNumber));
        case(Units, "∞", Err(Refusal::NoNumber));
        case(Units, ".", Err(Refusal::NoNumber));
        case(Units, "1.2.3", Err(Refusal::NoNumber));
        case(Value, "1234.5", Ok(Some(123_450)));
        case(Value, "1,234.56", Ok(Some(123_456)));
        case(Value, ".5", Ok(Some(50)));
        case(Value, "0.005", Err(Refusal::TooFine));
        case(Value, "10000000000", Ok(Some(1_000_000_000_000)));
        case(Value, "10000000000.01", Err(Refusal::TooMuch));
        case(Value, "5%", Err(Refusal::NoNumber));
        case(Beyond, "6.1%", Ok(Some(6_100)));
        case(Beyond, "%", Err(Refusal::NoNumber));
        case(Beyond, "1000", Ok(Some(1_000_000)));
        case(Beyond, "1000.001", Err(Refusal::TooMuch));
    }

    /// Only one number, as it is typed anywhere in the world.
    #[test]
    fn report_4_what_can_be_only_one_number_is_taken() {
        use Field::{Before, Beyond, Units, Value};
        for (field, typed, expected) in [
            (Beyond, "6,1", 6_100),
            (Beyond, "6,1 %", 6_100),
            (Beyond, "６．１％", 6_100),
            (Beyond, "٦٫١٪", 6_100),
            (Before, "6.125", 6_125), // 6,125% is more than the field takes
            (Before, "0,500", 500),
            (Units, "49\u{a0}000", 49_000),
            (Units, "49\u{202f}000", 49_000),
            (Units, "49\u{2009}000", 49_000),
            (Units, "1'000", 1_000),
            (Units, "1’000", 1_000),
            (Units, "1,000,000", 1_000_000),
            (Units, "1.000.000", 1_000_000),
            (Units, "1 000 000", 1_000_000),
            (Units, "1,00,000", 100_000),
            (Units, "４９０００", 49_000),
            (Units, "٤٩٬٠٠٠", 49_000),
            (Units, "\u{200f}۴۹۰۰۰", 49_000),
            (Units, "٣", 3),
            (Units, "49,001", 49_001), // half a car is none
            (Value, "1.000,50", 100_050),
            (Value, "1,000.50", 100_050),
            (Value, "25,00", 2_500),
            (Value, "1,234", 123_400), // a tenth of a cent is none
        ] {
            assert_eq!(reading(field, typed), Reading { amount: Ok(Some(expected)), choices: vec![] }, "{typed:?}");
        }
    }

    #[test]
    fn report_4_what_can_be_two_numbers_is_asked_about() {
        use Field::{Before, Units, Value};
        for (field, typed, choices, words) in [
            (Units, "49.000", vec![49_000, 49], "Did you mean 49,000 or 49?"),
            (Units, "４９．０００", vec![49_000, 49], "Did you mean 49,000 or 49?"),
            (Units, "49.001", vec![49_001], "Did you mean 49,001?"),
            (Value, "25.000", vec![2_500_000, 2_500], "Did you mean 25,000 or 25?"),
            (Value, "1000,000", vec![100_000_000, 100_000], "Did you mean 1,000,000 or 1,000?"),
            (Before, "1.000", vec![1_000_000, 1_000], "Did you mean 1,000 or 1?"),
        ] {
            let expected = Reading { amount: Err(Refusal::Unclear), choices };
            assert_eq!(reading(field, typed), expected, "{typed:?}");
            assert_eq!(expected.words(field), words);
            // Nothing is worked out, and the address keeps what was typed.
            let entry = Entry::default().typing(field, typed);
            assert_eq!((entry.get(field), entry.is_refused(field), entry.text(field)), (None, true, typed.to_owned()));
        }
        for (field, typed, taken, other, words) in [
            (Units, "49,000", 49_000, 49, "Taken as 49,000. Or did you mean 49?"),
            (Value, "25,000", 2_500_000, 2_500, "Taken as 25,000. Or did you mean 25?"),
            (Before, "1,000", 1_000_000, 1_000, "Taken as 1,000. Or did you mean 1?"),
        ] {
            let expected = Reading { amount: Ok(Some(taken)), choices: vec![other] };
            assert_eq!(reading(field, typed), expected, "{typed:?}");
            assert_eq!(expected.words(field), words);
        }
    }

    /// A thousand that is too much is said to be so; its decimals are offered, and never taken in silence.
    #[test]
    fn report_4_a_thousand_beyond_the_most_is_no_decimal() {
        use Field::{Before, Beyond, Units};
        for (typed, other, words) in [
            ("49,000", 49_000, "At most 1,000%. Did you mean 49?"),
            ("49,000%", 49_000, "At most 1,000%. Did you mean 49?"),
            ("４９，０００", 49_000, "At most 1,000%. Did you mean 49?"),
            ("106,100", 106_100, "At most 1,000%. Did you mean 106.1?"),
            ("999,999", 999_999, "At most 1,000%. Did you mean 999.999?"),
            ("1,001", 1_001, "At most 1,000%. Did you mean 1.001?"),
            ("6,125", 6_125, "At most 1,000%. Did you mean 6.125?"),
            ("1000,000", 1_000_000, "At most 1,000%. Did you mean 1,000?"),
            ("49.000", 49_000, "At most 1,000%. Did you mean 49?"),
            ("106.100", 106_100, "At most 1,000%. Did you mean 106.1?"),
        ] {
            for field in [Beyond, Before] {
                let expected = Reading { amount: Err(Refusal::TooMuch), choices: vec![other] };
                assert_eq!(reading(field, typed), expected, "{typed:?}");
                assert_eq!(expected.words(field), words);
                // Nothing is worked out, and what is chosen is taken.
                let entry = Entry::default().typing(field, typed);
                assert_eq!((entry.get(field), entry.is_refused(field)), (None, true), "{typed:?}");
                assert_eq!(entry.typing(field, &field.typed(other)).get(field), Some(other), "{typed:?}");
            }
        }
        for typed in ["20000,000", "20000.000"] {
            assert_eq!(reading(Units, typed), Reading { amount: Err(Refusal::TooMuch), choices: vec![20_000] });
        }
        for typed in ["49 000", "49'000", "49,000.5", "1,234,567", "1001,001"] {
            assert_eq!(reading(Before, typed).words(Before), "At most 1,000%.", "{typed:?}");
        }
    }

    /// What shows its digits in another order than it has them is no number, in the field and in the address.
    #[test]
    fn a_number_that_is_turned_around_is_none() {
        for field in Field::ALL {
            for typed in ["\u{202e}123\u{202c}", "1\u{202d}23", "\u{2067}12\u{2069}", "12\u{200f}3", "\u{202e}"] {
                assert_eq!(reading(*field, typed).amount, Err(Refusal::NoNumber), "{typed:?}");
                let entry = Entry::default().typing(*field, typed);
                assert_eq!((entry.get(*field), entry.is_refused(*field)), (None, true), "{typed:?}");
                assert_eq!(Entry::default().typing(*field, &entry.text(*field)), entry, "{typed:?}");
            }
            for typed in ["\u{200f}123\u{200f}", "\u{200e}123", "\u{61c}123"] {
                let expected = 123 * 10_u64.pow(field.decimals());
                assert_eq!(reading(*field, typed).amount, Ok(Some(expected)), "{typed:?}");
            }
        }
    }

    #[test]
    fn a_refusal_says_what_is_expected() {
        use Field::{Before, Units, Value};
        for (field, typed, words) in [
            (Units, "x", "Not a number. Expected: digits, such as 49,000."),
            (Value, "x", "Not a number. Expected: digits, such as 1,234.50."),
            (Units, "1.5", "Too many decimals. Expected: a whole number."),
            (Value, "1.2345", "Too many decimals. Expected: two at most."),
            (Units, "99999999999", "At most 10,000,000."),
            (Before, "-1", "Not below 0."),
        ] {
            assert_eq!(reading(field, typed).words(field), words);
        }
    }
}
