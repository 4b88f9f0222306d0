//! Dates as they are printed: words that name a time, whole, and within reach of the day of the article.

use super::around::{Around, places};
use super::english::{MONTHS, WEEKDAYS, beginning, ending, has, words};
use super::relative::{Nearness, nearness};
use super::statement::Statement;
use super::{File, Problems};
use crate::file::When;
use readout_core::article::PartialDate;

/// Words that name a time without a number or a name.
const TIMES: &str = "today|yesterday|tomorrow|tonight|now|day|days|week|weeks|weekend|month|months|year|years|quarter|\
    quarters|decade|decades|century|spring|summer|autumn|fall|winter|morning|afternoon|evening|night|hour|hours|\
    immediately|promptly|soon|shortly|recently|annually|monthly|date|period|term|time";
/// Words that make a period.
const PERIODS: &str = "to|through|until|till|and|between|from|since|week|weeks|weekend|month|months|year|years|\
    quarter|decade|century|spring|summer|autumn|fall|winter|days|period";
/// What joins the parts of a date.
const JOINTS: &str = "through|until|till|to";
const RELATIVE: &str = "last|this|next|past|coming";
/// The last month of a year that none is printed of is at most so far from the article.
const MOST_YEARS: i32 = 2;

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    let Some(article) = PartialDate::parse(&file.article.date).filter(|_| file.is_english()) else { return };
    for statement in file.statements() {
        for (field, when) in &statement.dates {
            let path = format!("{}.{field}", statement.path);
            let mut add = |name: &str, found: String, expected: &str| {
                problems.add(&statement.owner, format!("{path}.{name}"), found, expected);
            };
            if !names_time(&when.printed) {
                add(
                    "printed",
                    format!("\"{}\", no time", when.printed),
                    "the date as it is printed: a day, month, year",
                );
            }
            if let Some(more) = cut_off(&statement, when, lines) {
                add("printed", format!("\"{}\", with \"{more}\" beside it", when.printed), "the whole date as printed");
            }
            if when.to.is_some() && !is_period(&when.printed) {
                add("to", format!("a last day of \"{}\"", when.printed), "none, where no period is printed");
            }
            for (name, date) in [("from", &when.from), ("to", &when.to)] {
                let Some(date) = date.as_ref().and_then(|date| PartialDate::parse(date)) else { continue };
                if let Nearness::Far(expected) = nearness(&when.printed, date, article, MOST_YEARS) {
                    add(name, date.iso(), &expected);
                }
            }
            if let Some(part) =
                missing_part(when).filter(|part| when.inferred.as_ref().is_some_and(|it| !has(it, part)))
            {
                let found = format!("\"{}\"", when.inferred.as_deref().unwrap_or_default());
                let expected = format!("which part is not printed ({}), and why", part.replace('|', ", "));
                add("inferred", found, &expected);
            }
        }
    }
}

/// Whether a word or number of a date is among words.
pub(super) fn names_time(text: &str) -> bool {
    has(text, MONTHS) || has(text, WEEKDAYS) || has(text, TIMES) || words(text).iter().any(|word| is_part(word))
}

/// A year, or a month or a weekday in short: "2024", "Jan", "Fri".
fn is_part(word: &str) -> bool {
    let is_short = |names: &str| word.len() >= 3 && names.split('|').any(|name| name.starts_with(word));
    word.parse::<u16>().is_ok_and(|number| number >= 1000) || is_short(MONTHS) || is_short(WEEKDAYS)
}

/// The part of a date that stands directly beside every place of what is given as printed, and so belongs to it.
fn cut_off(statement: &Statement<'_>, when: &When, lines: &[&str]) -> Option<String> {
    let has_month = words(&when.printed).iter().any(|word| is_part(word) && word.parse::<u16>().is_err());
    let is_day = |word: &str| has_month && word.parse::<u16>().is_ok_and(|day| (1..=31).contains(&day));
    let beside = |place: &Around<'_>| -> Option<String> {
        let before = ending(place.before, JOINTS).map_or(place.before, |joint| {
            place.before.trim_end().get(..place.before.trim_end().len() - joint.len()).unwrap_or_default()
        });
        let relative = ending(place.before, RELATIVE).map(str::to_owned);
        let before = words(before);
        let is_of_month = before.iter().rev().nth(1).is_some_and(|word| is_part(word) && word.parse::<u16>().is_err());
        let is_number = |word: &str| is_of_month && word.parse::<u8>().is_ok();
        let last = before.last().filter(|word| is_part(word) || is_day(word) || is_number(word)).cloned();
        let after = place.after.trim_start_matches([' ', ',', '–', '-', '.']);
        let is_joined = place.after.chars().next().is_none_or(|letter| matches!(letter, ' ' | ',' | '–' | '-' | '.'));
        let after = beginning(after, JOINTS).map_or(after, |joint| after.get(joint.len()..).unwrap_or_default());
        let first = words(after).into_iter().next().filter(|word| is_joined && (is_part(word) || is_day(word)));
        relative.or(last).or(first)
    };
    let beside: Option<Vec<String>> = places(statement, &when.printed, lines).iter().map(beside).collect();
    beside?.into_iter().next()
}

/// Whether words name a span of time, or a first and a last day.
fn is_period(printed: &str) -> bool {
    has(printed, PERIODS) || printed.contains(['–', '-', '/'])
}

/// The words of which a reason needs one: the finest part of the date that is not printed.
fn missing_part(when: &When) -> Option<&'static str> {
    let date = when.from.as_ref().and_then(|date| PartialDate::parse(date))?;
    let words = words(&when.printed);
    let has_day = words.iter().any(|word| word.trim_end_matches(char::is_alphabetic).parse::<u8>().is_ok());
    let has_month = words.iter().any(|word| word.len() >= 3 && MONTHS.split('|').any(|name| name.starts_with(&**word)));
    let has_year = words.iter().any(|word| word.parse::<u16>().is_ok_and(|number| number >= 1000));
    match (date.day > 0 && !has_day, date.month > 0 && !has_month, has_year) {
        (true, ..) => Some("day|days|date|dates"),
        (_, true, _) => Some("month|months"),
        (.., false) => Some("year|years"),
        _ => None,
    }
}
