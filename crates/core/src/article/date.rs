//! Dates as precise as they are printed, no more: a day, a month or a year.

use serde::{Deserialize, Serialize};

use crate::closed_list::closed_list;

/// A day, a month or a year. Month and day are 0 where they are not stated. In order, a year stands before its months, a
/// month before its days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Deserialize, Serialize)]
pub struct PartialDate {
    /// Year of the Gregorian calendar.
    pub year: u16,
    /// 1 to 12, or 0.
    pub month: u8,
    /// 1 to 31, or 0.
    pub day: u8,
}

/// When something happens, as printed.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub struct When {
    /// As printed.
    pub printed: String,
    /// First day, month or year.
    pub from: Option<PartialDate>,
    /// Last day, month or year, if it is a period.
    pub to: Option<PartialDate>,
    /// Which side of the date is open.
    pub limit: Limit,
    /// The printed words name no day, month or year exactly.
    pub vague: bool,
    /// Which part is not printed, and why we think so.
    pub inferred: Option<String>,
}

closed_list! {
    /// Which side of a date is open.
    pub enum Limit {
        /// Neither: the date itself.
        On => "on", "";
        /// At the latest then.
        By => "by", "by ";
        /// Until it is over: the date still belongs to it.
        Through => "through", "through ";
        /// Then and afterwards.
        Since => "since", "from ";
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

impl PartialDate {
    /// Reads `2026-03-01`, `2025-10` or `2024`. None for anything else, days that no calendar has among them.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut next = |width: usize| -> Option<Option<u16>> {
            match parts.next() {
                None => Some(None),
                Some(part) if part.len() == width && part.bytes().all(|byte| byte.is_ascii_digit()) => {
                    part.parse().ok().map(Some)
                }
                Some(_) => None,
            }
        };
        let year = next(4)??;
        let month = u8::try_from(next(2)?.unwrap_or(0)).ok()?;
        let day = u8::try_from(next(2)?.unwrap_or(0)).ok()?;
        if parts.next().is_some() {
            return None;
        }
        let date = Self { year, month, day };
        let exists = match text.len() {
            4 => true,
            7 => (1..=12).contains(&month),
            _ => (1..=12).contains(&month) && (1..=date.days_in_month()).contains(&day),
        };
        exists.then_some(date)
    }

    /// For readers: "1 March 2026", "October 2025", "2024".
    #[must_use]
    pub fn words(self) -> String {
        let month = usize::from(self.month).checked_sub(1).and_then(|month| MONTHS.get(month));
        match (self.day, month) {
            (_, None) => self.year.to_string(),
            (0, Some(month)) => [month, " ", &self.year.to_string()].concat(),
            (day, Some(month)) => [&day.to_string(), " ", month, " ", &self.year.to_string()].concat(),
        }
    }

    /// Its place among dates, as a number that grows with time.
    #[must_use]
    pub fn place(self) -> i64 {
        (i64::from(self.year) * 16 + i64::from(self.month)) * 32 + i64::from(self.day)
    }

    /// For machines: the `datetime` of a `<time>`.
    #[must_use]
    pub fn iso(self) -> String {
        match (self.month, self.day) {
            (0, _) => format!("{:04}", self.year),
            (month, 0) => format!("{:04}-{month:02}", self.year),
            (month, day) => format!("{:04}-{month:02}-{day:02}", self.year),
        }
    }

    /// The day itself, or the last one of its month.
    #[must_use]
    pub const fn last_day(self) -> u8 {
        if self.day > 0 { self.day } else { self.days_in_month() }
    }

    /// The day after a day.
    #[must_use]
    pub const fn next(self) -> Self {
        match self {
            it if it.day < it.days_in_month() => Self { day: it.day + 1, ..it },
            it if it.month < 12 => Self { month: it.month + 1, day: 1, ..it },
            it => Self { year: it.year + 1, month: 1, day: 1 },
        }
    }

    const fn days_in_month(self) -> u8 {
        let leap = self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        }
    }
}

impl When {
    /// What is told of it in short where something of it is inferred: " (year inferred)".
    #[must_use]
    pub fn caveat(&self) -> &'static str {
        let year = self.from.map(|date| date.year.to_string()).unwrap_or_default();
        match self.inferred {
            Some(_) if !self.printed.contains(&year) => " (year inferred)",
            Some(_) => " (partly inferred)",
            None => "",
        }
    }

    /// For readers: "by 1 March 2026", "through 2028", "14 January 2026 to 17 January 2026", or as printed where it is vague.
    #[must_use]
    pub fn words(&self) -> String {
        match (self.vague, self.from, self.to) {
            (false, Some(from), None) => [self.limit.label(), &from.words()].concat(),
            (false, Some(from), Some(to)) if (from.year, from.month) == (to.year, to.month) && from.day > 0 => {
                [&from.day.to_string(), " to ", &to.words()].concat()
            }
            (false, Some(from), Some(to)) => [&from.words(), " to ", &to.words()].concat(),
            (true, ..) | (false, None, _) => self.printed.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_real_dates_are_read() {
        #[track_caller]
        fn case(text: &str, expected: Option<&str>) {
            let date = PartialDate::parse(text);
            assert_eq!(date.map(PartialDate::words).as_deref(), expected, "{text}");
            if let Some(date) = date {
                assert_eq!(date.iso(), text);
            }
        }
        case("2026-03-01", Some("1 March 2026"));
        case("2025-10", Some("October 2025"));
        case("2024", Some("2024"));
        case("2024-02-29", Some("29 February 2024"));
        case("2026-02-29", None);
        case("1900-02-29", None);
        case("2026-13", None);
        case("2026-00-01", None);
        case("2026-3-1", None);
        case("2026-03-01-01", None);
        case("", None);
        case("late 2017", None);
    }

    #[test]
    fn days_follow_each_other() {
        for (day, expected) in [
            ("2026-03-01", "2026-03-02"),
            ("2026-02-28", "2026-03-01"),
            ("2024-02-28", "2024-02-29"),
            ("2026-12-31", "2027-01-01"),
        ] {
            assert_eq!(PartialDate::parse(day).unwrap().next().iso(), expected);
        }
        assert_eq!(PartialDate::parse("2026-02").unwrap().last_day(), 28);
    }

    #[test]
    fn a_period_names_its_month_once() {
        let when = |from, to, limit, vague| When {
            printed: "as printed".into(),
            from: PartialDate::parse(from),
            to: PartialDate::parse(to),
            limit,
            vague,
            inferred: None,
        };
        assert_eq!(when("2026-01-14", "2026-01-17", Limit::On, false).words(), "14 to 17 January 2026");
        assert_eq!(when("2025-12-30", "2026-01-02", Limit::On, false).words(), "30 December 2025 to 2 January 2026");
        assert_eq!(when("2026-03-01", "", Limit::By, false).words(), "by 1 March 2026");
        assert_eq!(when("2028", "", Limit::Through, false).words(), "through 2028");
        assert_eq!(when("2025-09-01", "", Limit::Since, false).words(), "from 1 September 2025");
        assert_eq!(when("2017", "", Limit::On, true).words(), "as printed");
        assert_eq!(when("", "", Limit::On, false).words(), "as printed");
    }
}
