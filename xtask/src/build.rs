//! Builds the page into `dist/`: Trunk does it, with flags that make the bytes the same on every machine.

use std::{
    env, fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::{data_file::ARTICLE, folder::DIST, hook, program, setup::TARGET, tools::Toolbox, trunk};

/// Builds for publishing. `site` is the absolute address that the page will have, if that is known.
pub(crate) fn build(toolbox: &Toolbox, site: Option<&str>) -> Result<()> {
    run(trunk::command(toolbox, "build"), site)?;
    println!("Build: done. {DIST}/ is a folder of static files for any host and any path.");
    Ok(())
}

/// Builds the page of another article, a folder of data/, into another folder.
pub(crate) fn build_into(toolbox: &Toolbox, article: &str, dist: &Path, site: Option<&str>) -> Result<()> {
    let mut trunk = trunk::command(toolbox, "build");
    trunk.env(ARTICLE, article).arg("--dist").arg(dist);
    run(trunk, site).with_context(|| format!("{article} could not be built"))
}

fn run(mut trunk: Command, site: Option<&str>) -> Result<()> {
    println!("Build: calling Trunk.");
    trunk.args(["--release", "--locked"]);
    if let Some(flags) = remapping()? {
        // Of the target alone: cargo joins it to the flags of .cargo/config.toml, where RUSTFLAGS would replace them.
        trunk.env(format!("CARGO_TARGET_{}_RUSTFLAGS", TARGET.to_uppercase().replace('-', "_")), flags);
    }
    match site {
        Some(site) => trunk.env(hook::SITE, site),
        None => trunk.env_remove(hook::SITE),
    };
    program::run(&mut trunk).context("the page could not be built")
}

/// Panics name the file that they come from. Without the folders of this machine in those names every machine builds
/// the same bytes, and the page tells nobody where it was built. None where a folder has a space in its name, since
/// spaces separate these flags.
fn remapping() -> Result<Option<String>> {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let registries = home.context("no home folder to find cargo's in")?.join("registry/src");
    let mut folders = vec![(env::current_dir()?, ".".to_owned())];
    if let Ok(entries) = fs::read_dir(registries) {
        folders.extend(entries.flatten().map(|entry| (entry.path(), "crates".to_owned())));
    }
    folders.extend(library()?);
    let has_space = |folder: &Path| folder.to_string_lossy().contains(char::is_whitespace);
    if let Some((folder, _)) = folders.iter().find(|(folder, _)| has_space(folder)) {
        println!(
            "Build: there is a space in {}, so the wasm will name this machine's folders, and its bytes will differ from another machine's. A folder without a space mends that.",
            folder.display()
        );
        return Ok(None);
    }
    let flags = folders.iter().map(|(folder, name)| format!("--remap-path-prefix={}={name}", folder.display()));
    Ok(Some(flags.collect::<Vec<_>>().join(" ")))
}

/// Rust's own source, which a machine may have or not, and how it is named where it is not there.
fn library() -> Result<Option<(PathBuf, String)>> {
    let sysroot = program::output(Command::new("rustc").args(["--print", "sysroot"]))?;
    let version = program::output(Command::new("rustc").arg("-vV"))?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: "));
    Ok(commit.map(|commit| (Path::new(sysroot.trim()).join("lib/rustlib/src/rust"), format!("/rustc/{commit}"))))
}
