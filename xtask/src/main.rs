//! `cargo xtask`: every task of this project, from an empty machine to a finished page.

#![allow(clippy::print_stdout, reason = "a command-line tool talks to its user")]

mod apt;
mod arguments;
mod articles;
mod audit;
mod bench;
mod beside;
mod browsers;
mod build;
mod cards;
mod collection;
mod data_file;
mod embed;
mod fingerprint;
mod folder;
mod hash;
mod hook;
mod hosting;
mod index;
mod links;
mod marks;
mod minify;
mod new;
mod npm;
mod one_file;
mod pages;
mod pictures;
mod policy;
mod printed;
mod program;
mod reload;
mod serve;
mod setup;
mod shell;
mod size;
mod split;
mod step;
mod sums;
mod tally;
mod test;
mod text_page;
mod tools;
mod trunk;
mod verify;
mod version;
mod watch;
mod worker;

use std::process::ExitCode;

use anyhow::Result;

use crate::arguments::Task;

fn main() -> ExitCode {
    match arguments::read(std::env::args_os().skip(1)).and_then(run) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            println!("\nxtask: {error:#}");
            ExitCode::from(if error.is::<program::Unready>() { 2 } else { 1 })
        }
    }
}

/// Whether it went well; what did not is said by then.
fn run(task: Task) -> Result<bool> {
    folder::enter_root()?;
    match task {
        Task::Help => println!("{}", arguments::HELP),
        Task::Setup => {
            setup::set_up()?;
            println!("Set-up: all is there.");
        }
        Task::New(arguments) => return new::write(&arguments),
        Task::Watch(options) => watch::watch(&options)?,
        Task::Serve(options) => serve::serve(&options)?,
        Task::Build { site, is_all: true } => collection::build(&setup::set_up()?, site.as_deref())?,
        Task::Build { site, is_all: false } => build::build(&setup::set_up()?, site.as_deref())?,
        Task::Finish => index::finish(&setup::tools()?, &hook::Hook::read()?)?,
        Task::Test { engines } => return test::test(&engines),
        Task::Verify(options) => return verify::verify(&options),
        Task::Size => size::print()?,
        Task::Audit { checks } => audit::audit(&checks)?,
        Task::Bench(options) => bench::bench(&options)?,
    }
    Ok(true)
}
