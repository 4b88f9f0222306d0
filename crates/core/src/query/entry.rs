//! What a reader enters into the calculator, exact: whole units, hundredths of the currency, thousandths of a per
//! cent. Anything else is refused with a reason; nothing is rounded on the way in.

use crate::article::{Article, RecordId, RecordKind};
use crate::closed_list::closed_list;

/// What is entered. None: nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Entry {
    /// The measure, as its place in the article's list; the first that states a rate if none is chosen.
    pub tariff: Option<u16>,
    /// The fields, in the order of [`Field::ALL`], each in its own smallest unit.
    amounts: [Option<u64>; 4],
}

closed_list! {
    /// A field of the calculator.
    pub enum Field {
        /// How many units.
        Units => "units", "Number of units";
        /// What they are worth together.
        Value => "value", "Value of all goods together";
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
}

closed_list! {
    /// Why something entered is not taken.
    pub enum Refusal {
        /// Below nought.
        Negative => "negative", "Not below 0.";
        /// No number, or one whose commas could also be a decimal point.
        NoNumber => "no-number", "Digits only, with a point before decimals: 1,234.5.";
        /// More decimals than the field takes.
        TooFine => "too-fine", "Too many decimals.";
        /// More than the field takes.
        TooMuch => "too-much", "At most ";
    }
}

impl Refusal {
    /// The whole sentence for a field.
    pub fn words(self, field: Field) -> String {
        match self {
            Self::TooMuch => [self.label(), field.most_words(), "."].concat(),
            Self::Negative | Self::NoNumber | Self::TooFine => self.label().to_owned(),
        }
    }
}

/// Reads what was typed into a field, in the field's smallest unit. Commas only between groups of three digits.
///
/// # Errors
/// Why it is not taken.
pub fn amount(field: Field, typed: &str) -> Result<Option<u64>, Refusal> {
    let text = typed.trim().trim_end_matches('%').trim_end();
    if text.is_empty() {
        return Ok(None);
    }
    if text.starts_with(['-', '−']) {
        return Err(Refusal::Negative);
    }
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let groups = || whole.split([',', ' ', '\u{a0}', '\u{202f}']);
    let is_grouped = groups().all(is_digits) && groups().skip(1).all(|group| group.len() == 3);
    if !is_grouped || !is_digits(decimals) || (whole.is_empty() && decimals.is_empty()) {
        return Err(Refusal::NoNumber);
    }
    let decimals = decimals.trim_end_matches('0');
    if decimals.len() > field.decimals() as usize {
        return Err(Refusal::TooFine);
    }
    let padding = std::iter::repeat_n(b'0', field.decimals() as usize - decimals.len());
    let mut sum: u64 = 0;
    for digit in groups().flat_map(str::bytes).chain(decimals.bytes()).chain(padding) {
        // Stays far within 64 bits: it ends at the first digit beyond the most.
        sum = sum * 10 + u64::from(digit - b'0');
        if sum > field.most() {
            return Err(Refusal::TooMuch);
        }
    }
    Ok(Some(sum))
}

impl Entry {
    /// With another measure; a quota and assumptions belong to the one before.
    #[must_use]
    pub fn of(self, tariff: u16) -> Self {
        Self { tariff: Some(tariff), ..self }.with(Field::Beyond, None).with(Field::Before, None)
    }

    /// What stands in a field.
    pub fn get(&self, field: Field) -> Option<u64> {
        self.amounts.get(field as usize).copied().flatten()
    }

    /// With another amount in a field.
    #[must_use]
    pub fn with(mut self, field: Field, amount: Option<u64>) -> Self {
        if let Some(place) = self.amounts.get_mut(field as usize) {
            *place = amount;
        }
        self
    }

    /// What a field's input shows; the address has the same.
    pub fn text(&self, field: Field) -> String {
        self.get(field).map(|amount| plain(amount, field.decimals())).unwrap_or_default()
    }

    /// The value of the address key `calc`: the measure and the fields, joined by `~`; empty if nothing is entered.
    pub(super) fn write(&self, article: &Article) -> String {
        let id = self.tariff.map_or("", |index| article.id(RecordId { kind: RecordKind::Tariff, index }));
        let fields = Field::ALL.iter().map(|field| self.text(*field));
        let parts: Vec<String> = std::iter::once(id.to_owned()).chain(fields).collect();
        parts.join("~").trim_end_matches('~').to_owned()
    }

    /// What the address holds. What it does not know, or what is out of bounds, is dropped.
    pub(super) fn read(value: &str, article: &Article) -> Self {
        let mut parts = value.split('~');
        let tariff = parts.next().and_then(|id| article.find(RecordKind::Tariff, id));
        let tariff = tariff.map(|record| record.index).filter(|index| super::is_calculable(article, *index));
        let mut entry = Self { tariff, ..Self::default() };
        for (field, part) in Field::ALL.iter().zip(parts) {
            entry = entry.with(*field, amount(*field, part).unwrap_or_default());
        }
        entry
    }
}

/// A number as it is typed: no commas, no needless zeros.
fn plain(amount: u64, decimals: u32) -> String {
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
            assert_eq!(amount(field, typed), expected, "{typed:?}");
        }
        use Field::{Beyond, Units, Value};
        case(Units, "", Ok(None));
        case(Units, "   ", Ok(None));
        case(Units, "0", Ok(Some(0)));
        case(Units, "000", Ok(Some(0)));
        case(Units, "49,000", Ok(Some(49_000)));
        case(Units, "49 000", Ok(Some(49_000)));
        case(Units, "49001", Ok(Some(49_001)));
        case(Units, "49,00", Err(Refusal::NoNumber));
        case(Units, "4,9000", Err(Refusal::NoNumber));
        case(Units, "1.5", Err(Refusal::TooFine));
        case(Units, "1.0", Ok(Some(1)));
        case(Units, "10,000,000", Ok(Some(10_000_000)));
        case(Units, "10,000,001", Err(Refusal::TooMuch));
        case(Units, &"9".repeat(500), Err(Refusal::TooMuch));
        case(Units, "-1", Err(Refusal::Negative));
        case(Units, "−1", Err(Refusal::Negative));
        case(Units, "NaN", Err(Refusal::NoNumber));
        case(Units, "1e9", Err(Refusal::NoNumber));
        case(Units, "∞", Err(Refusal::NoNumber));
        case(Units, "٣", Err(Refusal::NoNumber));
        case(Units, ".", Err(Refusal::NoNumber));
        case(Units, "1.2.3", Err(Refusal::NoNumber));
        case(Value, "1234.5", Ok(Some(123_450)));
        case(Value, "1,234.56", Ok(Some(123_456)));
        case(Value, ".5", Ok(Some(50)));
        case(Value, "0.005", Err(Refusal::TooFine));
        case(Value, "10000000000", Ok(Some(1_000_000_000_000)));
        case(Value, "10000000000.01", Err(Refusal::TooMuch));
        case(Beyond, "6.1%", Ok(Some(6_100)));
        case(Beyond, "6,1", Err(Refusal::NoNumber));
        case(Beyond, "1000", Ok(Some(1_000_000)));
        case(Beyond, "1000.001", Err(Refusal::TooMuch));
    }

    #[test]
    fn what_is_shown_reads_back() {
        for field in Field::ALL {
            for sum in [0, 1, 10, 99, 100, 1_005, 49_001, field.most()] {
                let text = Entry::default().with(*field, Some(sum)).text(*field);
                assert_eq!(amount(*field, &text), Ok(Some(sum)), "{text}");
            }
        }
    }
}
