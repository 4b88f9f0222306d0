//! The rates that the article states, before and after, for a chart; and the measures for which it states none.

use super::key_figures::printing;
use super::{Alike, Engine};
use crate::article::{
    Article, Assertion, Evidence, Figure, Rate, RecordId, RecordKind, Role, Tariff, Unit, VoiceId, When,
};

/// Measures with a stated rate, and the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rates<'a> {
    /// A row for each measure with a stated rate, in the article's order.
    pub rows: Vec<RateRow<'a>>,
    /// The others, those alike in one.
    pub without: Vec<Alike<'a>>,
    /// The right end of the axis, in thousandths of a per cent: 100 per cent, or more where a rate is higher.
    pub scale: i64,
}

/// One measure: what is charged before, and after.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RateRow<'a> {
    /// Its record.
    pub record: RecordId,
    /// The measure.
    pub tariff: &'a Tariff,
    /// What the article states of before; none where it states nothing.
    pub before: Option<Bar<'a>>,
    /// What it states of after.
    pub after: Option<Bar<'a>>,
    /// The rate after is stated for so many goods, and none for more.
    pub is_open_beyond: bool,
}

/// A stated rate.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar<'a> {
    /// The rate.
    pub figure: &'a Figure,
    /// It comes on top of another rate, and the sum is not stated.
    pub is_additional: bool,
    /// For how many goods.
    pub quota: Option<&'a Figure>,
    /// From or until when.
    pub timing: Option<&'a When>,
    /// The side that expects it of the other, where it is no promise.
    pub expected_by: Option<VoiceId>,
    /// Where the article says so.
    pub evidence: Option<&'a Evidence>,
}

impl Engine {
    /// What the chart of rates shows.
    pub fn rates(&self) -> Rates<'_> {
        let article = self.article();
        let row = |record: RecordId| {
            let tariff = article.tariffs.get(usize::from(record.index))?;
            let find =
                |rate: fn(&Assertion) -> Option<&Rate>| tariff.assertions.iter().find_map(|it| bar(it, rate(it)));
            let (before, after) = (find(|it| it.before.as_ref()), find(|it| it.after.as_ref()));
            let is_without_limit = |it: &Assertion| it.quota.is_none() && bar(it, it.after.as_ref()).is_some();
            let has_quota = after.as_ref().is_some_and(|bar| bar.quota.is_some());
            let is_open_beyond = has_quota && !tariff.assertions.iter().any(is_without_limit);
            Some(RateRow { record, tariff, before, after, is_open_beyond })
        };
        let rows: Vec<RateRow<'_>> = article.records(RecordKind::Tariff).filter_map(row).collect();
        let is_stated = |row: &RateRow<'_>| row.before.is_some() || row.after.is_some();
        let without = self.alike(rows.iter().filter(|row| !is_stated(row)).map(|row| row.record));
        let rows: Vec<RateRow<'_>> = rows.into_iter().filter(is_stated).collect();
        let bars = rows.iter().flat_map(|row| [&row.before, &row.after]).flatten();
        let scale = bars.map(|bar| bar.figure.thousandths).fold(100_000, i64::max);
        Rates { rows, without, scale }
    }
}

impl RateRow<'_> {
    /// What is taxed, as a list: "peas, lobster".
    pub fn goods(&self, article: &Article) -> String {
        let products = self.tariff.products.iter().filter_map(|place| article.products.get(usize::from(*place)));
        products.map(|it| it.label.as_str()).collect::<Vec<_>>().join(", ")
    }
}

impl Rates<'_> {
    /// What the chart shows, in a line: the rates that the article states for after. None where it states none, or too
    /// many for a line.
    pub fn finding(&self, article: &Article) -> Option<String> {
        let after = |row: &RateRow<'_>| {
            let bar = row.after.as_ref().filter(|bar| !bar.is_additional)?;
            let expected = if bar.expected_by.is_some() { " expected" } else { "" };
            Some(format!("{}{expected} on {}", bar.figure.words(), row.goods(article)))
        };
        let rates: Vec<String> = self.rows.iter().filter_map(after).collect();
        (1..=3).contains(&rates.len()).then(|| format!("Tariffs: {}", rates.join(", ")))
    }
}

fn bar<'a>(it: &'a Assertion, rate: Option<&'a Rate>) -> Option<Bar<'a>> {
    let rate = rate?;
    let figure = rate.figure.as_ref().filter(|it| it.unit == Unit::Percent)?;
    Some(Bar {
        figure,
        is_additional: rate.additional,
        quota: it.quota.as_ref(),
        timing: it.timing.as_ref(),
        expected_by: it.attribution.who(Role::Expects).next(),
        evidence: printing(&it.evidence, figure),
    })
}
