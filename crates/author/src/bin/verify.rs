//! `cargo xtask verify`: checks the data file that `READOUT_ARTICLE` names by the truth rules, and against the
//! article's text where there is one.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use std::env;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use readout_author::{File, Problem, Receipt, build, check, counts, sha256, verify};

const SCHEMA: &str = "data/article.schema.json";
/// A text that may be shipped lies beside its records under this name.
const TEXT: &str = "text.txt";

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
    let article = env::var("READOUT_ARTICLE").map_err(|_| "READOUT_ARTICLE does not name a folder of data/")?;
    let folder = Path::new("data").join(article);
    let (data, receipt) = (folder.join("article.json"), folder.join("verified.json"));
    let json = read(&data)?;
    let told = |mut problems: Vec<Problem>| {
        Problem::locate(&mut problems, &json);
        told(&data, &problems)
    };
    let file = File::read(&json).map_err(told)?;
    let brought = text_path(&folder, file.article.shipped().is_some())?.as_deref().map(read).transpose()?;
    let mut problems = check(&file);
    if !problems.is_empty() {
        // What the text says against it is told with the rest, once.
        let with_text = brought.and_then(|text| verify(&file, &text).err()).unwrap_or_default();
        let new: Vec<Problem> = with_text.into_iter().filter(|it| !problems.contains(it)).collect();
        problems.extend(new);
        return Err(told(problems));
    }
    build(&file).map_err(told)?;
    write_if_changed(Path::new(SCHEMA), &File::schema())?;
    for (kind, n) in counts(&file) {
        println!("{n:>5}  {kind}");
    }
    let Some(text) = brought else {
        return still_holds(&receipt, &data, &json);
    };
    let verified = verify(&file, &text).map_err(told)?;
    println!("{:>5}  spans and {} quotes found byte for byte", verified.n_spans, verified.n_quotes);
    println!(
        "{:>4}.{}% of the article's unquoted words stand in spans ({} of {}{})",
        verified.share_permille() / 10,
        verified.share_permille() % 10,
        verified.words_covered,
        verified.words_unquoted,
        if file.article.shipped().is_some() { "" } else { "; at most 40% may" }
    );
    write_if_changed(&receipt, &Receipt::new(&json, &text, &file, &verified).write())
}

/// Without the text: whether the receipt is of this very data.
fn still_holds(receipt: &Path, data: &Path, json: &str) -> Result<(), String> {
    let (data, path) = (data.display(), receipt.display());
    let receipt: Receipt =
        serde_json::from_str(&read(receipt)?).map_err(|error| format!("{path} cannot be read: {error}"))?;
    if receipt.data_sha256 != sha256(json.as_bytes()) {
        return Err(format!(
            "{data} has changed since it was last checked against the article's text.\n\
             Expected: a check. Run `cargo xtask verify --text FILE` and commit {path}."
        ));
    }
    println!("The article's text is not here; {data} is as it was when it was last checked against it.");
    println!("{} spans and {} quotes were found byte for byte then.", receipt.spans, receipt.quotes);
    Ok(())
}

/// `--text FILE`; else for a text that is shipped `text.txt` in the data's folder, and for another one `READOUT_TEXT`, or
/// `article.txt` in the folder if it is there.
fn text_path(folder: &Path, is_shipped: bool) -> Result<Option<PathBuf>, String> {
    let shipped = folder.join(TEXT);
    if shipped.exists() != is_shipped {
        let (found, expected) = match is_shipped {
            true => ("has no text.txt", "the text, since article.json says that it is shipped"),
            false => {
                ("has a text.txt", "none, since article.json does not say that its text is shipped, and why it may be")
            }
        };
        return Err(format!("{} {found}.\nExpected: {expected}.", folder.display()));
    }
    let mut arguments = env::args_os().skip(1);
    match (arguments.next(), arguments.next()) {
        (Some(flag), Some(file)) if flag == "--text" => return Ok(Some(file.into())),
        (None, _) => {}
        _ => return Err("expected nothing or `--text FILE`, the article's text with a line a paragraph".to_owned()),
    }
    if is_shipped {
        return Ok(Some(shipped));
    }
    let named = env::var_os("READOUT_TEXT").map(PathBuf::from);
    let here = folder.join("article.txt");
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

fn told(data: &Path, problems: &[Problem]) -> String {
    let list: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let n = problems.len();
    format!("{}\n\n{n} problem{} in {}", list.join("\n\n"), if n == 1 { "" } else { "s" }, data.display())
}
