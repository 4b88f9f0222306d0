//! What names the browser: `src/browser`, and the browser's entry.
#![cfg(not(target_arch = "wasm32"))]
#![allow(clippy::unwrap_used, missing_docs, reason = "tests")]

use std::fs;
use std::path::Path;

/// The crates by which code reaches a browser.
const CRATES: [&str; 4] = ["web_sys", "js_sys", "wasm_bindgen", "gloo"];
const MAY_NAME_THEM: [&str; 2] = ["browser", "main.rs"];

#[test]
fn only_one_folder_names_the_browser() {
    let (mut n_files, mut faults) = (0, Vec::new());
    look_through(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/src")), &mut n_files, &mut faults);
    assert!(n_files > 80, "expected the sources of the page, saw {n_files} files");
    assert!(faults.is_empty(), "put this behind a function of src/browser:\n{}", faults.join("\n"));
}

fn look_through(folder: &Path, n_files: &mut usize, faults: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if MAY_NAME_THEM.contains(&name.as_str()) {
            continue;
        }
        if path.is_dir() {
            look_through(&path, n_files, faults);
            continue;
        }
        *n_files += 1;
        let source = fs::read_to_string(&path).unwrap();
        for (n, line) in (1..).zip(source.lines()).filter(|(_, line)| !line.trim_start().starts_with("//")) {
            if CRATES.iter().any(|name| line.contains(&format!("{name}::"))) {
                faults.push(format!("{}:{n}: {}", path.display(), line.trim()));
            }
        }
    }
}
