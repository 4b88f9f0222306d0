//! The lean build: Rust's standard library built again for size, without panic messages. It takes a sixth off the
//! page, and two minutes the first time. It needs the library's source and an unstable switch of a stable compiler;
//! where they cannot be had the page is built without, and works just the same.

use std::{path::Path, process::Command};

use crate::{program, setup::TARGET};

/// Builds `std` with the page, for its size.
const BUILD_STD: [(&str, &str); 3] = [
    ("RUSTC_BOOTSTRAP", "1"),
    ("CARGO_UNSTABLE_BUILD_STD", "std,panic_abort"),
    ("CARGO_UNSTABLE_BUILD_STD_FEATURES", "optimize_for_size"),
];

/// A panic is a bare trap, which boot.js hears as an error; no places and no names for messages nobody reads.
const FLAGS: [&str; 5] =
    ["-Zlocation-detail=none", "-Zfmt-debug=none", "-Zunstable-options", "-Cpanic=immediate-abort", "-Copt-level=z"];

/// Makes a build of the page lean, if it can be.
pub(crate) fn make_lean(command: &mut Command, flags: &mut Vec<String>) {
    if has_source() && has_dependencies() {
        command.envs(BUILD_STD);
        flags.extend(FLAGS.map(str::to_owned));
    } else {
        println!(
            "Build: Rust's own source (rustup component rust-src) or a crate of its is missing, so the page will weigh a sixth more."
        );
    }
}

/// The library's own crates, which Trunk, told to work offline, would not fetch.
fn has_dependencies() -> bool {
    let mut fetch = Command::new("cargo");
    program::run(fetch.args(["fetch", "--quiet", "--target", TARGET]).envs(BUILD_STD)).is_ok()
}

fn has_source() -> bool {
    is_there() || {
        println!("Adding Rust's own source with rustup, to build it for size: a minute or less.");
        program::run(Command::new("rustup").args(["component", "add", "rust-src"])).is_ok() && is_there()
    }
}

fn is_there() -> bool {
    program::output(Command::new("rustc").args(["--print", "sysroot"]))
        .is_ok_and(|sysroot| Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file())
}
