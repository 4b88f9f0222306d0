//! How many tests ran, read from what their runners print.

use std::fmt;

/// Counts of tests.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tally {
    pub(crate) passed: u32,
    pub(crate) failed: u32,
    pub(crate) skipped: u32,
}

impl Tally {
    /// Adds what one printed line says, if it is a runner's closing line.
    pub(crate) fn read(&mut self, line: &str) {
        let counts = match line.trim().strip_prefix("test result: ") {
            // `ok. 12 passed; 0 failed; 1 ignored; 0 measured; …` of cargo test.
            Some(result) => result.split_once(". ").map(|(_, counts)| (counts, ';')),
            // `12 passed, 0 failed` of end2end.
            None => Some((line.trim(), ',')),
        };
        if let Some(tally) = counts.and_then(|(counts, separator)| Self::parse(counts, separator)) {
            self.add(tally);
        }
    }

    fn parse(counts: &str, separator: char) -> Option<Self> {
        let mut numbers = counts.split(separator).map(|part| part.trim().split_once(' '));
        let mut number = |unit: &[&str]| {
            let (number, found) = numbers.next()??;
            unit.contains(&found).then(|| number.parse().ok()).flatten()
        };
        Some(Self {
            passed: number(&["passed"])?,
            failed: number(&["failed"])?,
            skipped: number(&["ignored", "skipped"]).unwrap_or_default(),
        })
    }

    /// Adds another runner's.
    pub(crate) fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }
}

/// The name of the test that one printed line says failed.
pub(crate) fn failed(line: &str) -> Option<&str> {
    let line = line.trim();
    // `test explore::reads ... FAILED` of cargo test, `failed: search: typing` of end2end's closing lines.
    let of_cargo = || line.strip_prefix("test ")?.strip_suffix(" ... FAILED");
    line.strip_prefix("failed: ").or_else(of_cargo)
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.skipped > 0 {
            write!(f, ", {} skipped", self.skipped)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads() {
        let case = |line: &str, passed, failed, skipped| {
            let mut tally = Tally::default();
            tally.read(line);
            assert_eq!(tally, Tally { passed, failed, skipped }, "{line}");
        };
        case(
            "test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 3 filtered out; finished in 0.01s",
            12,
            0,
            1,
        );
        case("test result: FAILED. 2 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out", 2, 1, 0);
        case("test result: ok. 1 passed; 0 failed; 0 ignored; 0 filtered out; finished in 1.2s\r", 1, 0, 0);
        case("9 passed, 0 failed", 9, 0, 0);
        case("9 passed, 2 failed, 1 skipped", 9, 2, 1);
        case("we saw 9 passed, 0 failed", 0, 0, 0);
        case("test explore::reads ... ok", 0, 0, 0);
        case("9 passed, many failed", 0, 0, 0);
    }

    #[test]
    fn names() {
        let case = |line, expected| assert_eq!(failed(line), expected, "{line}");
        case("test explore::reads ... FAILED", Some("explore::reads"));
        case("test explore::reads ... ok", None);
        case("failed: search: typing narrows", Some("search: typing narrows"));
        case("FAIL search: typing narrows", None);
    }

    #[test]
    fn closing_line() {
        let case =
            |passed, failed, skipped, expected| assert_eq!(Tally { passed, failed, skipped }.to_string(), expected);
        case(3, 0, 0, "3 passed, 0 failed");
        case(3, 1, 2, "3 passed, 1 failed, 2 skipped");
    }
}
