//! What is told to the author of a data file when something in it is wrong, or not done yet.

use std::fmt;

use super::places::Places;

/// Something in a data file that is not as it should be: where, what was found, what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The record or source, by its kind and identifier: `commitment canola-seed`.
    pub record: String,
    /// The place in the file: `commitments[3].evidence[0].words`.
    pub path: String,
    /// What stands there.
    pub found: String,
    /// What should stand there, or what to do.
    pub expected: String,
    /// How much it weighs.
    pub level: Level,
    /// What of the place is meant.
    pub part: Part,
    /// What may stand there, where that is a list: identifiers, keys.
    pub options: Vec<String>,
    /// What is to stand there, as JSON, where that is known.
    pub instead: Option<String>,
    /// The line of the file, from 1, once [`Problem::locate`] has looked for it.
    pub line: Option<usize>,
    /// The place in that line, from 1, where reading stopped.
    pub column: Option<usize>,
}

/// How much a problem weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// It is wrong: nothing is built.
    Error,
    /// It is not done yet: only a draft is built.
    Left,
    /// It may be meant so: everything is built.
    Warning,
}

/// What of a place is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// The value.
    Value,
    /// The name of the field.
    Name,
    /// A word of the value.
    Word(String),
}

impl Problem {
    /// An error.
    pub fn new(
        record: impl Into<String>,
        path: impl Into<String>,
        found: impl Into<String>,
        expected: impl Into<String>,
    ) -> Self {
        Self {
            record: record.into(),
            path: path.into(),
            found: found.into(),
            expected: expected.into(),
            level: Level::Error,
            part: Part::Value,
            options: Vec::new(),
            instead: None,
            line: None,
            column: None,
        }
    }

    /// The same, of another weight.
    #[must_use]
    pub fn at_level(self, level: Level) -> Self {
        Self { level, ..self }
    }

    /// The same, of a part of the place.
    #[must_use]
    pub fn of_part(self, part: Part) -> Self {
        Self { part, ..self }
    }

    /// The same, with what is to stand there, as JSON.
    #[must_use]
    pub fn with_instead(self, json: impl Into<String>) -> Self {
        Self { instead: Some(json.into()), ..self }
    }

    /// The same, with what may stand there.
    #[must_use]
    pub fn with_options(self, options: &[&str]) -> Self {
        Self { options: options.iter().map(|it| (*it).to_owned()).collect(), ..self }
    }

    /// Names the line of each problem in the file that it was found in.
    pub fn locate(problems: &mut [Self], json: &str) {
        let places = Places::of(json);
        for problem in problems.iter_mut().filter(|it| it.line.is_none()) {
            problem.line = Some(places.line(&problem.path));
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.path.rsplit('.').next().unwrap_or_default();
        let line = self.line.map(|line| format!(", line {line}")).unwrap_or_default();
        writeln!(out, "{}: {field}", self.record)?;
        writeln!(out, "  at        {}{line}", self.path)?;
        writeln!(out, "  found     {}", self.found)?;
        write!(out, "  expected  {}", self.expected)
    }
}
