//! The truth rules, as far as they can be checked without the article's text. [`verify`](crate::verify) does the rest.

mod address;
mod attribution;
mod date;
mod figure;
mod id;
mod language;
mod link;
mod paragraph;
mod printed;
mod printed_date;
mod quote;
mod reduction;
mod reference;
mod role;
mod span;
mod support;
mod voice;

pub(super) use span::{MOST_SHARE, MOST_WORDS, n_words};

use crate::file::{File, Problem};

/// Everything wrong with a file, in its order.
pub fn check(file: &File) -> Vec<Problem> {
    let mut problems = Problems::default();
    if file.format != 1 {
        problems.add("the file", "format", file.format.to_string(), "1");
    }
    for check in [
        address::check,
        id::check,
        language::check,
        reference::check,
        attribution::check,
        voice::check,
        role::check,
        figure::check,
        reduction::check,
        date::check,
        printed::check,
        quote::check,
        support::check,
        span::check,
        link::check,
        paragraph::check,
    ] {
        check(file, &mut problems);
    }
    problems.0
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
        self.0.push(Problem {
            record: record.into(),
            path: path.into(),
            found: found.into(),
            expected: expected.into(),
            line: None,
        });
    }
}
