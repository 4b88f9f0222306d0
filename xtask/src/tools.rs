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

/// Cuts the wasm in two; Cargo.toml pins the crate that says where.
pub(crate) const WASM_SPLIT: Tool = Tool {
    package: "wasm_split_cli_support",
    command: "wasm-split-cli",
    version: "0.2.4",
    purpose: "cuts the wasm in two",
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
        let folder = root.join("bin");
        if !tool.is_at(&folder.join(tool.command)) {
            tool.install(&root)?;
        }
        self.folders.push(folder);
        Ok(())
    }

    /// Searches `folder` too.
    pub(crate) fn add(&mut self, folder: PathBuf) {
        self.folders.push(folder);
    }

    /// Where a program is.
    pub(crate) fn find(&self, program: &str) -> Option<PathBuf> {
        self.folders().map(|folder| folder.join(program)).find(|file| file.is_file())
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
    pub(crate) fn folders(&self) -> impl Iterator<Item = PathBuf> {
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
