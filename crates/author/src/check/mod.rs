//! The truth rules, as far as they can be checked without the article's text. [`verify`](crate::verify) does the rest.

mod about;
mod actor;
mod address;
mod around;
mod attribution;
mod calendar;
mod carried;
mod date;
mod digits;
mod draft;
mod duplicate;
mod english;
mod figure;
mod force;
mod host;
mod id;
mod language;
mod limit;
mod link;
mod measure;
mod name;
mod number;
mod own;
mod paragraph;
mod party;
mod printed;
mod printed_date;
mod qualifier;
mod quote;
mod reason;
mod reduction;
mod reference;
mod relation;
mod relative;
mod role;
mod span;
mod statement;
mod support;
mod unit;
mod voice;

pub(super) use draft::soften_drafts;
pub(super) use span::{MOST_SHARE, MOST_WORDS, n_words};

use crate::file::{FORMAT, File, Part, Problem};

/// Everything in a file that is wrong or left to do, in its order.
pub fn check(file: &File) -> Vec<Problem> {
    let mut problems = Problems::default();
    if file.format != FORMAT {
        let expected = format!("{FORMAT}, the one that is read here; docs/format.md says what becomes of another");
        let problem = Problem::new("the file", "format", file.format.to_string(), expected);
        problems.0.push(problem.with_instead(FORMAT.to_string()));
    }
    for check in [
        address::check,
        about::check,
        id::check,
        language::check,
        reference::check,
        attribution::check,
        actor::check,
        voice::check,
        role::check,
        party::check,
        force::check,
        measure::check,
        figure::check,
        reduction::check,
        date::check,
        qualifier::check,
        printed::check,
        quote::check,
        support::check,
        span::check,
        link::check,
        duplicate::check,
        paragraph::check,
    ] {
        check(file, &mut problems);
    }
    check_words(file, &[], &mut problems);
    draft::check(file, &mut problems);
    problems.0
}

/// What words of the article say around those that are cited: as far as the spans show it, and with its lines, one a
/// paragraph, all of it.
pub(super) fn check_words(file: &File, lines: &[&str], problems: &mut Problems) {
    for check in
        [carried::check, number::check, limit::check, unit::check, calendar::check, name::check, relation::check]
    {
        check(file, lines, problems);
    }
}

/// What is wrong so far.
#[derive(Default)]
pub(super) struct Problems(pub(super) Vec<Problem>);

impl Problems {
    pub(super) fn add(
        &mut self,
        record: impl Into<String>,
        path: impl Into<String>,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) {
        self.0.push(Problem::new(record, path, found, expected));
    }

    /// Something wrong with one word of a text.
    pub(super) fn add_word(
        &mut self,
        record: impl Into<String>,
        path: impl Into<String>,
        (word, text): (&str, &str),
        expected: impl Into<String>,
    ) {
        let found = format!("\"{word}\" in \"{text}\"");
        self.0.push(Problem::new(record, path, found, expected).of_part(Part::Word(word.to_owned())));
    }
}
