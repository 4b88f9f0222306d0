//! Cuts the page's wasm in two, so that a reader is sent at first only what the first views need. Where it is cut says
//! `src/ui/later.rs`.
//!
//! The cut belongs between two steps of Trunk: after the compiler, before wasm-bindgen. Trunk has no place for a step
//! there, but it calls wasm-bindgen by its name; so the first wasm-bindgen that it finds is this very program under
//! that name ([`stand_in`]), which cuts and then calls the real one ([`bindgen`]).

use std::{
    env,
    ffi::OsString,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context as _, Result, bail, ensure};

use crate::{fingerprint, folder, marks, program, tools::Toolbox};

/// Where the pieces lie between Trunk's steps and ours.
const PIECES: &str = "target/cut/pieces";
/// Where Trunk finds the stand-in.
const STAND_IN: &str = "target/cut/bin";
/// What the cutter calls the second file and the script that fetches it.
const LATER: &str = "later";
const LINK: &str = "__wasm_split.js";
/// How the script asks for a file.
const ASKS: &str = "fetch(new URL(";
/// Tells the stand-in where the real program is.
const REAL: &str = "READOUT_WASM_BINDGEN";
const NAME: &str = "wasm-bindgen";

/// What the compiler has to leave in the wasm for the cutter, and the switch for where to cut.
pub(crate) const FLAGS: [&str; 2] = ["--cfg=split", "-Clink-arg=--emit-relocs"];

/// Has `trunk` call this program in place of wasm-bindgen.
pub(crate) fn stand_in(toolbox: &Toolbox, trunk: &mut Command) -> Result<()> {
    let folder = Path::new(STAND_IN);
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let link = folder.join(NAME);
    if link.symlink_metadata().is_ok() {
        fs::remove_file(&link).with_context(|| format!("cannot remove {}", link.display()))?;
    }
    std::os::unix::fs::symlink(env::current_exe()?, &link)
        .with_context(|| format!("cannot make {}", link.display()))?;
    let real = toolbox.find(NAME).context("there is no wasm-bindgen")?;
    let folders = [fs::canonicalize(folder)?].into_iter().chain(toolbox.folders());
    trunk.env("PATH", env::join_paths(folders)?).env(REAL, real);
    Ok(())
}

/// Whether this program was called as wasm-bindgen.
pub(crate) fn is_stand_in() -> bool {
    env::args_os().next().is_some_and(|name| Path::new(&name).file_name().is_some_and(|name| name == NAME))
}

/// Cuts the wasm among the arguments and gives the first piece to the real wasm-bindgen.
pub(crate) fn bindgen() -> Result<()> {
    let real = env::var_os(REAL).with_context(|| format!("{REAL} does not say where wasm-bindgen is"))?;
    let mut arguments: Vec<OsString> = env::args_os().skip(1).collect();
    if let Some(wasm) = arguments.iter_mut().find(|it| Path::new(it).extension().is_some_and(|it| it == "wasm")) {
        let name = Path::new(wasm).file_stem().context("a wasm with no name")?.to_owned();
        if Path::new(PIECES).exists() {
            fs::remove_dir_all(PIECES).with_context(|| format!("cannot remove {PIECES}"))?;
        }
        let mut cutter = Command::new("wasm-split-cli");
        cutter.arg(&wasm).arg(PIECES).args(["--target", "web", "--out-name"]).arg(&name);
        program::run(&mut cutter)?;
        *wasm = Path::new(PIECES).join(name).with_extension("wasm").into_os_string();
        // What the second piece takes from the first.
        arguments.push("--keep-lld-exports".into());
    }
    program::run(Command::new(real).args(arguments))
}

/// Puts the second piece into `dist`, smaller and named after its content, and the script that fetches it into the
/// glue. Gives the name.
pub(crate) fn place(toolbox: &Toolbox, dist: &Path, glue: &str) -> Result<String> {
    let piece = the_piece()?;
    let later = dist.join(format!("{LATER}.wasm"));
    let mut optimizer = toolbox.command("wasm-opt");
    optimizer.arg("-Oz").args(wasm_opt_parameters()?.split_whitespace()).arg("--output").arg(&later).arg(&piece);
    program::run(&mut optimizer)?;
    let name = fingerprint::rename(dist, &format!("{LATER}.wasm"), LATER)?;
    let old = piece.file_name().and_then(|it| it.to_str()).context("a piece with no name")?;
    let link = folder::read(Path::new(PIECES).join(LINK))?;
    ensure!(link.matches(ASKS).count() == 1 && link.contains(old), "{LINK} does not ask for {old}, and only for that");
    let link = folder::read("site/later.js")? + &link.replace(ASKS, "fetchLater(new URL(").replace(old, &name);
    let (link_file, glue_file) = (dist.join(LINK), dist.join(glue));
    // The two ask for each other: in one file there is no order to get wrong, and one request less.
    folder::write(&link_file, link.replace("\"./readout.js\"", &format!("\"./{glue}\"")))?;
    let mut esbuild = toolbox.command("esbuild");
    esbuild.arg(&glue_file).args(["--bundle", "--minify", "--format=esm", "--charset=utf8", "--log-level=warning"]);
    let whole = program::output(&mut esbuild).context("cannot join the glue and what fetches its second file")?;
    folder::write(&glue_file, whole)?;
    fs::remove_file(&link_file).with_context(|| format!("cannot remove {}", link_file.display()))?;
    Ok(name)
}

/// The one file that was cut off.
fn the_piece() -> Result<PathBuf> {
    let files = folder::files(Path::new(PIECES))?;
    let is_piece = |file: &&PathBuf| {
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        name.contains(LATER) && name.ends_with(".wasm")
    };
    let mut pieces = files.iter().filter(is_piece);
    match (pieces.next(), pieces.next()) {
        (Some(piece), None) => Ok(piece.clone()),
        _ => bail!("the cut left not one piece in {PIECES}: {files:?}"),
    }
}

/// What Trunk gives wasm-opt, as index.html says it.
fn wasm_opt_parameters() -> Result<String> {
    let html = folder::read("index.html")?;
    let tags = marks::tags(&html, "<link data-trunk rel=\"rust\"");
    let parameters = tags.into_iter().find_map(|tag| marks::attribute(html.get(tag)?, "data-wasm-opt-params"));
    parameters.map(str::to_owned).context("index.html has no data-wasm-opt-params")
}
