//! What is measured on the built page in Chromium.

use std::process::Command;

use anyhow::Result;

use super::node;
use crate::{
    browsers::{self, Engine},
    folder::DIST,
    program,
    tools::Toolbox,
};

/// A copy of the page with the same page without scripts beside it.
const BOTH: &str = "target/audit/paint";

/// Scores and times of Lighthouse's mobile preset.
pub(crate) fn lighthouse(toolbox: &mut Toolbox) -> Result<()> {
    let script = node::script("lighthouse.js");
    end_to_end(toolbox, DIST, &["--host", "node", &script])
}

/// First paint to ready on a slow telephone.
pub(crate) fn paint(toolbox: &mut Toolbox) -> Result<()> {
    program::run(Command::new("node").arg(node::script("plain.js")).args([DIST, BOTH]))?;
    let script = node::script("paint.js");
    end_to_end(toolbox, BOTH, &["--host", "node", &script])
}

/// Updates of the page that is kept for use with no network.
pub(crate) fn flips(toolbox: &mut Toolbox) -> Result<()> {
    end_to_end(toolbox, DIST, &["--flips", "20"])
}

/// An embed's time to its final height.
pub(crate) fn heights(toolbox: &mut Toolbox) -> Result<()> {
    end_to_end(toolbox, DIST, &["--heights", "7"])
}

/// Landing page, articles and the explorer over all of them, in each engine.
pub(crate) fn articles(toolbox: &mut Toolbox) -> Result<()> {
    Engine::ALL.iter().try_for_each(|engine| in_engine(toolbox, *engine, DIST, &["--collection"]))
}

fn end_to_end(toolbox: &mut Toolbox, dist: &str, rest: &[&str]) -> Result<()> {
    in_engine(toolbox, Engine::Chromium, dist, rest)
}

fn in_engine(toolbox: &mut Toolbox, engine: Engine, dist: &str, rest: &[&str]) -> Result<()> {
    browsers::set_up(toolbox, &[engine])?;
    let mut cargo = toolbox.command("cargo");
    cargo.args(["run", "--quiet", "--package", "end2end", "--", "--engine", engine.key(), "--dist", dist]);
    program::run(cargo.args(rest))
}
