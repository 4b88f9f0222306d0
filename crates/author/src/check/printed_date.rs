//! What of a date is printed, and whether it is the date that is meant.

use crate::language::Language;
use readout_core::article::PartialDate;

/// What is printed against a date, if anything is: another year, month, day or weekday. Of a period, its first date is
/// held to the first of each, its last to the last.
pub(super) fn contradicts(printed: &str, date: PartialDate, n: usize, language: &Language) -> Option<String> {
    let at = |these: &[u16]| if n == 0 { these.first().copied() } else { these.last().copied() };
    let parts = Parts::of(printed, language);
    let weekday = weekday(date).filter(|_| !parts.weekdays.is_empty());
    let is_other = |printed: Option<u16>, own: u16| printed.is_some_and(|printed| own != 0 && printed != own);
    let is_against = is_other(at(&parts.years), date.year)
        || is_other(at(&parts.months), date.month.into())
        || is_other(at(&parts.days), date.day.into())
        || weekday.is_some_and(|day| at(&parts.weekdays).is_none_or(|n| usize::from(n) != day));
    is_against.then(|| format!("the date that is printed: \"{printed}\""))
}

/// Whether every part that a date has is printed.
pub(super) fn is_printed(printed: &str, date: PartialDate, language: &Language) -> bool {
    let parts = Parts::of(printed, language);
    let has = |these: &[u16], own: u16| own == 0 || these.contains(&own);
    has(&parts.years, date.year) && has(&parts.months, date.month.into()) && has(&parts.days, date.day.into())
}

/// The years, months, days and weekdays that a text prints.
#[derive(Default)]
struct Parts {
    years: Vec<u16>,
    months: Vec<u16>,
    days: Vec<u16>,
    weekdays: Vec<u16>,
}

impl Parts {
    fn of(printed: &str, language: &Language) -> Self {
        let mut parts = Self::default();
        for word in printed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let lower = word.to_lowercase();
            let number = lower.trim_end_matches(|letter: char| letter.is_alphabetic()).parse::<u16>();
            let names = |name: &&str| lower.len() >= 3 && name.starts_with(&lower);
            let place = |names: Option<usize>| names.and_then(|n| u16::try_from(n).ok());
            match number {
                Ok(number @ 1..=31) => parts.days.push(number),
                Ok(number @ 1000..) => parts.years.push(number),
                Ok(_) => {}
                Err(_) => {
                    parts.months.extend(place(language.months.iter().position(names)).map(|n| n + 1));
                    // "mit" is no Wednesday.
                    let weekday = language.weekdays.iter().position(names).filter(|_| !language.is_joint(&lower));
                    parts.weekdays.extend(place(weekday));
                }
            }
        }
        // A small number is a day only beside a month: "in 3 years" is none.
        if parts.months.is_empty() {
            parts.days.clear();
        }
        parts
    }
}

impl Language {
    /// A day of the week, from Sunday, as it is written in a sentence of ours.
    pub(super) fn weekday(&self, day: usize) -> String {
        let name = self.weekdays.get(day).copied().unwrap_or_default();
        let mut letters = name.chars();
        letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
    }
}

/// The weekday of a whole date, from Sunday, by Sakamoto's method.
pub(super) fn weekday(date: PartialDate) -> Option<usize> {
    const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let shift = SHIFT.get(usize::from(date.month).checked_sub(1)?)?;
    if date.day == 0 {
        return None;
    }
    let year = u32::from(date.year) - u32::from(date.month < 3);
    let n = (year + year / 4 - year / 100 + year / 400 + shift + u32::from(date.day)) % 7;
    usize::try_from(n).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_the_printed_one() {
        #[track_caller]
        fn case(printed: &str, date: &str, n: usize, expected: bool) {
            let date = PartialDate::parse(date).unwrap();
            let found = contradicts(printed, date, n, Language::found("en"));
            assert_eq!(found.is_none(), expected, "{printed}: {date:?}");
        }
        case("March 1", "2026-03-01", 0, true);
        case("March 1", "2026-03-02", 0, false);
        case("March 1", "2026-04-01", 0, false);
        case("Jan. 16, 2026", "2026-01-16", 0, true);
        case("Jan. 16, 2026", "2025-01-16", 0, false);
        case("last October", "2025-10", 0, true);
        case("late 2017", "2017", 0, true);
        case("last year", "2025", 0, true);
        case("Friday", "2026-01-16", 0, true);
        case("Friday", "2026-01-15", 0, false);
        case("Wednesday through Saturday", "2026-01-14", 0, true);
        case("Wednesday through Saturday", "2026-01-17", 1, true);
        case("Wednesday through Saturday", "2026-01-18", 1, false);
        case("May 2 to June 3", "2026-06-03", 1, true);
        case("1st of May", "2026-05-01", 0, true);
        case("within 3 years, 90 days", "2029", 0, true);
    }

    #[test]
    fn a_part_that_is_not_printed_is_inferred() {
        #[track_caller]
        fn case(printed: &str, date: &str, expected: bool) {
            let date = PartialDate::parse(date).unwrap();
            assert_eq!(is_printed(printed, date, Language::found("en")), expected, "{printed}: {date:?}");
        }
        case("Jan. 16, 2026", "2026-01-16", true);
        case("March 1", "2026-03-01", false);
        case("2024", "2024", true);
        case("2024", "2024-05", false);
        case("late 2017", "2017", true);
        case("Friday", "2026-01-16", false);
    }

    #[test]
    fn a_date_is_read_in_the_language_of_the_article() {
        #[track_caller]
        fn case(printed: &str, date: &str, expected: bool) {
            let date = PartialDate::parse(date).unwrap();
            let language = Language::found("de");
            let is_so = contradicts(printed, date, 0, language).is_none() && is_printed(printed, date, language);
            assert_eq!(is_so, expected, "{printed}: {date:?}");
        }
        case("1. Januar 1968", "1968-01-01", true);
        case("1. März 1968", "1968-03-01", true);
        case("1. März 1968", "1968-05-01", false);
        case("mit Ende 1966", "1966", true);
        case("March 1, 1968", "1968-03-01", false);
    }
}
