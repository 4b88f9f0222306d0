//! What a reader enters into the calculator, exact: whole units, hundredths of the currency, thousandths of a per
//! cent. What can be two numbers is asked about, anything else is refused with what is expected; nothing is rounded on
//! the way in.

use super::address::{encoded, meant};
use super::reading::{kept, reading};
use crate::article::{Article, RecordId, RecordKind, number};
use crate::closed_list::closed_list;

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
    pub(super) const fn example(self) -> &'static str {
        match self {
            Self::Units => "49,000",
            Self::Value => "1,234.50",
            Self::Beyond | Self::Before => "6.1",
        }
    }

    pub(super) const fn decimals_words(self) -> &'static str {
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
        // As it is in nearly every link, of which each letter typed writes a hundred.
        if *self == Self::default() {
            return String::new();
        }
        let id =
            self.tariff.map(|index| article.full_id(RecordId { kind: RecordKind::Tariff, index })).unwrap_or_default();
        let fields = Field::ALL.iter().map(|field| encoded(&self.text(*field)));
        let parts: Vec<String> = std::iter::once(id).chain(fields).collect();
        parts.join("~").trim_end_matches('~').to_owned()
    }

    /// What the address holds, as if it were typed. A measure of which nothing can be worked out is none.
    pub(super) fn read(value: &str, article: &Article) -> Self {
        let mut parts = value.split('~');
        let tariff = parts.next().and_then(|id| measure(article, &meant(id)));
        let tariff = tariff.map(|record| record.index).filter(|index| super::is_calculable(article, *index));
        let mut entry = Self { tariff, ..Self::default() };
        for (field, part) in Field::ALL.iter().zip(parts) {
            entry = entry.typing(*field, part);
        }
        entry
    }
}

/// The measure of that identifier, which among several articles may have its article's folder before it.
fn measure(article: &Article, id: &str) -> Option<RecordId> {
    if article.has_members()
        && let Some((slug, id)) = id.split_once('.')
    {
        let member = article.members().iter().position(|it| it.slug == slug)?;
        return article.find_in(u16::try_from(member).ok(), RecordKind::Tariff, id);
    }
    article.find(RecordKind::Tariff, id)
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
    use super::super::Reading;
    use super::*;

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
                assert_eq!(entry.get(*field), None, "{typed:?}");
            }
        }
    }
}
