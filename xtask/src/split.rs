//! Splits the page's wasm in two, so that a reader is sent at first only what the first views need. Where it is split
//! says `src/lazy_module.rs`.
//!
//! The split belongs after the compiler and before wasm-bindgen, where Trunk has no place for a step. So it is made
//! anew in Trunk's hook, from what the compiler left, and takes the place of what Trunk made of the whole.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{fingerprint, folder, hook::Hook, program, tools::Toolbox};

/// Where the two pieces and their scripts are made.
const PIECES: &str = "target/split";
/// What the page's files are called before they are named after their content.
const NAME: &str = "readout";
/// What wasm-split-cli calls the second piece and the script that fetches it.
const LAZY: &str = "lazy";
const LINK: &str = "__wasm_split.js";
/// How the script asks for a file.
const ASKS: &str = "fetch(new URL(";
/// What wasm-opt may use, and what it does to make the wasm small. With `--all-features` the page would not start.
const SMALL: [&str; 20] = [
    // Leptos brings streams for server functions, which nobody here calls: 1 kB.
    "--remove-exports=*intounderlying*",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
    "--enable-call-indirect-overlong",
    // The lowest kB of memory is the far end of Rust's stack, so an address that is added to never comes out there: 0.7 kB.
    "--low-memory-unused",
    // What is long and called once stays a function, and what is worked out twice stays so: it is more text, but text that
    // is more alike, 2 kB less once it is compressed.
    "--one-caller-inline-max-function-size=50",
    "--skip-pass=local-cse",
    // Once, before the control flow is made flat and built up again, and twice after it.
    "-Oz",
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    // Each until nothing gets smaller: 0.5 kB, for half a minute.
    "--converge",
    // Which compiler made it, and what for.
    "--strip-producers",
    "--strip-target-features",
];

/// What makes the second piece smaller yet, and the first one larger: what is called most gets the shortest numbers. 0.6 kB.
const SMALLER_LAZY: &str = "--reorder-functions";

/// The files of the page, by name.
#[derive(Debug)]
pub(crate) struct Parts {
    /// The script that starts the first file and fetches the second.
    pub(crate) glue: String,
    pub(crate) wasm: String,
    pub(crate) lazy: String,
}

/// Splits what the compiler made into the hook's folder.
pub(crate) fn split(toolbox: &Toolbox, hook: &Hook) -> Result<Parts> {
    println!("Build: splitting the wasm in two.");
    let pieces = Path::new(PIECES);
    if pieces.exists() {
        fs::remove_dir_all(pieces).with_context(|| format!("cannot remove {PIECES}"))?;
    }
    let mut splitter = toolbox.command("wasm-split-cli");
    splitter.arg(hook.wasm()?).arg(PIECES).args(["--target", "web", "--out-name", NAME]);
    program::run(&mut splitter).context(
        "the wasm could not be split. The flags in .cargo/config.toml are needed for it, and RUSTFLAGS, where it is set, takes their place",
    )?;
    let mut bindgen = toolbox.command("wasm-bindgen");
    // With the names that the second piece takes from the first.
    bindgen.args(["--target", "web", "--no-typescript", "--keep-lld-exports", "--out-name", NAME, "--out-dir", PIECES]);
    program::run(bindgen.arg(pieces.join(NAME).with_extension("wasm")))?;
    let wasm = place(toolbox, hook, &pieces.join(format!("{NAME}_bg.wasm")), NAME)?;
    let second = second_piece()?;
    let lazy = place(toolbox, hook, &second, LAZY)?;
    Ok(Parts { glue: join_glue(toolbox, &hook.dist, &wasm, &second, &lazy)?, wasm, lazy })
}

/// Puts a wasm file into the hook's folder, small if it is for publishing, and named after its content.
fn place(toolbox: &Toolbox, hook: &Hook, piece: &Path, stem: &str) -> Result<String> {
    let name = format!("{stem}.wasm");
    let file = hook.dist.join(&name);
    if hook.is_release {
        let mut optimizer = toolbox.command("wasm-opt");
        optimizer.args(SMALL).args((stem == LAZY).then_some(SMALLER_LAZY));
        program::run(optimizer.arg("--output").arg(&file).arg(piece))?;
    } else {
        fs::copy(piece, &file).with_context(|| format!("cannot copy {}", piece.display()))?;
    }
    fingerprint::rename(&hook.dist, &name, stem)
}

/// wasm-bindgen's script and the one that fetches the second file ask for each other: in one file there is no order to
/// get wrong, and one request less.
fn join_glue(toolbox: &Toolbox, dist: &Path, wasm: &str, second: &Path, lazy: &str) -> Result<String> {
    let (glue, link) = (Path::new(PIECES).join(NAME).with_extension("js"), Path::new(PIECES).join(LINK));
    // The glue's own guess at the wasm's name, which boot.js never lets it use.
    folder::write(&glue, folder::read(&glue)?.replace(&format!("{NAME}_bg.wasm"), wasm))?;
    let old = second.file_name().and_then(|it| it.to_str()).context("a piece with no name")?;
    let text = folder::read(&link)?;
    ensure!(text.matches(ASKS).count() == 1 && text.contains(old), "{LINK} does not ask for {old}, and only for that");
    let text = folder::read("public/lazy.js")? + &text.replace(ASKS, "fetchLazy(new URL(").replace(old, lazy);
    folder::write(&link, text)?;
    let mut esbuild = toolbox.command("esbuild");
    esbuild.arg(&glue).args(["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"]);
    let whole = program::output(&mut esbuild).context("cannot join the glue and what fetches its second file")?;
    let name = format!("{NAME}.js");
    folder::write(dist.join(&name), whole)?;
    fingerprint::rename(dist, &name, NAME)
}

/// The one file that was split off.
fn second_piece() -> Result<PathBuf> {
    let files = folder::files(Path::new(PIECES))?;
    let is_piece = |file: &&PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.contains(LAZY) && name.ends_with(".wasm")
    };
    let mut pieces = files.iter().filter(is_piece);
    match (pieces.next(), pieces.next()) {
        (Some(piece), None) => Ok(piece.clone()),
        _ => {
            bail!("expected one piece in {PIECES} beside the first, as src/lazy_module.rs names it; there is {files:?}")
        }
    }
}
