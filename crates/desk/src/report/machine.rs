//! The report for programs: one JSON object, whose fields docs/format.md names.

use serde::Serialize;

use readout_author::Level;

use super::{Report, key, line_and_column};
use crate::finding::Finding;

#[derive(Serialize)]
struct Told<'a> {
    file: &'a str,
    errors: usize,
    left: usize,
    warnings: usize,
    findings: Vec<One<'a>>,
}

#[derive(Serialize)]
struct One<'a> {
    level: &'static str,
    file: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    path: &'a str,
    record: &'a str,
    found: &'a str,
    expected: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    instead: Option<&'a str>,
}

impl Report<'_> {
    pub(super) fn json(&self) -> String {
        let told = Told {
            file: self.data.0,
            errors: self.n(Level::Error),
            left: self.n(Level::Left),
            warnings: self.n(Level::Warning),
            findings: self.findings.iter().map(|it| self.one(it)).collect(),
        };
        serde_json::to_string_pretty(&told).unwrap_or_default() + "\n"
    }

    fn one<'a>(&'a self, finding: &'a Finding) -> One<'a> {
        let (file, text) = self.file(finding.source);
        let (line, column) = self.place(finding);
        let (end_line, end_column) = line_and_column(text, finding.range.end);
        let problem = &finding.problem;
        One {
            level: key(problem.level),
            file,
            line,
            column,
            end_line,
            end_column,
            path: &problem.path,
            record: &problem.record,
            found: &problem.found,
            expected: &problem.expected,
            instead: problem.instead.as_deref(),
        }
    }
}
