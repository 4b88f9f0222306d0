//! `cargo xtask verify`: checks data/article.json by the truth rules, and against the article's text where there is one.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use readout_author::{File, Problem, Receipt, build, check, counts, sha256, verify};

const DATA: &str = "data/article.json";
const RECEIPT: &str = "data/verified.json";
const SCHEMA: &str = "data/article.schema.json";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let text = text_path()?;
    let json = read(Path::new(DATA))?;
    let file = File::read(&json).map_err(|problems| told(&problems))?;
    let brought = text.as_deref().map(read).transpose()?;
    let mut problems = check(&file);
    if !problems.is_empty() {
        // What the text says against it is told with the rest.
        problems.extend(brought.and_then(|text| verify(&file, &text).err()).unwrap_or_default());
        return Err(told(&problems));
    }
    build(&file).map_err(|problems| told(&problems))?;
    write_if_changed(Path::new(SCHEMA), &File::schema())?;
    for (kind, n) in counts(&file) {
        println!("{n:>5}  {kind}");
    }
    let Some(text) = brought else {
        let receipt: Receipt = serde_json::from_str(&read(Path::new(RECEIPT))?)
            .map_err(|error| format!("{RECEIPT} cannot be read: {error}"))?;
        return if receipt.data_sha256 == sha256(json.as_bytes()) {
            println!("The article's text is not here; {DATA} is as it was when it was last checked against it.");
            println!("{} spans and {} quotes were found byte for byte then.", receipt.spans, receipt.quotes);
            Ok(())
        } else {
            Err(format!(
                "{DATA} has changed since it was last checked against the article's text.\n\
                 Expected: a check. Run `cargo xtask verify --text FILE` and commit {RECEIPT}."
            ))
        };
    };
    let verified = verify(&file, &text).map_err(|problems| told(&problems))?;
    println!("{:>5}  spans and {} quotes found byte for byte", verified.n_spans, verified.n_quotes);
    println!(
        "{:>4}.{}% of the article's unquoted words stand in spans ({} of {}; at most 40% may)",
        verified.share_permille() / 10,
        verified.share_permille() % 10,
        verified.words_covered,
        verified.words_unquoted
    );
    write_if_changed(Path::new(RECEIPT), &Receipt::new(&json, &text, &file, &verified).write())
}

/// `--text FILE`, else `READOUT_TEXT`, else `data/article.txt` if it is there.
fn text_path() -> Result<Option<PathBuf>, String> {
    let mut arguments = std::env::args_os().skip(1);
    match (arguments.next(), arguments.next()) {
        (Some(flag), Some(file)) if flag == "--text" => return Ok(Some(file.into())),
        (None, _) => {}
        _ => return Err("expected nothing or `--text FILE`, the article's text with a line a paragraph".to_owned()),
    }
    let named = std::env::var_os("READOUT_TEXT").map(PathBuf::from);
    let here = PathBuf::from("data/article.txt");
    Ok(named.or_else(|| here.exists().then_some(here)))
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn write_if_changed(path: &Path, text: &str) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    println!("       writing {}", path.display());
    std::fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}

fn told(problems: &[Problem]) -> String {
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let n = problems.len();
    format!("{}\n\n{n} problem{} in {DATA}", list.join("\n\n"), if n == 1 { "" } else { "s" })
}
