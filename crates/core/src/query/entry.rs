//! What a reader enters into the calculator, exact: whole units, hundredths of the currency, thousandths of a per
//! cent. What can be two numbers is asked about, anything else is refused with what is expected; nothing is rounded on
//! the way in.

use super::address::encoded;
use crate::article::{Article, RecordId, RecordKind, number};
use crate::closed_list::closed_list;
use crate::text::{is_direction, numeral, plain};

/// The most letters that are kept of what cannot be taken.
const MOST_LETTERS: usize = 40;

/// What is entered.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The measure, as its place in the article's list; the first that states a rate if none is chosen.
    pub tariff: Option<u16>,
    /// The fields, in the order of [`Field::ALL`].
    fields: [Typed; 4],
}

/// What stands in a field.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
struct Typed {
    /// In the field's own smallest unit. None: nothing, or nothing that is taken.
    amount: Option<u64>,
    /// What was typed, where that is not taken: the address keeps it, so that it can be asked about again.
    refused: String,
}

closed_list! {
    /// A field of the calculator.
    pub enum Field {
        /// How many units.
        Units => "units", "How many";
        /// What they are worth together.
        Value => "value", "Total value";
        /// An assumption of the reader: the rate beyond the quota.
        Beyond => "beyond", "Rate beyond the quota";
        /// An assumption of the reader: the rate that applied before, or beside an additional one.
        Before => "before", "Rate before";
    }
}

impl Field {
    /// How many decimals it takes.
    pub const fn decimals(self) -> u32 {
        match self {
            Self::Units => 0,
            Self::Value => 2,
            Self::Beyond | Self::Before => 3,
        }
    }

    /// The most it takes, in its smallest unit. Within these no sum of the calculator leaves 64 bits.
    pub const fn most(self) -> u64 {
        match self {
            Self::Units => 10_000_000,
            Self::Value => 1_000_000_000_000,
            Self::Beyond | Self::Before => 1_000_000,
        }
    }

    /// The most it takes, for readers.
    pub const fn most_words(self) -> &'static str {
        match self {
            Self::Units => "10,000,000",
            Self::Value => "10,000,000,000",
            Self::Beyond | Self::Before => "1,000%",
        }
    }

    /// What it takes, as an example.
    const fn example(self) -> &'static str {
        match self {
            Self::Units => "49,000",
            Self::Value => "1,234.50",
            Self::Beyond | Self::Before => "6.1",
        }
    }

    const fn decimals_words(self) -> &'static str {
        match self {
            Self::Units => "a whole number",
            Self::Value => "two at most",
            Self::Beyond | Self::Before => "three at most",
        }
    }

    /// An amount as this page prints it: "49,000".
    pub fn printed(self, amount: u64) -> String {
        let thousandths = amount.saturating_mul(10_u64.pow(3 - self.decimals()));
        number(i64::try_from(thousandths).unwrap_or(i64::MAX))
    }

    /// An amount as it is typed, so that it can be only one number: "49000".
    pub fn typed(self, amount: u64) -> String {
        plain_digits(amount, self.decimals())
    }
}

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
            Err(why @ Refusal::TooMuch) => [why.label(), field.most_words(), "."].concat(),
            Err(why @ Refusal::NoNumber) => [why.label(), field.example(), "."].concat(),
            Err(why @ Refusal::TooFine) => [why.label(), field.decimals_words(), "."].concat(),
            Err(why @ Refusal::Negative) => why.label().to_owned(),
        }
    }
}

