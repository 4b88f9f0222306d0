//! Limits: what stands directly before a number or a date, and changes it, is told with it.

use super::around::{Around, places};
use super::english::{beginning, ending, has};
use super::statement::Statement;
use super::{File, Problems};
use crate::file::Figure;
use crate::language::{CEILINGS, FLOORS, HEDGES};

/// Words that make a number the most, after it.
const CEILINGS_AFTER: &str = "at most|or less|or fewer|or lower|at the most|maximum";
/// Words that make a date the last one.
const BY: &str = "by|no later than|not later than|before|until";
/// Words that make a year, a month or a day inexact.
const VAGUE: &str = "late|early|mid|around|about|circa";
/// Words that name a part of one.
const PARTS: &str = "the end of|the beginning of|the start of|the middle of|end of|beginning of|start of";

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    if !file.is_english() {
        return;
    }
    for statement in file.statements() {
        figures(&statement, lines, problems);
        dates(&statement, lines, problems);
    }
}

/// The limit that every place of a number has. Where one place is without, that one may be meant.
fn of_all(places: &[Around<'_>], limit: impl Fn(&Around<'_>) -> Option<&'static str>) -> Option<&'static str> {
    let limits: Option<Vec<&'static str>> = places.iter().map(limit).collect();
    limits?.first().copied()
}

fn figures(statement: &Statement<'_>, lines: &[&str], problems: &mut Problems) {
    for (field, figure) in &statement.figures {
        let mut add = |name: &str, found: String, expected: &str| {
            problems.add(&statement.owner, format!("{}.{field}.{name}", statement.path), found, expected);
        };
        let places = places(statement, &figure.printed, lines);
        let before = |list: &'static str| of_all(&places, |place| ending(place.before.trim_end_matches('$'), list));
        let ceiling = before(CEILINGS).or_else(|| of_all(&places, |place| beginning(place.after, CEILINGS_AFTER)));
        for (is_so, name, words) in
            [(figure.at_most, "at_most", ceiling), (figure.approximate, "approximate", before(HEDGES))]
        {
            if let Some(words) = words.filter(|_| !is_so) {
                let expected = format!("true: \"{words}\" is printed with \"{}\"", figure.printed);
                add(name, "nothing of the limit".to_owned(), &expected);
            }
        }
        if let Some(words) = before(FLOORS).filter(|words| !statement.qualifiers.iter().any(|it| has(&it.words, words)))
        {
            let expected = format!("\"{words}\" as a qualifier: it is printed with \"{}\"", figure.printed);
            add("printed", "a number without its limit".to_owned(), &expected);
        }
        if figure.at_most && !is_capped(statement, figure, &places) {
            let expected = "the cap that stands directly before this number, as a qualifier, or no \"at_most\"";
            add("at_most", format!("no cap before \"{}\"", figure.printed), expected);
        }
    }
}

/// Whether a qualifier with the words of a ceiling stands at a number.
fn is_capped(statement: &Statement<'_>, figure: &Figure, places: &[Around<'_>]) -> bool {
    let caps = statement.qualifiers.iter().filter(|it| has(&it.words, CEILINGS) || has(&it.words, CEILINGS_AFTER));
    let is_at = |words: &str, place: &Around<'_>| {
        place.before.trim_end().ends_with(words) || place.after.trim_start().starts_with(words)
    };
    caps.into_iter()
        .any(|cap| cap.words.contains(&figure.printed) || places.iter().any(|place| is_at(&cap.words, place)))
}

fn dates(statement: &Statement<'_>, lines: &[&str], problems: &mut Problems) {
    for (field, when) in &statement.dates {
        let mut add = |name: &str, found: &str, expected: String| {
            problems.add(&statement.owner, format!("{}.{field}.{name}", statement.path), found, expected);
        };
        let places = places(statement, &when.printed, lines);
        let before = |list: &'static str| of_all(&places, |place| ending(place.before, list));
        if let Some(words) = before("by|no later than|not later than").filter(|_| !when.by) {
            add("by", "a date without its limit", format!("true: \"{words}\" is printed before it"));
        }
        if when.by && !has(&when.printed, BY) && !places.iter().any(|place| ending(place.before, BY).is_some()) {
            add(
                "by",
                "a limit that is not printed",
                "no such field, where no \"by\" stands before the date".to_owned(),
            );
        }
        if let Some(words) = before(VAGUE).or_else(|| before(PARTS)) {
            add("printed", &when.printed, format!("\"{words} {}\", as it is printed", when.printed));
        }
        if has(&when.printed, VAGUE) && !when.vague {
            add("vague", "an exact date", format!("true: \"{}\" names none exactly", when.printed));
        }
    }
}
