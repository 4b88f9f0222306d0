//! One step of the tests: its name, its command, how long it took and what it counted.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result};

use crate::{
    program::{self, Count},
    tally::Tally,
};

/// The steps so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    /// Tests of all steps.
    pub(crate) tally: Tally,
    taken: Vec<(String, Duration)>,
    /// Each step that failed, with its tests that did.
    failed: Vec<String>,
}

impl Steps {
    /// Takes a step that any code may be; `alone` is the command that repeats it.
    pub(crate) fn take<T>(&mut self, name: &str, alone: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let result = step().with_context(|| format!("{name} failed. To run it alone: {alone}"));
        self.taken.push((name.to_owned(), start.elapsed()));
        if result.is_err() {
            self.failed.push(name.to_owned());
        }
        println!("== {name}: {}", seconds(start.elapsed()));
        result
    }

    /// Takes a step that is one command. A failure is noted, and the steps after it go on.
    pub(crate) fn run(&mut self, name: &str, command: Command) {
        self.count(name, command, false);
    }

    /// As `run`, for commands that must have run at least one test: none is a failure too.
    pub(crate) fn run_tests(&mut self, name: &str, command: Command) {
        self.count(name, command, true);
    }

    /// Takes a step that the steps after it do not need. A failure is noted.
    pub(crate) fn check(&mut self, name: &str, alone: &str, step: impl FnOnce() -> Result<()>) {
        if let Err(error) = self.take(name, alone, step) {
            println!("{error:#}");
        }
    }

    fn count(&mut self, name: &str, mut command: Command, has_tests: bool) {
        let alone = typed(&command);
        let count = match self.take(name, &alone, || program::count(&mut command)) {
            Ok(count) => count,
            Err(error) => return println!("{error:#}"),
        };
        let Count { tally, failed, is_ok } = count;
        self.tally.add(tally);
        let is_empty = has_tests && tally.passed + tally.failed == 0;
        if is_ok && tally.failed == 0 && !is_empty {
            return;
        }
        let why = if is_empty && is_ok { "ran no test" } else { "failed; what it printed above says why" };
        println!("{name} {why}. To run it alone: {alone}");
        self.failed.push(if failed.is_empty() { name.to_owned() } else { format!("{name} ({})", failed.join("; ")) });
    }

    /// Prints how long each step took.
    pub(crate) fn print(&self) {
        println!();
        for (name, time) in &self.taken {
            println!("{:>8}  {name}", seconds(*time));
        }
    }

    /// Prints the names of all that failed and, as the last line, the sum. Whether nothing failed.
    pub(crate) fn close(&self) -> bool {
        if self.failed.is_empty() {
            println!("{}", self.tally);
            return true;
        }
        println!("Failed: {}", self.failed.join(", "));
        // Not every failed step counts tests; the sum must not look like a success.
        println!("{}", Tally { failed: self.tally.failed.max(1), ..self.tally });
        false
    }
}

/// The command with the settings that it needs, to be pasted into a shell.
fn typed(command: &Command) -> String {
    let settings = command.get_envs().filter_map(|(name, value)| Some((name.to_str()?, value?.to_str()?)));
    // `PATH` is as long as it is beside the point, except that the set-up's tools are on it.
    let settings = settings.filter(|(name, _)| *name != "PATH").map(|(name, value)| format!("{name}={value} "));
    settings.collect::<String>() + &program::line(command)
}

/// A text of several lines as one, for a list.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goes_on_after_a_failure() {
        let mut steps = Steps::default();
        steps.run("nothing there", Command::new("no-such-program"));
        steps.run("wrong", Command::new("false"));
        steps.run("right", Command::new("true"));
        steps.run_tests("empty", Command::new("true"));
        let mut tests = Command::new("printf");
        steps.run_tests("tests", {
            tests.arg("failed: a: b\n3 passed, 1 failed\n");
            tests
        });
        assert_eq!(steps.failed, ["nothing there", "wrong", "empty", "tests (a: b)"]);
        assert_eq!(steps.tally, Tally { passed: 3, failed: 1, skipped: 0 });
        assert!(!steps.close());
    }

    #[test]
    fn says_how_to_run_a_step_alone() {
        let mut command = Command::new("cargo");
        command.args(["test", "--package", "xtask"]).env("CHROMEDRIVER", "/a/b").env("PATH", "/c");
        assert_eq!(typed(&command), "CHROMEDRIVER=/a/b cargo test --package xtask");
    }
}
