//! `cargo xtask`: every task of this project, from an empty machine to a finished page.

#![allow(clippy::print_stdout, reason = "a command-line tool talks to its user")]

mod apt;
mod arguments;
mod audit;
mod bench;
mod browsers;
mod build;
mod build_id;
mod cut;
mod data_file;
mod embed;
mod fingerprint;
mod folder;
mod hosting;
mod index;
mod lean;
mod links;
mod marks;
mod media_type;
mod minify;
mod npm;
mod one_file;
mod pages;
mod policy;
mod program;
mod serve;
mod setup;
mod shell;
mod size;
mod step;
mod sums;
mod tally;
mod test;
mod tools;
mod verify;
mod version;
mod worker;

use std::process::ExitCode;

use anyhow::Result;

use crate::arguments::Task;

fn main() -> ExitCode {
    let result = match cut::is_stand_in() {
        true => cut::bindgen(),
        false => arguments::read(std::env::args_os().skip(1)).and_then(run),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("\nxtask: {error:#}");
            ExitCode::from(if error.is::<program::Unready>() { 2 } else { 1 })
        }
    }
}

fn run(task: Task) -> Result<()> {
    folder::enter_root()?;
    match task {
        Task::Help => println!("{}", arguments::HELP),
        Task::Setup => setup::set_up().map(drop)?,
        Task::Serve(options) => serve::serve(&options)?,
        Task::Build { site } => build::build(&setup::set_up()?, site.as_deref())?,
        Task::Test { engines } => test::test(&engines)?,
        Task::Verify { text } => verify::verify(text.as_deref())?,
        Task::Size => size::print()?,
        Task::Audit { checks } => audit::audit(&checks)?,
        Task::Bench(options) => bench::bench(&options)?,
    }
    Ok(())
}
