//! Dates: each stands as printed in one of its record's spans. What is not printed has a written reason, and what is
//! printed is the date that is meant.

use super::{File, Problems};
use crate::file::When;
use readout_core::article::PartialDate;
use readout_core::text::place_of;

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];
/// From the day that a week of the calendar by Sakamoto begins with.
const WEEKDAYS: [&str; 7] = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (field, date) in [("date", &file.article.date), ("coded", &file.article.coded)] {
        if PartialDate::parse(date).is_none_or(|date| date.day == 0) {
            problems.add("article", format!("article.{field}"), format!("\"{date}\""), "a day, as YYYY-MM-DD");
        }
    }
    if PartialDate::parse(&file.article.coded) < PartialDate::parse(&file.article.date) {
        let (found, date) = (format!("\"{}\"", file.article.coded), &file.article.date);
        problems.add("article", "article.coded", found, format!("a day after {date}, when the article was published"));
    }
    for (n, it) in file.commitments.iter().enumerate() {
        let words = it.evidence.iter().map(|it| &*it.words).chain(it.qualifiers.iter().map(|it| &*it.words));
        if let Some(due) = &it.due {
            let path = format!("commitments[{n}].due");
            Place { owner: format!("commitment {}", it.id), path, words: words.collect(), problems }.check(due);
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, said) in it.assertions.iter().enumerate() {
            let words = said.evidence.iter().map(|it| &*it.words).chain(said.qualifiers.iter().map(|it| &*it.words));
            if let Some(timing) = &said.timing {
                let path = format!("tariffs[{n}].assertions[{m}].timing");
                Place { owner: format!("tariff {}", it.id), path, words: words.collect(), problems }.check(timing);
            }
        }
    }
    for (n, it) in file.events.iter().enumerate() {
        let words = it.evidence.iter().map(|it| &*it.words).collect();
        let path = format!("events[{n}].when");
        Place { owner: format!("event {}", it.id), path, words, problems }.check(&it.when);
    }
}

/// A date whose record's spans must hold what is printed.
struct Place<'a> {
    owner: String,
    path: String,
    words: Vec<&'a str>,
    problems: &'a mut Problems,
}

impl Place<'_> {
    fn check(&mut self, when: &When) {
        let is_found = self.words.iter().any(|words| place_of(words, &when.printed).is_some());
        if when.printed.trim().is_empty() || !is_found {
            let expected = "words that stand in one of the evidence spans of the same record or assertion";
            self.add("printed", format!("\"{}\"", when.printed), expected);
        }
        let mut dates = Vec::new();
        for (field, text) in [("from", &when.from), ("to", &when.to)] {
            let Some(text) = text else { continue };
            match PartialDate::parse(text) {
                Some(date) => dates.push((field, date)),
                None => self.add(field, format!("\"{text}\""), "a date that exists: YYYY-MM-DD, YYYY-MM or YYYY"),
            }
        }
        match (when.from.is_some(), &dates[..]) {
            (false, [(_, to)]) => self.add("to", format!("\"{}\", and no first day", to.iso()), "a first day as well"),
            (_, [(_, from), (_, to)]) if from > to => self.add("to", to.iso(), format!("a date after {}", from.iso())),
            _ => {}
        }
        for (n, (field, date)) in dates.iter().enumerate() {
            if let Some(expected) = contradicts(&when.printed, *date, n) {
                let day = weekday(*date).map(|day| format!(", a {day}")).unwrap_or_default();
                self.add(field, format!("{}{day}", date.iso()), expected);
            }
        }
        if !dates.iter().all(|(_, date)| is_printed(&when.printed, *date)) && when.inferred.is_none() {
            let expected = "the reason for the day, month or year that is not printed";
            self.add("inferred", "nothing".to_owned(), expected);
        }
    }

    fn add(&mut self, field: &str, found: String, expected: impl Into<String>) {
        self.problems.add(&self.owner, format!("{}.{field}", self.path), found, expected);
    }
}

/// What is printed against a date, if anything is: another year, month, day or weekday. Of a period, its first date is
/// held to the first of each, its last to the last.
fn contradicts(printed: &str, date: PartialDate, n: usize) -> Option<String> {
    let at = |these: &[u16]| if n == 0 { these.first().copied() } else { these.last().copied() };
    let parts = Parts::of(printed);
    let weekday = weekday(date).filter(|_| !parts.weekdays.is_empty());
    let is_other = |printed: Option<u16>, own: u16| printed.is_some_and(|printed| own != 0 && printed != own);
    let is_against = is_other(at(&parts.years), date.year)
        || is_other(at(&parts.months), date.month.into())
        || is_other(at(&parts.days), date.day.into())
        || weekday.is_some_and(|day| at(&parts.weekdays).is_none_or(|n| WEEKDAYS.get(usize::from(n)) != Some(&day)));
    is_against.then(|| format!("the date that is printed: \"{printed}\""))
}

/// Whether every part that a date has is printed.
fn is_printed(printed: &str, date: PartialDate) -> bool {
    let parts = Parts::of(printed);
    let has = |these: &[u16], own: u16| own == 0 || these.contains(&own);
    has(&parts.years, date.year) && has(&parts.months, date.month.into()) && has(&parts.days, date.day.into())
}

/// The years, months, days and weekdays that a text prints, in English.
#[derive(Default)]
struct Parts {
    years: Vec<u16>,
    months: Vec<u16>,
    days: Vec<u16>,
    weekdays: Vec<u16>,
}

impl Parts {
    fn of(printed: &str) -> Self {
        let mut parts = Self::default();
        for word in printed.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty()) {
            let lower = word.to_lowercase();
            let number = lower.trim_end_matches(|letter: char| letter.is_alphabetic()).parse::<u16>();
            let names = |name: &str| lower.len() >= 3 && name.to_lowercase().starts_with(&lower);
            let place = |names: Option<usize>| names.and_then(|n| u16::try_from(n).ok());
            match number {
                Ok(number @ 1..=31) => parts.days.push(number),
                Ok(number @ 1000..) => parts.years.push(number),
                Ok(_) => {}
                Err(_) => {
                    parts.months.extend(place(MONTHS.iter().position(|name| names(name))).map(|n| n + 1));
                    parts.weekdays.extend(place(WEEKDAYS.iter().position(|name| names(name))));
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

/// The weekday of a whole date, by Sakamoto's method.
fn weekday(date: PartialDate) -> Option<&'static str> {
    const SHIFT: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let shift = SHIFT.get(usize::from(date.month).checked_sub(1)?)?;
    if date.day == 0 {
        return None;
    }
    let year = u32::from(date.year) - u32::from(date.month < 3);
    let n = (year + year / 4 - year / 100 + year / 400 + shift + u32::from(date.day)) % 7;
    WEEKDAYS.get(usize::try_from(n).ok()?).copied()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_the_printed_one() {
        #[track_caller]
        fn case(printed: &str, date: &str, n: usize, expected: bool) {
            let date = PartialDate::parse(date).unwrap();
            assert_eq!(contradicts(printed, date, n).is_none(), expected, "{printed}: {date:?}");
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
            assert_eq!(is_printed(printed, PartialDate::parse(date).unwrap()), expected, "{printed}: {date}");
        }
        case("Jan. 16, 2026", "2026-01-16", true);
        case("March 1", "2026-03-01", false);
        case("2024", "2024", true);
        case("2024", "2024-05", false);
        case("late 2017", "2017", true);
        case("Friday", "2026-01-16", false);
    }
}
