//! `cargo xtask bench`: from input event to finished layout, beside the same lists in other frameworks. By hand; nothing
//! fails because it is slow.

mod list;
mod speed;

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Result, bail};

pub(crate) use list::List;
pub(crate) use speed::Speed;

use crate::{
    browsers, build,
    folder::{self, DIST},
    npm, program, setup,
};

/// Its scripts and peers, with npm packages that nothing else needs.
const FOLDER: &str = "xtask/bench";
/// The rows that the page shows, for the peers.
const ROWS: &str = "target/bench/rows.json";
/// The built peers.
const PEERS: &str = "target/bench/peers";

/// What to measure.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Bench {
    /// A finished build; none for one of the present sources.
    pub(crate) dist: Option<PathBuf>,
    /// These lists.
    pub(crate) lists: Vec<List>,
    /// So many fresh contexts for each contender and list.
    pub(crate) n_rounds: u32,
    /// Each of these times slower.
    pub(crate) speeds: Vec<Speed>,
}

impl Default for Bench {
    fn default() -> Self {
        Self { dist: None, lists: List::ALL.to_vec(), n_rounds: 5, speeds: Speed::USUAL.to_vec() }
    }
}

/// Builds what is missing, checks that all show the same, and prints the figures.
pub(crate) fn bench(it: &Bench) -> Result<()> {
    npm::install_in(FOLDER, "React, TanStack Table, Svelte, esbuild and Playwright")?;
    let chromium = browsers::chromium()?;
    let dist = match &it.dist {
        Some(dist) if dist.join("index.html").is_file() => dist.as_path(),
        Some(dist) => bail!("{} holds no built page", dist.display()),
        None => {
            build::build(&setup::set_up()?, None)?;
            Path::new(DIST)
        }
    };
    println!("Bench: building the peers.");
    let mut rows = Command::new("cargo");
    rows.args(["run", "--quiet", "--package", "readout-author", "--example", "rows"]);
    folder::write(ROWS, program::output(&mut rows)?)?;
    program::run(&mut script("build.js", &[ROWS, PEERS]))?;
    let speeds = it.speeds.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
    let lists = it.lists.iter().map(|list| list.key()).collect::<Vec<_>>().join(",");
    let mut measure = script("bench.js", &["--rows", ROWS, "--peers", PEERS, "--only", &lists, "--speeds", &speeds]);
    measure.args(["--rounds", &it.n_rounds.to_string(), "--dist"]).arg(dist);
    program::run(measure.env("CHROMIUM", chromium))
}

fn script(name: &str, arguments: &[&str]) -> Command {
    let mut node = Command::new("node");
    node.arg(Path::new(FOLDER).join(name)).args(arguments);
    node
}
