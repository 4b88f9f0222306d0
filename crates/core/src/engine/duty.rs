//! What a stated rate comes to: the reader's figures, the article's rates. Whole numbers throughout, rounded to the
//! cent once at the end. Where the article is silent there is no number, unless the reader assumes one, and then the
//! result says so.

use super::Engine;
use crate::article::{Article, Assertion, Evidence, Figure, Force, RecordId, RecordKind, Tariff, Unit, number};
use crate::query::{Entry, Field, is_calculable, rate_after, rate_before};
use crate::text::lowered;

/// What the calculator shows for an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Duty<'a> {
    /// The measure.
    pub record: RecordId,
    /// The quota, if one is stated.
    pub quota: Option<&'a Figure>,
    /// Units within the quota and beyond it, if a quota is stated and units are entered.
    pub parts: Option<(u64, u64)>,
    /// The results, in reading order.
    pub sums: Vec<Sum<'a>>,
    /// What the article leaves open, in its coders' words.
    pub open: Vec<&'a str>,
}

/// One result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sum<'a> {
    /// What it is.
    pub label: String,
    /// The number, or why there is none.
    pub worth: Worth,
    /// How it is worked out; empty if it is not.
    pub formula: String,
    /// Where the article states the rate.
    pub evidence: Option<&'a Evidence>,
    /// How sure: on whose word, and how firm. For an assumption, that it is the reader's.
    pub certainty: String,
}

/// A number, or why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Worth {
    /// So much, in hundredths of the reader's currency.
    Exactly(u64),
    /// About so much: the rate is hedged in print.
    About(u64),
    /// The reader has not entered what it needs.
    Wanting(&'static str),
    /// The article does not state it.
    NotStated,
}

impl Worth {
    /// For readers.
    pub fn words(self) -> String {
        match self {
            Self::Exactly(cents) => money(cents),
            Self::About(cents) => ["about ", &money(cents)].concat(),
            Self::Wanting(what) => what.to_owned(),
            Self::NotStated => "not stated in the article".to_owned(),
        }
    }
}

impl Engine {
    /// The measures for which a rate is stated.
    pub fn calculable(&self) -> Vec<RecordId> {
        let article = self.article();
        article.records(RecordKind::Tariff).filter(|record| is_calculable(article, record.index)).collect()
    }

    /// What an entry comes to. None if the article states no rate.
    pub fn duty(&self, entry: &Entry) -> Option<Duty<'_>> {
        let article = self.article();
        let record = match entry.tariff {
            Some(index) => RecordId { kind: RecordKind::Tariff, index },
            None => *self.calculable().first()?,
        };
        let it = article.tariffs.get(usize::from(record.index))?;
        Some(duty(article, record, it, entry))
    }
}

fn duty<'a>(article: &'a Article, record: RecordId, it: &'a Tariff, entry: &Entry) -> Duty<'a> {
    let quota = it.assertions.iter().find_map(|it| it.quota.as_ref()).filter(|it| it.unit == Unit::Units);
    let most = quota.and_then(|it| u64::try_from(it.thousandths / 1000).ok());
    let units = entry.get(Field::Units);
    let parts = most.zip(units).map(|(most, units)| (units.min(most), units.saturating_sub(most)));
    let value = value_of(entry, quota.is_some());
    let within = Share::new(value, parts);
    let mut sums = Vec::new();
    let mut after = None;
    for assertion in &it.assertions {
        let Some((rate, figure)) = rate_after(assertion) else { continue };
        let label = match (quota.is_some(), parts) {
            (true, Some(_)) => "Duty within the quota",
            (true, None) => "Duty, if all of it is within the quota",
            (false, _) => "Duty at the stated rate",
        };
        let label = [label, ", at ", &figure.words()].concat();
        let sum = within.at(rate, figure.approximate);
        after = after.or(Some((sum.0, assertion)));
        sums.push(stated(article, record, label, sum, assertion));
    }
    if let (Some((_, beyond @ 1..)), Some((within, assertion))) = (parts, after) {
        let rest = Share { value, part: beyond, units: units.unwrap_or_default() };
        let sum = match entry.get(Field::Beyond) {
            Some(rate) => rest.at(rate, false),
            None => (Worth::NotStated, String::new()),
        };
        let all = total(within, sum.0).map(|worth| (worth, "within + beyond".to_owned()));
        let label =
            ["Duty beyond the quota, on ", &number(thousands(beyond)), if beyond == 1 { " unit" } else { " units" }]
                .concat();
        sums.push(assumed(label, sum, entry, Field::Beyond));
        if let Some(all) = all {
            let all = assumed("Duty on all of it, on your assumption".to_owned(), all, entry, Field::Beyond);
            sums.push(Sum { evidence: assertion.evidence.first(), ..all });
        }
    }
    let full = Share { value, part: 1, units: 1 };
    // What came off, came off what is let in: beyond the quota the article does not say.
    let share = if quota.is_some() { within } else { full };
    let of = match parts {
        Some((_, 1..)) => ", on what is within the quota",
        _ => "",
    };
    sums.extend(before(article, record, it, entry, (share, of)));
    let mut open = Vec::new();
    for it in &it.assertions {
        if rate_after(it).or_else(|| rate_before(it)).is_some() {
            // Several statements may leave the same open.
            for it in it.open.iter().map(String::as_str) {
                if !open.contains(&it) {
                    open.push(it);
                }
            }
        }
    }
    Duty { record, quota, parts, sums, open }
}

