//! The commands that the build calls, each pinned to one version, here and nowhere else.

use std::{
    env,
    ffi::OsString,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result};

use crate::{program, version};

/// A command from crates.io.
#[derive(Debug)]
pub(crate) struct Tool {
    /// The package that holds it.
    package: &'static str,
    /// The command's own name.
    command: &'static str,
    version: &'static str,
    /// What it is for, for the one who waits.
    purpose: &'static str,
    minutes: u32,
    flags: &'static [&'static str],
    /// Whether it says its version when asked. If not, only our own installation, which has the version in its path,
    /// is taken.
    tells_version: bool,
}

/// Turns the crate into a page. 0.22 needs a newer rustc.
pub(crate) const TRUNK: Tool = Tool {
    package: "trunk",
    command: "trunk",
    version: "0.21.14",
    purpose: "builds the page",
    minutes: 6,
    flags: &["--no-default-features", "--features", "rustls"],
    tells_version: true,
};

/// Makes the bridge between wasm and JavaScript; Cargo.toml pins the crate to the same version.
pub(crate) const WASM_BINDGEN: Tool = Tool {
    package: "wasm-bindgen-cli",
    command: "wasm-bindgen",
    version: "0.2.130",
    purpose: "makes the bridge between wasm and JavaScript",
    minutes: 3,
    flags: &[],
    tells_version: true,
};

/// Splits the wasm in two; Cargo.toml pins the crate that says where.
pub(crate) const WASM_SPLIT: Tool = Tool {
    package: "wasm_split_cli_support",
    command: "wasm-split-cli",
    version: "0.2.4",
    purpose: "splits the wasm in two",
    minutes: 1,
    flags: &["--features", "build-binary"],
    tells_version: false,
};

/// Drives Firefox in the tests.
pub(crate) const GECKODRIVER: Tool = Tool {
    package: "geckodriver",
    command: "geckodriver",
    version: "0.37.1",
    purpose: "drives Firefox in the tests",
    minutes: 3,
    flags: &[],
    tells_version: true,
};

/// Holds what is built in to deny.toml.
pub(crate) const CARGO_DENY: Tool = Tool {
    package: "cargo-deny",
    command: "cargo-deny",
    version: "0.20.2",
    purpose: "checks the licences and sources of what is built in",
    minutes: 3,
    flags: &[],
    tells_version: true,
};

/// Folders to search for commands before those of `PATH`.
#[derive(Clone, Debug, Default)]
pub(crate) struct Toolbox {
    folders: Vec<PathBuf>,
    settings: Vec<(&'static str, &'static str)>,
}

impl Toolbox {
    /// Finds the tool or installs it.
    pub(crate) fn take(&mut self, tool: &Tool) -> Result<()> {
        if tool.is_at(Path::new(tool.command)) {
            return Ok(());
        }
        let root = cache()?.join(format!("{}-{}", tool.package, tool.version));
        let ours = root.join("bin");
        // Where Trunk was called first it has downloaded what it needs itself.
        let trunks = trunk_cache().map(|cache| cache.join(format!("{}-{}", tool.command, tool.version)));
        let found = [Some(ours.clone()), trunks].into_iter().flatten().find(|it| tool.is_at(&it.join(tool.command)));
        if found.is_none() {
            tool.install(&root)?;
        }
        self.folders.push(found.unwrap_or(ours));
        Ok(())
    }

    /// Searches `folder` too.
    pub(crate) fn add(&mut self, folder: PathBuf) {
        self.folders.push(folder);
    }

    /// Gives every program from here on a setting in its environment.
    pub(crate) fn set(&mut self, name: &'static str, value: &'static str) {
        self.settings.push((name, value));
    }

    /// A program that sees these tools, to be filled with arguments.
    pub(crate) fn command(&self, program: &str) -> Command {
        let mut command = Command::new(program);
        command.env("PATH", self.path()).envs(self.settings.iter().copied());
        command
    }

    fn path(&self) -> OsString {
        env::join_paths(self.folders()).unwrap_or_else(|_| env::var_os("PATH").unwrap_or_default())
    }