/// Reads what was typed into a field. One point or comma before exactly three digits can be a thousand's or a
/// decimal's: a comma is taken as this page prints it, for thousands, and the other number is offered; a point is asked
/// about. What the field does not take is nothing that can be meant.
pub fn reading(field: Field, typed: &str) -> Reading {
    let text: String = typed.chars().filter(|letter| !is_direction(*letter)).map(plain).collect();
    let text = text.trim();
    let text = match field {
        Field::Units | Field::Value => text,
        Field::Beyond | Field::Before => text.trim_end_matches(['%', '٪']).trim_end(),
    };
    let alone = |amount| Reading { amount, choices: Vec::new() };
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
    let Ok(thousands) = exact(field, &[it.whole.as_str(), &it.decimals].concat(), "") else {
        return alone(decimal.map(Some));
    };
    let is_as_printed = it.sign == Some(',') && it.whole.len() <= 3 && !it.whole.starts_with('0');
    match is_as_printed {
        true => Reading { amount: Ok(Some(thousands)), choices: decimal.into_iter().collect() },
        false => {
            Reading { amount: Err(Refusal::Unclear), choices: [thousands].into_iter().chain(decimal.ok()).collect() }
        }
    }
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

/// What is kept of a text that is not taken: a line, without marks of direction and without what joins the fields.
fn kept(typed: &str) -> String {
    let letters = typed.chars().filter(|letter| !is_direction(*letter)).map(|letter| match letter {
        '~' => '∼',
        letter if letter.is_control() => ' ',
        letter => letter,
    });
    let text: String = letters.collect();
    let text = text.trim();
    match text.char_indices().nth(MOST_LETTERS) {
        None => text.to_owned(),
        // The dots are no number, so that a cut one is never taken.
        Some(_) => text.chars().take(MOST_LETTERS - 1).chain(['…']).collect(),
    }
}

impl Entry {
    /// With another measure; a quota and assumptions belong to the one before.
    #[must_use]
    pub fn of(self, tariff: u16) -> Self {
        Self { tariff: Some(tariff), ..self }.with(Field::Beyond, None).with(Field::Before, None)
    }

    /// The amount in a field.
    pub fn get(&self, field: Field) -> Option<u64> {
        self.fields.get(field as usize).and_then(|it| it.amount)
    }

    /// Whether something stands in a field that is not taken.
    pub fn is_refused(&self, field: Field) -> bool {
        self.fields.get(field as usize).is_some_and(|it| !it.refused.is_empty())
    }

    /// Whether a field holds the same in both.
    pub fn has_same(&self, other: &Self, field: Field) -> bool {
        self.fields.get(field as usize) == other.fields.get(field as usize)
    }

    /// With another amount in a field.
    #[must_use]
    pub fn with(mut self, field: Field, amount: Option<u64>) -> Self {
        if let Some(it) = self.fields.get_mut(field as usize) {
            *it = Typed { amount, refused: String::new() };
        }
        self
    }

    /// With what was typed into a field: its amount, or where there is none the text itself.
    #[must_use]
    pub fn typing(mut self, field: Field, typed: &str) -> Self {
        let text = kept(typed);
        if let Some(it) = self.fields.get_mut(field as usize) {
            *it = match reading(field, &text).amount {
                Ok(amount) => Typed { amount, refused: String::new() },
                Err(_) => Typed { amount: None, refused: text },
            };
        }
        self
    }

    /// What a field's input shows; the address has the same.
    pub fn text(&self, field: Field) -> String {
        let Some(it) = self.fields.get(field as usize) else { return String::new() };
        it.amount.map_or_else(|| it.refused.clone(), |amount| field.typed(amount))
    }

    /// The value of the address key `calc`: the measure and the fields, joined by `~`; empty if nothing is entered.
    pub(super) fn write(&self, article: &Article) -> String {
        let id = self.tariff.map_or("", |index| article.id(RecordId { kind: RecordKind::Tariff, index }));
        let fields = Field::ALL.iter().map(|field| encoded(&self.text(*field)));
        let parts: Vec<String> = std::iter::once(id.to_owned()).chain(fields).collect();
        parts.join("~").trim_end_matches('~').to_owned()
    }

    /// What the address holds, as if it were typed. A measure that it does not know is dropped.
    pub(super) fn read(value: &str, article: &Article) -> Self {
        let mut parts = value.split('~');
        let tariff = parts.next().and_then(|id| article.find(RecordKind::Tariff, &id.trim().to_ascii_lowercase()));
        let tariff = tariff.map(|record| record.index).filter(|index| super::is_calculable(article, *index));
        let mut entry = Self { tariff, ..Self::default() };
        for (field, part) in Field::ALL.iter().zip(parts) {
            entry = entry.typing(*field, part);
        }
        entry
    }
}

/// A number as it is typed: no commas, no needless zeros.
fn plain_digits(amount: u64, decimals: u32) -> String {
    let scale = 10_u64.pow(decimals);
    let mut text = (amount / scale).to_string();
    let rest = amount % scale;
    if rest > 0 {
        let padded = (rest + scale).to_string();
        text.push('.');
        text.push_str(padded.get(1..).unwrap_or_default().trim_end_matches('0'));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_exact_amounts_are_taken() {
        #[track_caller]
        fn case(field: Field, typed: &str, expected: Result<Option<u64>, Refusal>) {
            assert_eq!(reading(field, typed), Reading { amount: expected, choices: Vec::new() }, "{typed:?}");
        }
        use Field::{Beyond, Units, Value};
        case(Units, "", Ok(None));
        case(Units, "   ", Ok(None));
        case(Units, "0", Ok(Some(0)));
        case(Units, "000", Ok(Some(0)));
        case(Units, "49 000", Ok(Some(49_000)));
        case(Units, "49001", Ok(Some(49_001)));
        case(Units, "49,00", Err(Refusal::TooFine));
        case(Units, "4,9000", Err(Refusal::NoNumber));
        case(Units, "1.5", Err(Refusal::TooFine));
        case(Units, "1.0", Ok(Some(1)));
        case(Units, "5%", Err(Refusal::NoNumber));
        case(Units, "10,000,000", Ok(Some(10_000_000)));
        case(Units, "10,000,001", Err(Refusal::TooMuch));
        case(Units, &"9".repeat(500), Err(Refusal::TooMuch));
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
            (Before, "6,125", 6_125),
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

    #[test]
    fn what_is_shown_reads_back() {
        for field in Field::ALL {
            for sum in [0, 1, 10, 99, 100, 999, 1_005, 1_234, 49_001, 999_999, field.most()] {
                let sum = sum.min(field.most());
                let text = Entry::default().with(*field, Some(sum)).text(*field);
                assert_eq!(reading(*field, &text), Reading { amount: Ok(Some(sum)), choices: vec![] }, "{text}");
            }
            for typed in ["x", "49.000", "1~2", " 4\t9 ", &"9".repeat(60), &["1.0", &"0".repeat(60), "5"].concat()] {
                let entry = Entry::default().typing(*field, typed);
                assert_eq!(Entry::default().typing(*field, &entry.text(*field)), entry, "{typed:?}");
                // As a rate it can be 49 only.
                assert!(entry.get(*field).is_none() || typed == "49.000", "{typed:?}");
            }
        }
    }
}
