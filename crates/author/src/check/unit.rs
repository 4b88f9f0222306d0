//! What a figure counts: a share has "percent" behind it in print, a number of goods has not, and neither is a date.

use super::around::{Around, places};
use super::english::{MONTHS, beginning, ending};
use super::statement::Statement;
use super::{File, Problems};
use crate::file::Figure;
use readout_core::article::Unit;

const PERCENT: &str = "percent|per cent|percentage points|percentage point|pc|pct";
/// What stands before a year.
const BEFORE_A_YEAR: &str = "in|since|until|by|from|of|late|early|mid|through|during|to|year|fiscal";
const DAYS: std::ops::RangeInclusive<u16> = 1..=31;
const YEARS: std::ops::RangeInclusive<u16> = 1900..=2100;

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    for statement in file.statements() {
        for (n, (field, figure)) in statement.figures.iter().enumerate() {
            let path = format!("{}.{field}", statement.path);
            let mut add = |field: &str, found: String, expected: &str| {
                problems.add(&statement.owner, format!("{path}{field}"), found, expected);
            };
            let places = places(&statement, &figure.printed, lines);
            if file.is_english() && matches!(figure.unit, Unit::Units) {
                if !places.is_empty() && places.iter().all(|place| is_share(place.after)) {
                    let found = format!("\"{}\", behind which \"percent\" is printed", figure.printed);
                    add(".unit", found, "\"percent\", and \"percent\" among what is printed");
                }
                if !places.is_empty() && places.iter().all(|place| is_of_date(&statement, figure, place)) {
                    let found = format!("\"{}\", the number of a day or a year", figure.printed);
                    add(".printed", found, "a number of goods");
                }
            }
            let is_rate = field.ends_with(".figure");
            if is_rate && matches!(figure.unit, Unit::Units) {
                add(".unit", "a rate that counts goods".to_owned(), "\"percent\" for a rate");
            }
            if field == "quota" && matches!(figure.unit, Unit::Percent) {
                add(".unit", "a quota in per cent".to_owned(), "a quantity of goods for a quota");
            }
            // Steps may be of one size.
            let mut before = statement.figures.iter().take(n).filter(|_| !field.starts_with("reduction.steps"));
            if before.any(|(_, other)| other.printed == figure.printed && other.unit == figure.unit) {
                add("", format!("\"{}\" again", figure.printed), "each number once");
            }
        }
    }
}

fn is_share(after: &str) -> bool {
    after.trim_start().starts_with('%') || beginning(after, PERCENT).is_some()
}

/// Whether a number without commas stands where a day or a year stands.
fn is_of_date(statement: &Statement<'_>, figure: &Figure, place: &Around<'_>) -> bool {
    let is_of_a_date = statement.dates.iter().any(|(_, when)| when.printed.contains(&figure.printed));
    let is_month = beginning(&figure.printed, MONTHS).is_some() || ending(&figure.printed, MONTHS).is_some();
    let Ok(number) = figure.printed.parse::<u16>() else { return is_month };
    let is_beside_month = ending(place.before, MONTHS).is_some() || beginning(place.after, MONTHS).is_some();
    is_of_a_date
        || DAYS.contains(&number) && is_beside_month
        || YEARS.contains(&number) && (is_beside_month || ending(place.before, BEFORE_A_YEAR).is_some())
}
