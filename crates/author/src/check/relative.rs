//! Dates that are printed without a year, or only as "last October" and "Friday": near the day of the article.

use super::english::{MONTHS, WEEKDAYS, has, words};
use readout_core::article::PartialDate;

/// Whether a date is one that is meant by what is printed.
pub(super) enum Nearness {
    /// It may be.
    Near,
    /// It cannot be; with what was expected.
    Far(String),
}

/// Days from the beginning of the calendar, nearly: months have 31 of them.
fn place(date: PartialDate) -> i32 {
    i32::from(date.year) * 372 + i32::from(date.month.max(1)) * 31 + i32::from(date.day.max(1))
}

/// How near a date is to the article's, held to what is printed.
pub(super) fn nearness(printed: &str, date: PartialDate, article: PartialDate, most_years: i32) -> Nearness {
    let words = words(printed);
    if words.iter().any(|word| word.parse::<u16>().is_ok_and(|number| number >= 1000)) {
        return Nearness::Near;
    }
    let years = i32::from(date.year) - i32::from(article.year);
    let distance = place(date) - place(article);
    let (is_last, is_next) = (has(printed, "last|past"), has(printed, "next|coming"));
    let is_month = words.iter().any(|word| word.len() >= 3 && MONTHS.split('|').any(|name| name.starts_with(&**word)));
    let is_weekday = has(printed, WEEKDAYS);
    let expected = if has(printed, "last year|this year|next year") {
        let year = if has(printed, "last year") { -1 } else { i32::from(has(printed, "next year")) };
        (years != year).then(|| format!("the year {}", i32::from(article.year) + year))
    } else if has(printed, "today|tonight|yesterday|tomorrow") {
        (distance.abs() > 2).then(|| format!("a day beside {}", article.iso()))
    } else if is_weekday && !is_month {
        let most = if is_last || is_next { 14 } else { 7 };
        (date.day > 0 && distance.abs() > most + 4).then(|| format!("a day in the week of {}", article.iso()))
    } else if is_month && (is_last && distance > 0 || is_next && distance < 0) {
        Some(format!("a month {} {}", if is_last { "before" } else { "after" }, article.iso()))
    } else if is_month {
        // A day or a month without a year is the one before or after the article.
        (distance.abs() >= 372).then(|| format!("the one before or after {}, where no year is printed", article.iso()))
    } else {
        (years.abs() > most_years)
            .then(|| format!("within {most_years} years of {}, where no year is printed", article.iso()))
    };
    expected.map_or(Nearness::Near, Nearness::Far)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_near_its_article() {
        #[track_caller]
        fn case(printed: &str, date: &str, expected: bool) {
            let (date, article) = (PartialDate::parse(date).unwrap(), PartialDate::parse("2026-01-16").unwrap());
            let is_near = matches!(nearness(printed, date, article, 2), Nearness::Near);
            assert_eq!(is_near, expected, "{printed}: {date:?}");
        }
        case("March 1", "2026-03-01", true);
        case("March 1", "2025-03-01", true);
        case("March 1", "2027-03-01", false);
        case("March 1", "1999-03-01", false);
        case("last October", "2025-10", true);
        case("last October", "2024-10", false);
        case("last October", "2026-10", false);
        case("next March", "2025-03", false);
        case("last year", "2025", true);
        case("last year", "2019", false);
        case("this year", "2026", true);
        case("Friday", "2026-01-16", true);
        case("Friday", "2026-02-13", false);
        case("Wednesday through Saturday", "2026-01-17", true);
        case("Wednesday through Saturday", "2026-01-31", false);
        case("last Friday", "2026-01-09", true);
        case("yesterday", "2026-01-15", true);
        case("yesterday", "2026-01-11", false);
        case("in autumn", "2027", true);
        case("in autumn", "2031", false);
        case("late 2017", "2017", true);
    }
}
