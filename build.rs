//! Checks the data file that `READOUT_ARTICLE` names by the truth rules and packs it for the page, with what its receipt
//! knows of the article's text. A wrong file stops
//! the build with everything that is wrong in it. And names the build after its sources.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use readout_author::{File, Problem, Receipt, build};

/// What the wasm is made from, with the style that it carries. Most of the style is not in it, so a new colour does not
/// compile it again.
const SOURCES: [&str; 6] = ["Cargo.lock", "Cargo.toml", "build.rs", "crates", "data", "src"];
const STYLES: [&str; 9] = [
    "style/opened.css",
    "style/timeline.css",
    "style/share.css",
    "style/field.css",
    "style/method.css",
    "style/calculator.css",
    "style/sources.css",
    "style/check.css",
    "style/lazy.css",
];

fn main() {
    let article = env::var("READOUT_ARTICLE").unwrap_or_default();
    let folder = format!("data/{article}");
    let file = format!("{folder}/article.json");
    println!("cargo::rerun-if-env-changed=READOUT_ARTICLE");
    if let Err(message) = pack(&file, &format!("{folder}/verified.json")) {
        eprintln!("{file} cannot be packed.\n\n{message}\n\nSee `cargo xtask verify`.");
        process::exit(1);
    }
    if let Err(error) = write_styles() {
        eprintln!("The style that comes with the wasm ({}) cannot be written: {error}", STYLES.join(", "));
        process::exit(1);
    }
    if let Err(error) = name() {
        eprintln!("The build cannot be named after its sources ({}): {error}", SOURCES.join(", "));
        process::exit(1);
    }
}

fn pack(file: &str, receipt: &str) -> Result<(), String> {
    let json = fs::read_to_string(file).map_err(|error| format!("It cannot be read: {error}"))?;
    let told = |mut problems: Vec<Problem>| {
        Problem::locate(&mut problems, &json);
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        list.join("\n\n")
    };
    let file = File::read(&json).map_err(told)?;
    let mut article = build(&file).map_err(told)?;
    // An article that was never held against its text has no receipt; the page then certifies no text.
    if let Ok(json) = fs::read_to_string(receipt) {
        let receipt = Receipt::read(&json).map_err(|error| format!("{receipt} cannot be read: {error}"))?;
        article.text = receipt.text.digests();
    }
    let packed = article.pack().map_err(|error| error.to_string())?;
    let folder = env::var_os("OUT_DIR").ok_or("cargo did not say where to put it (OUT_DIR)")?;
    fs::write(Path::new(&folder).join("article.postcard"), packed).map_err(|error| error.to_string())
}

/// Tells one build from another. The wasm says it of itself, and `prerender` of the page it prints, since both have it
/// from here; boot.js compares the two.
fn name() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    env::var("READOUT_ARTICLE").unwrap_or_default().hash(&mut hasher);
    for source in SOURCES.iter().chain(&STYLES) {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source))? {
            file.hash(&mut hasher);
            fs::read(&file)?.hash(&mut hasher);
        }
    }
    println!("cargo::rustc-env=READOUT_BUILD={:016x}", hasher.finish());
    Ok(())
}

/// The style that comes with the wasm, without comments and indentation, which would come with it.
fn write_styles() -> io::Result<()> {
    let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    for file in STYLES.map(Path::new) {
        let css = fs::read_to_string(file)?;
        let mut parts = css.split("/*");
        let mut bare = parts.next().unwrap_or_default().to_owned();
        bare.extend(parts.filter_map(|part| part.split_once("*/")).map(|(_, css)| css));
        let lines: Vec<&str> = bare.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        fs::write(folder.join(file.file_name().unwrap_or_default()), lines.join(" "))?;
    }
    Ok(())
}

/// Every file at or below `path`, sorted.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(path)? {
        found.extend(files(&entry?.path())?);
    }
    found.sort();
    Ok(found)
}
