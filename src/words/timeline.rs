//! Dates ahead.

pub(crate) use super::record::inferred;

pub(crate) const COLUMNS: &[&str; 4] = &["When", "What", "Who says so", "Calendar"];
pub(crate) const DATES_AHEAD: &str = "Later dates";
pub(crate) const ALL_AS_CALENDAR: &str = "All of them as a calendar file";
pub(crate) const CALENDAR_FILE: &str = "Calendar file";
pub(crate) const ICS: &str = " (.ics)";
pub(crate) const TOO_VAGUE: &str = "too vague for a calendar";

/// What is inferred of a date, where some of what happens then has it in print.
pub(crate) fn inferred_of_some(reasons: &str) -> String {
    format!("Open rings: {}", inferred(reasons))
}

/// How many dates lie ahead of each of several articles.
pub(crate) fn ahead_of_each(n: usize) -> String {
    format!("Dates after that of their article: {n}")
}

/// How many dates lie ahead.
pub(crate) fn ahead(n: usize) -> String {
    match n {
        0 => "The article names no date after its own".to_owned(),
        1 => "One later date".to_owned(),
        _ => format!("{n} later dates"),
    }
}