    /// Every folder that is searched, in order.
    fn folders(&self) -> impl Iterator<Item = PathBuf> {
        let given = env::var_os("PATH").unwrap_or_default();
        self.folders.iter().cloned().chain(env::split_paths(&given).collect::<Vec<_>>())
    }
}

impl Tool {
    /// Whether the program at `path` is there, runs, and is the pinned version.
    fn is_at(&self, path: &Path) -> bool {
        match self.tells_version {
            true => program::output(Command::new(path).arg("--version"))
                .is_ok_and(|printed| version::is_pinned(&printed, self.version)),
            false => path.is_absolute() && program::output(Command::new(path).arg("--help")).is_ok(),
        }
    }

    fn install(&self, root: &Path) -> Result<()> {
        if self.install_ready_made(root) {
            return Ok(());
        }
        println!(
            "Installing {} {}, which {}: about {} minutes on two cores, once. It goes to {}.",
            self.package,
            self.version,
            self.purpose,
            self.minutes,
            root.display()
        );
        // The tool's own lock file first. It can name a version that the registry at hand does
        // not have; then the newest that fit.
        let installed = program::run(self.installation(root)?.arg("--locked"));
        installed
            .or_else(|_| {
                println!("Its lock file did not work here; trying without it.");
                program::run(&mut self.installation(root)?)
            })
            .with_context(|| {
                format!(
                    "{} {} could not be installed. Without a way to crates.io, put it on PATH yourself and run this again",
                    self.package, self.version
                )
            })
    }

    /// Downloads it compiled, where the machine has cargo-binstall. Whether that worked.
    fn install_ready_made(&self, root: &Path) -> bool {
        let binstall = "cargo-binstall";
        if program::output(Command::new(binstall).arg("-V")).is_err() {
            return false;
        }
        println!(
            "Installing {} {}, which {}, with {binstall}. It goes to {}.",
            self.package,
            self.version,
            self.purpose,
            root.display()
        );
        let mut command = Command::new(binstall);
        // What it cannot find compiled is compiled here, with what is set for that.
        command.args(["--no-confirm", "--disable-strategies", "compile", "--root"]).arg(root);
        command.arg(format!("{}@{}", self.package, self.version));
        let is_here = program::run(&mut command).is_ok() && self.is_at(&root.join("bin").join(self.command));
        if !is_here {
            println!("There is no {} {} ready-made for this machine, so it is compiled.", self.package, self.version);
        }
        is_here
    }

    fn installation(&self, root: &Path) -> Result<Command> {
        let mut command = Command::new("cargo");
        command.args(["install", self.package, "--version", self.version]).args(self.flags).arg("--root").arg(root);
        // Quick to compile rather than quick to run; and what they share is compiled once.
        command.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1").env("CARGO_PROFILE_RELEASE_LTO", "off");
        command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").env("CARGO_TARGET_DIR", cache()?.join("target"));
        command.env_remove("RUSTFLAGS");
        Ok(command)
    }
}

/// Where Trunk keeps what it downloads.
fn trunk_cache() -> Option<PathBuf> {
    if cfg!(target_os = "macos") {
        return Some(env::home_dir()?.join("Library/Caches/dev.trunkrs.trunk"));
    }
    let given = env::var_os("XDG_CACHE_HOME").filter(|value| !value.is_empty()).map(PathBuf::from);
    Some(given.or_else(|| Some(env::home_dir()?.join(".cache")))?.join("trunk"))
}

/// Where tools that this machine does not have are kept, for every clone of this project.
fn cache() -> Result<PathBuf> {
    let given = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    given("READOUT_TOOLS")
        .or_else(|| given("XDG_CACHE_HOME").map(|cache| cache.join("readout/tools")))
        .or_else(|| env::home_dir().map(|home| home.join(".cache/readout/tools")))
        .context("no home folder to keep tools in: set READOUT_TOOLS to a folder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn wasm_bindgen_is_pinned_to_one_version() {
        let pin = format!("wasm-bindgen = \"={}\"", WASM_BINDGEN.version);
        assert!(include_str!("../../Cargo.toml").contains(&pin), "Cargo.toml does not say {pin}");
        let pin = format!("wasm_bindgen = \"{}\"", WASM_BINDGEN.version);
        assert!(include_str!("../../Trunk.toml").contains(&pin), "Trunk.toml does not say {pin}");
    }
}