/// What the duty was before, on a share of the goods; `of` says which, where it is not all of them.
fn before<'a>(
    article: &'a Article,
    record: RecordId,
    it: &'a Tariff,
    entry: &Entry,
    (share, of): (Share, &str),
) -> Vec<Sum<'a>> {
    let mut sums = Vec::new();
    let mut stated_before = None;
    for assertion in &it.assertions {
        let Some((rate, figure)) = rate_before(assertion) else { continue };
        let is_additional = assertion.before.as_ref().is_some_and(|it| it.additional);
        let label = match (is_additional, of) {
            (true, "") => "The additional rate alone, on the same goods",
            (true, _) => "The additional rate alone",
            (false, _) => "Duty before",
        };
        let label = [label, of, ", at ", &figure.words()].concat();
        sums.push(stated(article, record, label, share.at(rate, figure.approximate), assertion));
        stated_before = Some((rate, is_additional));
    }
    if !matches!(stated_before, Some((_, false))) {
        let additional = stated_before.map_or(0, |(rate, _)| rate);
        let sum = match entry.get(Field::Before) {
            Some(rate) => share.at(rate + additional, false),
            None => (Worth::NotStated, String::new()),
        };
        let label = if additional > 0 { "Duty before, with what was extra" } else { "Duty before" };
        sums.push(assumed([label, of].concat(), sum, entry, Field::Before));
    }
    sums
}

/// All goods in cents, or what is wanted for it: while units are asked about, which share of the goods is meant is not
/// known either. Without a quota nobody asks for units.
fn value_of(entry: &Entry, has_quota: bool) -> Result<u64, &'static str> {
    match has_quota && entry.is_refused(Field::Units) {
        true => Err("enter the number of units again"),
        false => entry.get(Field::Value).ok_or("enter a value"),
    }
}

/// A part of the goods, at the same value for each unit.
#[derive(Clone, Copy)]
struct Share {
    /// All goods, in cents, or what is wanted for it.
    value: Result<u64, &'static str>,
    /// Units of it that count.
    part: u64,
    /// All units.
    units: u64,
}

impl Share {
    fn new(value: Result<u64, &'static str>, parts: Option<(u64, u64)>) -> Self {
        match parts {
            Some((within, beyond)) => Self { value, part: within, units: within + beyond },
            None => Self { value, part: 1, units: 1 },
        }
    }

    /// The duty at a rate in thousandths of a per cent, with its formula.
    fn at(self, rate: u64, is_hedged: bool) -> (Worth, String) {
        let value = match self.value {
            Ok(value) => value,
            Err(wanting) => return (Worth::Wanting(wanting), String::new()),
        };
        if self.units == 0 {
            return (Worth::Wanting("enter more than 0 units"), String::new());
        }
        // At most 10^12 cents, 10^7 units and, with an additional rate, 2 × 10^6 thousandths of a per cent: every
        // product stays below 2^64, and dividing a whole number step by step loses nothing.
        let (value_of_part, rest) = (value * self.part / self.units, value * self.part % self.units);
        let cents = (value_of_part * rate + rest * rate / self.units + 50_000) / 100_000;
        let share = match self.part == self.units {
            true => String::new(),
            false => [" × ", &number(thousands(self.part)), " ÷ ", &number(thousands(self.units))].concat(),
        };
        let rate = number(i64::try_from(rate).unwrap_or(i64::MAX));
        let formula = [&money(value), &share, " × ", &rate, "%"].concat();
        (if is_hedged { Worth::About(cents) } else { Worth::Exactly(cents) }, formula)
    }
}

