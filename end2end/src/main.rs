//! One suite for the page, over W3C's `WebDriver`, in three browser engines.
//!
//! A test is a function that does what a reader does and says what a reader should see; see
//! `tests/`. What it expects of the article comes from the data file.

#![allow(clippy::print_stdout, reason = "its report is what it is for")]

mod acts;
mod args;
mod axe;
mod browser;
mod collection;
mod edition;
mod engine;
mod facts;
mod fault;
mod flips;
mod heights;
mod host;
mod hosted;
mod log;
mod mime;
mod news;
mod nginx;
mod page;
mod process;
mod report;
mod server;
mod shots;
mod sights;
mod snapshot;
mod suite;
mod target;
mod tests;
mod tool;
mod wait;

use std::{fs, path::Path, process::ExitCode};

use anyhow::{Context as _, Result, bail};

use crate::args::{Args, Work};

/// Where pictures of failures and the drivers' logs go.
const OUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../target/end2end");

fn main() -> ExitCode {
    match start() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("end2end: {fault:#}");
            ExitCode::FAILURE
        }
    }
}

fn start() -> Result<bool> {
    let args = Args::read()?;
    fs::create_dir_all(OUT).with_context(|| format!("cannot make {OUT}"))?;
    let out = Path::new(OUT).canonicalize()?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(async {
        let work = async {
            match &args.work {
                Work::Test => suite::run(&args, &out).await,
                Work::Shots(folder) => shots::take(&args, folder, &out).await.map(|()| true),
                Work::Flips(n) => flips::count(&args, *n, &out).await.map(|()| true),
                Work::Heights(n) => heights::time(&args, *n, &out).await.map(|()| true),
                Work::Collection => collection::walk(&args, &out).await,
                Work::Host(command) => hosted::run(&args, command, &out),
            }
        };
        // Interrupted, we still end by the same way: dropping what was started ends it.
        tokio::select! {
            outcome = work => outcome,
            _ = tokio::signal::ctrl_c() => bail!("interrupted"),
        }
    })
}
