//! What Trunk tells its hook: where it has put its files so far, and how it built.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

use crate::{program::Unready, setup::TARGET};

/// Names the absolute address that the page will have, if that is known.
pub(crate) const SITE: &str = "READOUT_SITE";

/// A build of Trunk's that waits to be finished.
#[derive(Debug)]
pub(crate) struct Hook {
    /// The folder that becomes `dist/` if the hook succeeds; relative to the project, as esbuild wants it.
    pub(crate) dist: PathBuf,
    /// Whether it is for publishing, so that its weight counts.
    pub(crate) is_release: bool,
    /// The page's absolute address, if that is known.
    pub(crate) site: Option<String>,
}

impl Hook {
    /// Reads what Trunk says in the environment.
    pub(crate) fn read() -> Result<Self> {
        let told = |name: &str| {
            let told = env::var(name).ok().filter(|value| !value.is_empty());
            told.with_context(|| Unready(format!("{name} is not set. `finish` is for Trunk, which calls it as Trunk.toml has it; to build the page: `cargo xtask build`, or `trunk build --release`")))
        };
        let dist = PathBuf::from(told("TRUNK_STAGING_DIR")?);
        let root = env::current_dir()?;
        Ok(Self {
            dist: dist.strip_prefix(&root).unwrap_or(&dist).to_owned(),
            is_release: told("TRUNK_PROFILE")? == "release",
            site: env::var(SITE).ok().filter(|site| !site.is_empty()),
        })
    }

    /// What the compiler made, as it came.
    pub(crate) fn wasm(&self) -> Result<PathBuf> {
        let profile = if self.is_release { "release" } else { "debug" };
        Ok(target()?.join(TARGET).join(profile).join("readout.wasm"))
    }
}

/// Where cargo builds: this program comes from there too.
fn target() -> Result<PathBuf> {
    let program = env::current_exe().context("the system does not say where this program is")?;
    program.ancestors().nth(2).map(Path::to_owned).context("this program lies in no target folder")
}
