//! Dates as precise as they are printed: what each one is worth, and which lie ahead of the article.

use super::Engine;
use crate::article::{RecordId, RecordKind, When};
use crate::closed_list::closed_list;
use crate::distinct::distinct;

closed_list! {
    /// How exactly a date is printed.
    pub enum Precision {
        /// A day.
        Day => "day", "to the day";
        /// Several days.
        Period => "period", "a period";
        /// A month.
        Month => "month", "to the month";
        /// A year.
        Year => "year", "to the year";
        /// Words that name no day, month or year.
        Vague => "vague", "as printed; no exact date";
    }
}

impl When {
    /// How exactly it is printed, with what is inferred.
    pub const fn precision(&self) -> Precision {
        match (self.vague, self.from, self.to) {
            (true, ..) | (_, None, _) => Precision::Vague,
            (false, Some(_), Some(_)) => Precision::Period,
            (false, Some(from), None) if from.month == 0 => Precision::Year,
            (false, Some(from), None) if from.day == 0 => Precision::Month,
            (false, Some(_), None) => Precision::Day,
        }
    }
}

closed_list! {
    /// How a date is marked on the timeline.
    pub enum DateMark {
        /// The article prints all of it.
        Exact => "exact", "as printed";
        /// A part of it is inferred.
        Inferred => "inferred", "partly inferred";
        /// It lies after the article's own date.
        Ahead => "ahead", "still to come when the article was printed";
        /// Words that name no day, month or year.
        Vague => "vague", "no exact date";
    }
}

/// A dated record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stop<'a> {
    /// The record.
    pub record: RecordId,
    /// Its date.
    pub when: &'a When,
    /// How exactly it is printed.
    pub precision: Precision,
    /// It begins after the article's own date.
    pub is_ahead: bool,
}

impl Stop<'_> {
    /// The mark that it has on the timeline.
    pub const fn mark(&self) -> DateMark {
        match (self.precision, self.is_ahead, self.when.inferred.is_some()) {
            (Precision::Vague, ..) => DateMark::Vague,
            (_, true, _) => DateMark::Ahead,
            (_, false, true) => DateMark::Inferred,
            (_, false, false) => DateMark::Exact,
        }
    }
}

impl Engine {
    /// A record's date; none if it has none.
    pub fn stop(&self, record: RecordId) -> Option<Stop<'_>> {
        let when = self.article().when_of(record)?;
        Some(Stop { record, when, precision: when.precision(), is_ahead: self.is_ahead(record) })
    }

    /// What has begun is not ahead, though it may end later.
    fn is_ahead(&self, record: RecordId) -> bool {
        self.article().date_of(record).is_some_and(|date| date > self.article().about_of(record).date)
    }

    /// Why parts of the records' dates are inferred, each reason once.
    pub fn inferred_dates(&self, records: &[RecordId]) -> Vec<&str> {
        let dates = records.iter().filter_map(|record| self.article().when_of(*record));
        distinct(dates.filter_map(|when| when.inferred.as_deref()))
    }

    /// Records whose date lies after the article's, soonest first; a measure, the commitment to it and its event once.
    pub fn ahead(&self) -> Vec<RecordId> {
        let article = self.article();
        let kinds = [RecordKind::Commitment, RecordKind::Event, RecordKind::Tariff];
        let mut ahead: Vec<RecordId> = Vec::new();
        for record in kinds.into_iter().flat_map(|kind| article.records(kind)) {
            let date = article.date_of(record);
            let is_told = ahead.iter().any(|other| {
                article.date_of(*other) == date && self.detail(*other).related.iter().any(|it| it.1 == record)
            });
            if self.is_ahead(record) && !is_told {
                // Put in its place, for few dates, where another sort would weigh more than it saves.
                ahead.insert(ahead.partition_point(|other| article.date_of(*other) <= date), record);
            }
        }
        ahead
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Limit, PartialDate};

    #[test]
    fn a_date_is_as_precise_as_it_is_printed() {
        #[track_caller]
        fn case(from: &str, to: &str, vague: bool, expected: Precision) {
            let (from, to) = (PartialDate::parse(from), PartialDate::parse(to));
            let when = When { printed: String::new(), from, to, limit: Limit::On, vague, inferred: None };
            assert_eq!(when.precision(), expected, "{from:?} {to:?}");
        }
        case("2026-03-01", "", false, Precision::Day);
        case("2026-01-14", "2026-01-17", false, Precision::Period);
        case("2025-10", "", false, Precision::Month);
        case("2024", "", false, Precision::Year);
        case("2017", "", true, Precision::Vague);
        case("", "", false, Precision::Vague);
        case("", "", true, Precision::Vague);
    }
}
