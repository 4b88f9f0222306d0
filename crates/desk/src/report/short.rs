//! The report for authors who write meanwhile: a line each, as editors and terminals make links of.

use super::{Report, key, subject};
use crate::finding::Finding;

impl Report<'_> {
    pub(super) fn short(&self) -> String {
        self.findings.iter().map(|it| self.line(it)).collect::<String>() + &self.sum() + "\n"
    }

    /// A finding as a line.
    pub(super) fn line(&self, finding: &Finding) -> String {
        let (line, column) = self.place(finding);
        let problem = &finding.problem;
        let instead = problem.instead.as_ref().map(|it| format!("; perhaps {it}")).unwrap_or_default();
        let (file, level) = (self.file(finding.source).0, key(problem.level));
        format!("{file}:{line}:{column}: {level}: {}: {}{instead}\n", subject(problem), problem.found)
    }
}
