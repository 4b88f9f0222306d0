//! Checks the data file that `READOUT_ARTICLE` names by the truth rules and packs it for the page. A wrong file stops
//! the build with everything that is wrong in it.

use std::path::Path;
use std::{env, fs, process};

use readout_author::{File, Problem, build};

fn main() {
    let article = env::var("READOUT_ARTICLE").unwrap_or_default();
    let file = format!("data/{article}/article.json");
    println!("cargo::rerun-if-env-changed=READOUT_ARTICLE");
    println!("cargo::rerun-if-changed={file}");
    if let Err(message) = pack(&file) {
        eprintln!("{file} cannot be packed.\n\n{message}\n\nSee `cargo xtask verify`.");
        process::exit(1);
    }
}

fn pack(file: &str) -> Result<(), String> {
    let json = fs::read_to_string(file).map_err(|error| format!("It cannot be read: {error}"))?;
    let told = |problems: Vec<Problem>| {
        let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
        list.join("\n\n")
    };
    let file = File::read(&json).map_err(told)?;
    let article = build(&file).map_err(told)?;
    let packed = article.pack().map_err(|error| error.to_string())?;
    let folder = env::var_os("OUT_DIR").ok_or("cargo did not say where to put it (OUT_DIR)")?;
    fs::write(Path::new(&folder).join("article.postcard"), packed).map_err(|error| error.to_string())
}
