//! Checks the data file that `READOUT_ARTICLE` names by the truth rules and packs it for the page, with what its receipt
//! knows of the article's text; of several, with `+` between, it makes one for the explorer over all of them. A wrong file
//! stops the build with everything that is wrong in it, and so does a draft, unless `READOUT_DRAFT` is set, as
//! `cargo xtask watch` does. Joins the style that comes with the wasm. And names the build after its sources.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs, io, process};

use readout_author::{Article, BETWEEN, File, Level, Problem, Receipt, build, merge, preview};

/// What the wasm is made from, with the style that it carries. Most of the style is not in it, so a new colour does not
/// compile it again.
const SOURCES: [&str; 9] =
    ["Cargo.lock", "Cargo.toml", "build.rs", "crates", "data", "src", "style/lazy", "style/opened", OF_SEVERAL];
/// What comes with the second file too, where there are several articles.
const OF_SEVERAL: &str = "style/several";
/// The folders of style/ that come with the wasm, each as one sheet: with the first file, and with the second.
const SHEETS: [&str; 2] = ["opened", "lazy"];

fn main() {
    let named = env::var("READOUT_ARTICLE").unwrap_or_default();
    println!("cargo::rerun-if-env-changed=READOUT_ARTICLE");
    println!("cargo::rerun-if-env-changed=READOUT_DRAFT");
    let folders: Vec<String> = named.split(BETWEEN).map(|article| format!("data/{article}")).collect();
    if let Err(message) = pack(&folders) {
        eprintln!("{message}\n\nSee `cargo xtask verify`.");
        process::exit(1);
    }
    for sheet in SHEETS {
        let is_of_several = sheet == "lazy" && folders.len() > 1;
        if let Err(message) = join(sheet, is_of_several.then_some(OF_SEVERAL)) {
            eprintln!("style/{sheet}/ cannot be joined: {message}");
            process::exit(1);
        }
    }
    if let Err(error) = name() {
        eprintln!("The build cannot be named after its sources ({}): {error}", SOURCES.join(", "));
        process::exit(1);
    }
}

/// Packs one article, or several as one. The text is for its own page; there is none where it is not shipped.
fn pack(folders: &[String]) -> Result<(), String> {
    let read = |folder: &String| {
        let article =
            read(folder).map_err(|message| format!("{folder}/article.json cannot be packed.\n\n{message}"))?;
        Ok((folder.trim_start_matches("data/").to_owned(), article))
    };
    let mut articles: Vec<(String, Article)> = folders.iter().map(read).collect::<Result<_, String>>()?;
    let (article, text) = match folders {
        [folder] => (articles.pop().map(|it| it.1), fs::read_to_string(format!("{folder}/text.txt"))),
        _ => (Some(merge(articles)), Ok(String::new())),
    };
    put("text.txt", text.unwrap_or_default())?;
    let packed = article.unwrap_or_default().pack().map_err(|error| error.to_string())?;
    put("article.postcard", packed)
}

fn read(folder: &str) -> Result<Article, String> {
    let (file, receipt) = (&format!("{folder}/article.json"), &format!("{folder}/verified.json"));
    let json = fs::read_to_string(file).map_err(|error| format!("It cannot be read: {error}"))?;
    let told = |mut problems: Vec<Problem>| {
        Problem::locate(&mut problems, &json);
        let (left, errors): (Vec<&Problem>, Vec<&Problem>) = problems.iter().partition(|it| it.level == Level::Left);
        let mut list: Vec<String> = errors.iter().map(ToString::to_string).collect();
        if !left.is_empty() {
            list.push(format!(
                "It is a draft, with {} left to do; with READOUT_DRAFT=1 it is built all the same.",
                left.len()
            ));
        }
        list.join("\n\n")
    };
    let file = File::read(&json).map_err(told)?;
    let is_draft = env::var_os("READOUT_DRAFT").is_some();
    let mut article = if is_draft { preview(&file) } else { build(&file) }.map_err(told)?;
    // An article that was never held against its text has no receipt; the page then certifies no text.
    if let Ok(json) = fs::read_to_string(receipt) {
        let receipt = Receipt::read(&json).map_err(|error| format!("{receipt} cannot be read: {error}"))?;
        article.text = receipt.text.digests();
    }
    Ok(article)
}

/// Joins the files of a sheet by name, then those of one more folder. No rule may depend on that order: what is to win
/// stands in a later layer or has more in its selector. Without comments and indents, which would weigh in the wasm.
fn join(sheet: &str, more: Option<&str>) -> Result<(), String> {
    let mut joined = String::new();
    let mut files = Vec::new();
    for folder in [&*format!("style/{sheet}")].into_iter().chain(more) {
        println!("cargo::rerun-if-changed={folder}");
        files.extend(self::files(Path::new(folder)).map_err(|error| error.to_string())?);
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "css"));
    for file in files {
        let css = fs::read_to_string(&file).map_err(|error| format!("{}: {error}", file.display()))?;
        let bare: String = css.split("/*").map(|part| part.split_once("*/").map_or(part, |(_, after)| after)).collect();
        for line in bare.lines().map(str::trim).filter(|line| !line.is_empty()) {
            joined += line;
            joined.push('\n');
        }
    }
    put(&format!("{sheet}.css"), joined)
}

/// Writes a file for the page to include.
fn put(name: &str, content: impl AsRef<[u8]>) -> Result<(), String> {
    let folder = env::var_os("OUT_DIR").ok_or("cargo did not say where to put it (OUT_DIR)")?;
    fs::write(Path::new(&folder).join(name), content).map_err(|error| error.to_string())
}

/// Tells one build from another. The wasm says it of itself, and `prerender` of the page it prints, since both have it
/// from here; boot.js compares the two.
fn name() -> io::Result<()> {
    let mut hasher = DefaultHasher::new();
    env::var("READOUT_ARTICLE").unwrap_or_default().hash(&mut hasher);
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        for file in files(Path::new(source))? {
            file.hash(&mut hasher);
            fs::read(&file)?.hash(&mut hasher);
        }
    }
    println!("cargo::rustc-env=READOUT_BUILD={:016x}", hasher.finish());
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
