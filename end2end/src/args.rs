//! What the command line asks for.

use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};
use lexopt::{Parser, prelude::*};

use crate::engine::Engine;

/// Shown when an argument is missing or unknown.
const USAGE: &str =
    "usage: end2end --engine chromium|firefox|webkit --dist DIR --axe FILE [--only SUBSTRING] [--shots DIR]";

/// The command line, read.
#[derive(Debug)]
pub(crate) struct Args {
    /// The browser engine to drive.
    pub(crate) engine: Engine,
    /// The built page.
    pub(crate) dist: PathBuf,
    /// axe-core, one file; only the tests of access need it.
    pub(crate) axe: Option<PathBuf>,
    /// Run only tests with this in their name.
    pub(crate) only: Option<String>,
    /// Take pictures into this folder instead of testing.
    pub(crate) shots: Option<PathBuf>,
}

impl Args {
    /// Reads the arguments of this process.
    pub(crate) fn read() -> Result<Self> {
        let (mut engine, mut dist, mut axe, mut only, mut shots) = (None, None, None, None, None);
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("engine") => engine = Some(parser.value()?.parse::<Engine>()?),
                Long("dist") => dist = Some(PathBuf::from(parser.value()?)),
                Long("axe") => axe = Some(PathBuf::from(parser.value()?)),
                Long("only") => only = Some(parser.value()?.string()?),
                Long("shots") => shots = Some(PathBuf::from(parser.value()?)),
                _ => bail!("{}\n{USAGE}", argument.unexpected()),
            }
        }
        let dist = dist.context(USAGE)?;
        let dist = dist.canonicalize().with_context(|| format!("there is no built page at {}", dist.display()))?;
        Ok(Self { engine: engine.context(USAGE)?, dist, axe, only, shots })
    }
}
