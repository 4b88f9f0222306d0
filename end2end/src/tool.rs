//! Finds the programs that we start: by a variable, on the path, among the tools of the set-up.

use std::{
    env, fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result};

/// Where `cargo xtask setup` puts the one driver that Debian does not package.
const GECKODRIVER: &str = "geckodriver-0.37.1/bin";

/// The first of `names` that is installed; `variable` overrules.
pub(crate) fn find(names: &[&str], variable: &str) -> Result<PathBuf> {
    if let Some(path) = env::var_os(variable) {
        return Ok(path.into());
    }
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<PathBuf> = env::split_paths(&path)
        .chain(tools().map(|tools| tools.join(GECKODRIVER)))
        .chain([PathBuf::from("/usr/sbin")]) // where servers are, and not on everybody's path
        .collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|file| file.is_file())
        .with_context(|| {
            format!(
                "{} is not installed; `cargo xtask setup` says how to get it, {variable} may name it",
                names.join(" or ")
            )
        })
}

/// Chromium, or the browser that Google makes of it.
pub(crate) fn chromium() -> Result<PathBuf> {
    find(&["chromium", "google-chrome", "chromium-browser"], "CHROMIUM")
}

/// `WebKitGTK`'s own browser, which distributions keep off the path.
pub(crate) fn mini_browser() -> Result<PathBuf> {
    if let Some(path) = env::var_os("MINIBROWSER") {
        return Ok(path.into());
    }
    let libraries = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(Path::new);
    let nested = libraries.iter().flat_map(|folder| folders(folder));
    nested
        .chain(libraries.iter().map(|folder| folder.to_path_buf()))
        .flat_map(|folder| folders(&folder))
        .filter(|folder| folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit")))
        .map(|folder| folder.join("MiniBrowser"))
        .filter(|file| file.is_file())
        .max()
        .context("WebKitGTK's MiniBrowser is not installed; MINIBROWSER may name it")
}

fn tools() -> Option<PathBuf> {
    let cache = || env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
    env::var_os("READOUT_TOOLS").map(PathBuf::from).or_else(|| Some(cache().or_else(home)?.join("readout/tools")))
}

fn folders(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    entries.map(|entry| entry.path()).filter(|path| path.is_dir()).collect()
}
