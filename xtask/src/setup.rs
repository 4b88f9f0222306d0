//! What the build needs, found or installed.

use std::{fs, path::Path, process::Command};

use anyhow::{Context as _, Result};

use crate::{
    npm,
    program::{self, Unready},
    tools::{TRUNK, Toolbox, WASM_BINDGEN, WASM_SPLIT},
    version::Version,
};

/// As rust-toolchain.toml has it for rustup; a distribution's Rust may be newer.
const OLDEST_RUST: Version = Version(1, 95, 0);
/// What the page is compiled for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Says its first word at once, then makes sure of everything that a build needs.
pub(crate) fn set_up() -> Result<Toolbox> {
    println!("Set-up: looking for what the build needs.");
    check_rust()?;
    add_target()?;
    let mut toolbox = tools()?;
    toolbox.take(&TRUNK)?;
    Ok(toolbox)
}

/// Makes sure of what Trunk's hook calls; it may be called by a Trunk that this set-up did not bring.
pub(crate) fn tools() -> Result<Toolbox> {
    npm::install()?;
    let mut toolbox = Toolbox::default();
    toolbox.take(&WASM_BINDGEN)?;
    toolbox.take(&WASM_SPLIT)?;
    let commands = fs::canonicalize(npm::COMMANDS).with_context(|| format!("npm left no {}", npm::COMMANDS))?;
    toolbox.add(commands);
    Ok(toolbox)
}

fn check_rust() -> Result<()> {
    let printed = program::output(Command::new("rustc").arg("--version"))?;
    if Version::find(&printed).is_none_or(|found| found < OLDEST_RUST) {
        return Err(Unready(format!(
            "this is {}; {OLDEST_RUST} or newer is needed: `rustup toolchain install {OLDEST_RUST}`",
            printed.trim()
        ))
        .into());
    }
    Ok(())
}

/// Makes sure of `cargo fmt` and `cargo clippy`, which only the tests need and rustup can leave out.
pub(crate) fn add_components() -> Result<()> {
    for (command, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
        if program::output(Command::new("cargo").args([command, "--version"])).is_ok() {
            continue;
        }
        println!("Adding {component} with rustup: a minute or less.");
        program::run(Command::new("rustup").args(["component", "add", component])).with_context(|| {
            format!("`cargo {command}` is missing and could not be added; with a Rust not from rustup, install your distribution's package for it")
        })?;
    }
    Ok(())
}

/// Asks rustc, not rustup: a distribution's Rust has the target without rustup.
fn add_target() -> Result<()> {
    let printed = program::output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(printed.trim()).is_dir() {
        return Ok(());
    }
    println!("Adding the target {TARGET} with rustup: a minute or less.");
    program::run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
        format!("Rust's {TARGET} target is missing and could not be added; with a Rust not from rustup, install your distribution's package for it")
    })
}
