//! One step of the tests: its name, its command, how long it took and what it counted.

use std::{
    process::Command,
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, anyhow};

use crate::{program, tally::Tally};

/// The steps so far.
#[derive(Debug, Default)]
pub(crate) struct Steps {
    /// Tests of all steps.
    pub(crate) tally: Tally,
    taken: Vec<(String, Duration)>,
}

impl Steps {
    /// Takes a step that any code may be; `alone` is the command that repeats it.
    pub(crate) fn take<T>(&mut self, name: &str, alone: &str, step: impl FnOnce() -> Result<T>) -> Result<T> {
        println!("\n== {name}");
        let start = Instant::now();
        let result = step().with_context(|| format!("{name} failed. To run it alone: {alone}"));
        self.taken.push((name.to_owned(), start.elapsed()));
        println!("== {name}: {}", seconds(start.elapsed()));
        result
    }

    /// Takes a step that is one command, and counts the tests that it runs.
    pub(crate) fn run(&mut self, name: &str, mut command: Command) -> Result<()> {
        let alone = typed(&command);
        let (tally, is_ok) = self.take(name, &alone, || program::count(&mut command))?;
        self.tally.add(tally);
        if is_ok && tally.failed == 0 {
            return Ok(());
        }
        Err(anyhow!("{name} failed; what it printed above says why. To run it alone: {alone}"))
    }

    /// As `run`, for commands that must have run at least one test: none is a failure too.
    pub(crate) fn run_tests(&mut self, name: &str, command: Command) -> Result<()> {
        let (before, alone) = (self.tally, typed(&command));
        self.run(name, command)?;
        if self.tally.passed == before.passed {
            return Err(anyhow!("{name} ran no test. To run it alone: {alone}"));
        }
        Ok(())
    }

    /// Prints how long each step took.
    pub(crate) fn print(&self) {
        println!();
        for (name, time) in &self.taken {
            println!("{:>8}  {name}", seconds(*time));
        }
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
    fn says_how_to_run_a_step_alone() {
        let mut command = Command::new("cargo");
        command.args(["test", "--package", "xtask"]).env("CHROMEDRIVER", "/a/b").env("PATH", "/c");
        assert_eq!(typed(&command), "CHROMEDRIVER=/a/b cargo test --package xtask");
    }
}
