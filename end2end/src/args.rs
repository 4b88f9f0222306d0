//! What the command line asks for.

use std::{ffi::OsString, path::PathBuf};

use anyhow::{Context as _, Result, bail};
use lexopt::{Parser, prelude::*};

use crate::engine::Engine;

/// Shown when an argument is missing or unknown.
const USAGE: &str = "usage: end2end --engine chromium|firefox|webkit --dist DIR --axe FILE [--only SUBSTRING] \
                     [--shots DIR | --flips N | --heights N | --collection]\n       end2end --dist DIR --host COMMAND ...";

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
    /// What to do with them.
    pub(crate) work: Work,
}

/// What there is to do.
#[derive(Debug)]
pub(crate) enum Work {
    /// Test.
    Test,
    /// Take pictures into this folder.
    Shots(PathBuf),
    /// Publish one build after another so many times.
    Flips(usize),
    /// Time so many frames of a news site.
    Heights(usize),
    /// Walk a build of several articles.
    Collection,
    /// Serve the page to this command.
    Host(Vec<OsString>),
}

impl Args {
    /// Reads the arguments of this process.
    pub(crate) fn read() -> Result<Self> {
        let (mut engine, mut dist, mut axe, mut only, mut work) = (None, None, None, None, Work::Test);
        let mut parser = Parser::from_env();
        while let Some(argument) = parser.next()? {
            match argument {
                Long("engine") => engine = Some(parser.value()?.parse::<Engine>()?),
                Long("dist") => dist = Some(PathBuf::from(parser.value()?)),
                Long("axe") => axe = Some(PathBuf::from(parser.value()?)),
                Long("only") => only = Some(parser.value()?.string()?),
                Long("shots") => work = Work::Shots(PathBuf::from(parser.value()?)),
                Long("flips") => work = Work::Flips(parser.value()?.parse()?),
                Long("heights") => work = Work::Heights(parser.value()?.parse()?),
                Long("collection") => work = Work::Collection,
                Long("host") => {
                    engine = engine.or(Some(Engine::Chromium));
                    work = Work::Host(parser.raw_args()?.collect());
                }
                _ => bail!("{}\n{USAGE}", argument.unexpected()),
            }
        }
        let dist = dist.context(USAGE)?;
        let dist = dist.canonicalize().with_context(|| format!("there is no built page at {}", dist.display()))?;
        Ok(Self { engine: engine.context(USAGE)?, dist, axe, only, work })
    }
}
