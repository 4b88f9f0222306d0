//! Builds the page: prints it, compiles it, and joins the two in `dist/`.

use std::{env, fs, path::PathBuf};

use anyhow::{Context as _, Result};

use crate::{build_id, cut, folder::DIST, index, program, tools::Toolbox};

/// Where `prerender` leaves its pieces.
pub(crate) const PRINTED: &str = "target/printed";

/// Builds into `dist/`. `site` is the absolute address that the page will have, if that is known.
pub(crate) fn build(toolbox: &Toolbox, site: Option<&str>) -> Result<()> {
    let build_id = build_id::build_id()?;
    println!("Build: printing the page.");
    let mut prerender = toolbox.command("cargo");
    prerender.args([
        "run",
        "--quiet",
        "--package",
        "readout",
        "--bin",
        "prerender",
        "--features",
        "ssr",
        "--",
        PRINTED,
    ]);
    let mut trunk = toolbox.command("trunk");
    trunk.args(["build", "--release", "--offline"]).env("READOUT_BUILD", &build_id);
    let mut flags = reproducible_flags()?;
    flags.extend(cut::FLAGS.map(str::to_owned));
    cut::stand_in(toolbox, &mut trunk)?;
    trunk.env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
    for command in [&mut prerender, &mut trunk] {
        // Its value would change what is printed: comments that hydration does not expect.
        command.env_remove("LEPTOS_WATCH");
        // Trunk takes only `true` or `false` for it, others set it to `1`.
        command.env_remove("NO_COLOR");
        // Trunk would end a failed build with a list of its own functions.
        command.env_remove("RUST_BACKTRACE");
        match site {
            Some(site) => command.env("READOUT_SITE", site),
            None => command.env_remove("READOUT_SITE"),
        };
    }
    program::run(&mut prerender).context("the page could not be printed")?;
    println!("Build: compiling the page to wasm.");
    program::run(&mut trunk).context("the page could not be compiled")?;
    println!("Build: finishing {DIST}/.");
    index::finish(toolbox, &build_id, site)?;
    println!("Build: done. {DIST}/ is a folder of static files for any host and any path.");
    Ok(())
}

/// Panics name the file that they come from. Without the folders of this machine in those names every machine builds
/// the same bytes, and the page tells nobody where it was built.
fn reproducible_flags() -> Result<Vec<String>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let registries = home.context("no home folder to find cargo's in")?.join("registry/src");
    let mut folders = vec![(env::current_dir()?, ".")];
    if let Ok(entries) = fs::read_dir(registries) {
        folders.extend(entries.flatten().map(|entry| (entry.path(), "crates")));
    }
    Ok(folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display())).collect())
}
