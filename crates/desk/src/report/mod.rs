//! What an author or a program is shown of the findings in a file.

mod human;
mod machine;
mod short;

use std::fmt;
use std::str::FromStr;

use readout_author::{Level, Problem};

use crate::finding::{Finding, Source};

/// Findings with the files that they stand in.
#[derive(Debug)]
pub struct Report<'a> {
    /// The data file: its name and what it holds.
    pub data: (&'a str, &'a str),
    /// The article's text, empty if it is not at hand.
    pub text: (&'a str, &'a str),
    /// In the order in which they are shown.
    pub findings: &'a [Finding],
}

/// Whom a report is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// People: each with its lines, in colour or without.
    Human {
        /// Whether the terminal shows colours.
        is_coloured: bool,
    },
    /// People who write meanwhile: a line each.
    Short,
    /// Programs: JSON.
    Json,
}

impl Report<'_> {
    /// Writes the report.
    pub fn write(&self, form: Form) -> String {
        match form {
            Form::Human { is_coloured } => self.human(is_coloured),
            Form::Short => self.short(),
            Form::Json => self.json(),
        }
    }

    /// "3 errors, 12 left to do, 1 warning"
    pub fn sum(&self) -> String {
        let part = |level: Level, one: &str, several: &str| {
            let n = self.n(level);
            (n > 0).then(|| format!("{n} {}", if n == 1 { one } else { several }))
        };
        let parts = [
            part(Level::Error, "error", "errors"),
            part(Level::Left, "left to do", "left to do"),
            part(Level::Warning, "warning", "warnings"),
        ];
        let parts: Vec<String> = parts.into_iter().flatten().collect();
        if parts.is_empty() { "nothing wrong and nothing left to do".to_owned() } else { parts.join(", ") }
    }

    fn n(&self, level: Level) -> usize {
        self.findings.iter().filter(|it| it.problem.level == level).count()
    }

    fn file(&self, source: Source) -> (&str, &str) {
        match source {
            Source::Data => self.data,
            Source::Text => self.text,
        }
    }

    /// Line and column of a finding, both from 1, the column in letters.
    fn place(&self, finding: &Finding) -> (usize, usize) {
        line_and_column(self.file(finding.source).1, finding.range.start)
    }
}

/// Whose the problem is, and in which field: "commitment canola-seed, title".
fn subject(problem: &Problem) -> String {
    let field = problem.path.rsplit('.').next().unwrap_or_default();
    if problem.record == field { field.to_owned() } else { format!("{}, {field}", problem.record) }
}

/// Line and column of a byte, both from 1, the column in letters.
fn line_and_column(text: &str, byte: usize) -> (usize, usize) {
    let before = text.get(..byte).unwrap_or_default();
    let line = before.rsplit('\n').next().unwrap_or_default();
    (before.matches('\n').count() + 1, line.chars().count() + 1)
}

/// The word for a level, as reports have it.
fn key(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Left => "left",
        Level::Warning => "warning",
    }
}

impl FromStr for Form {
    type Err = UnknownForm;

    fn from_str(text: &str) -> Result<Self, UnknownForm> {
        match text {
            "human" => Ok(Self::Human { is_coloured: false }),
            "short" => Ok(Self::Short),
            "json" => Ok(Self::Json),
            _ => Err(UnknownForm(text.to_owned())),
        }
    }
}

/// No form of a report has this name.
#[derive(Debug)]
pub struct UnknownForm(String);

impl fmt::Display for UnknownForm {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "there is no report in the form {}; there are human, short and json", self.0)
    }
}

impl std::error::Error for UnknownForm {}
