//! The report for authors who write meanwhile: a line each, as editors and terminals make links of.

use super::{Report, key, subject};

impl Report<'_> {
    pub(super) fn short(&self) -> String {
        let lines = self.findings.iter().map(|it| {
            let (line, column) = self.place(it);
            let problem = &it.problem;
            let instead = problem.instead.as_ref().map(|it| format!("; perhaps {it}")).unwrap_or_default();
            let (file, level) = (self.file(it.source).0, key(problem.level));
            format!("{file}:{line}:{column}: {level}: {}: {}{instead}\n", subject(problem), problem.found)
        });
        lines.collect::<String>() + &self.sum() + "\n"
    }
}
