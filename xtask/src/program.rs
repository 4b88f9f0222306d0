//! Running other programs, and saying plainly what came of it.

use std::{
    error, fmt,
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
};

use anyhow::{Context as _, Result, bail};

use crate::tally::{self, Tally};

/// The user has to do something first; the text says what. The exit code is 2.
#[derive(Debug)]
pub(crate) struct Unready(pub(crate) String);

impl fmt::Display for Unready {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl error::Error for Unready {}

/// Runs to the end, showing what the program shows.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let line = line(command);
    let status = command.stdin(Stdio::null()).status().with_context(|| not_started(&line))?;
    if !status.success() {
        bail!("`{line}` ended with {status}; what it printed above says why");
    }
    Ok(())
}

/// Runs to the end and gives what the program printed.
pub(crate) fn output(command: &mut Command) -> Result<String> {
    let line = line(command);
    let output = command.stdin(Stdio::null()).output().with_context(|| not_started(&line))?;
    if !output.status.success() {
        bail!("`{line}` ended with {}:\n{}", output.status, String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).with_context(|| format!("`{line}` printed something that is not text"))
}

/// What a program printed of tests.
#[derive(Debug)]
pub(crate) struct Count {
    pub(crate) tally: Tally,
    /// The names of those that failed.
    pub(crate) failed: Vec<String>,
    /// Whether the program itself ended well.
    pub(crate) is_ok: bool,
}

/// Runs to the end, showing each line and counting the tests that it tells of.
pub(crate) fn count(command: &mut Command) -> Result<Count> {
    let line = line(command);
    let mut child = command.stdin(Stdio::null()).stdout(Stdio::piped()).spawn().with_context(|| not_started(&line))?;
    let (mut tally, mut failed) = (Tally::default(), Vec::new());
    if let Some(stdout) = child.stdout.take() {
        for printed in BufReader::new(stdout).split(b'\n') {
            let printed = printed?;
            let printed = String::from_utf8_lossy(&printed);
            println!("{printed}");
            tally.read(&printed);
            failed.extend(tally::failed(&printed).map(str::to_owned));
        }
    }
    Ok(Count { tally, failed, is_ok: child.wait()?.success() })
}

/// The command as one would type it.
pub(crate) fn line(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

fn not_started(line: &str) -> String {
    format!("`{line}` could not be started")
}
