//! The printed page: what `prerender` writes, piece by piece.

use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

use crate::{folder, hook, program, tools::Toolbox};

const FOLDER: &str = "target/printed";
/// The font of the pictures; its licence, the SIL Open Font License 1.1, lies in it.
const FONT: &str = "xtask/node_modules/@expo-google-fonts/source-serif-4";

/// Prints the page and draws its pictures. With a `site`, its absolute address, also the pages beside it.
pub(crate) fn print(toolbox: &Toolbox, site: Option<&str>) -> Result<()> {
    println!("Build: printing the page.");
    let mut cargo = toolbox.command("cargo");
    cargo.args([
        "run",
        "--quiet",
        "--package",
        "readout",
        "--bin",
        "prerender",
        "--features",
        "ssr",
        "--",
        FOLDER,
        FONT,
    ]);
    // Its value would change what is printed: comments for a tool that is not in use here.
    cargo.env_remove("LEPTOS_WATCH");
    match site {
        Some(site) => cargo.env(hook::SITE, site),
        None => cargo.env_remove(hook::SITE),
    };
    program::run(&mut cargo).context("the page could not be printed")
}

/// What fills the mark of this name.
pub(crate) fn piece(mark: &str) -> Result<String> {
    folder::read(Path::new(FOLDER).join(mark.to_lowercase()).with_extension("html"))
}

/// Which build this is, as its wasm says it too.
pub(crate) fn build() -> Result<String> {
    folder::read(Path::new(FOLDER).join("build.txt"))
}

/// The folder of the cards for frames.
pub(crate) fn cards() -> PathBuf {
    Path::new(FOLDER).join("cards")
}

/// The page of the full text; there is none where that may not be shipped.
pub(crate) fn text() -> PathBuf {
    Path::new(FOLDER).join("text.html")
}

/// The folder of the pictures.
pub(crate) fn pictures() -> PathBuf {
    Path::new(FOLDER).join("pictures")
}

/// The folder of the pages beside the page.
pub(crate) fn beside() -> PathBuf {
    Path::new(FOLDER).join("site")
}
