//! The truth rules, as far as they can be checked without the article's text. [`verify`](crate::verify) does the rest.

mod attribution;
mod figure;
mod id;
mod paragraph;
mod quote;
mod reference;
mod span;

pub(super) use span::{MOST_SHARE, MOST_WORDS, n_words};

use crate::file::{File, Problem};

/// Everything wrong with a file, in its order.
pub fn check(file: &File) -> Vec<Problem> {
    let mut problems = Problems::default();
    id::check(file, &mut problems);
    reference::check(file, &mut problems);
    attribution::check(file, &mut problems);
    figure::check(file, &mut problems);
    quote::check(file, &mut problems);
    span::check(file, &mut problems);
    paragraph::check(file, &mut problems);
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
        });
    }
}