fn stated<'a>(
    article: &'a Article,
    record: RecordId,
    label: String,
    (worth, formula): (Worth, String),
    it: &'a Assertion,
) -> Sum<'a> {
    let firm = match (&it.after, force_of(article, record, it)) {
        (Some(_), Some(force)) => force.label(),
        _ => it.direction.label(),
    };
    let certainty = [firm, " · ", it.attribution.standing(article).label()].concat();
    // The span that prints the rate, where one does.
    let figure = it.after.as_ref().or(it.before.as_ref()).and_then(|it| it.figure.as_ref());
    let prints = |evidence: &&Evidence| figure.is_some_and(|it| evidence.words.contains(it.printed.as_str()));
    let evidence = it.evidence.iter().find(prints).or(it.evidence.first());
    Sum { label, worth, formula, evidence, certainty }
}

fn assumed<'a>(label: String, (worth, formula): (Worth, String), entry: &Entry, field: Field) -> Sum<'a> {
    let certainty = match entry.get(field) {
        Some(rate) => {
            let rate = number(i64::try_from(rate).unwrap_or(i64::MAX));
            ["your assumption: ", &lowered(field.label()), " ", &rate, "%"].concat()
        }
        None => String::new(),
    };
    Sum { label, worth, formula, evidence: None, certainty }
}

/// How firm it is: the force of the commitment that the same voice makes about the measure.
fn force_of(article: &Article, record: RecordId, it: &Assertion) -> Option<Force> {
    let of_measure = article.commitments.iter().filter(|commitment| commitment.related.contains(&record));
    let speaker = it.attribution.speaker();
    of_measure.filter(|it| it.attribution.speaker() == speaker).map(|it| it.force).next()
}

fn total(one: Worth, other: Worth) -> Option<Worth> {
    match (one, other) {
        (Worth::Exactly(one), Worth::Exactly(other)) => Some(Worth::Exactly(one + other)),
        (Worth::About(one), Worth::Exactly(other) | Worth::About(other))
        | (Worth::Exactly(one), Worth::About(other)) => Some(Worth::About(one + other)),
        _ => None,
    }
}

fn thousands(units: u64) -> i64 {
    i64::try_from(units).unwrap_or_default().saturating_mul(1000)
}

/// "1,234.50": two decimals always.
fn money(cents: u64) -> String {
    let rest = (cents % 100 + 100).to_string();
    [&number(thousands(cents / 100)), ".", rest.get(1..).unwrap_or_default()].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_exact_to_the_cent() {
        #[track_caller]
        fn case(value: u64, (part, units): (u64, u64), rate: u64, expected: Worth, formula: &str) {
            let (worth, how) = Share { value: Ok(value), part, units }.at(rate, false);
            assert_eq!((worth, how.as_str()), (expected, formula));
        }
        case(100_000_000, (1, 1), 6_100, Worth::Exactly(6_100_000), "1,000,000.00 × 6.1%");
        case(0, (1, 1), 6_100, Worth::Exactly(0), "0.00 × 6.1%");
        case(100, (1, 1), 0, Worth::Exactly(0), "1.00 × 0%");
        // Half a cent rounds up, less does not.
        case(50, (1, 1), 1_000, Worth::Exactly(1), "0.50 × 1%");
        case(49, (1, 1), 1_000, Worth::Exactly(0), "0.49 × 1%");
        case(300, (1, 3), 100_000, Worth::Exactly(100), "3.00 × 1 ÷ 3 × 100%");
        case(0, (0, 0), 1, Worth::Wanting("enter more than 0 units"), "");
        // The most that can be entered, and twice the rate.
        let most = (Field::Value.most(), Field::Units.most(), 2 * Field::Before.most());
        case(
            most.0,
            (most.1 - 1, most.1),
            most.2,
            Worth::Exactly(19_999_998_000_000),
            "10,000,000,000.00 × 9,999,999 ÷ 10,000,000 × 2,000%",
        );
    }

    #[test]
    fn money_has_two_decimals() {
        for (cents, expected) in [(0, "0.00"), (5, "0.05"), (50, "0.50"), (123_456_789, "1,234,567.89")] {
            assert_eq!(money(cents), expected);
        }
    }
}
