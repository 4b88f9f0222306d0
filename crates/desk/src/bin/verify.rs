//! `cargo xtask verify`: checks the data file that `READOUT_ARTICLE` names by the truth rules, and against the
//! article's text where there is one.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use std::env;
use std::ffi::OsString;
use std::io::{IsTerminal as _, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use readout_author::{File, Level, Receipt, Verified, counts, sha256};
use readout_desk::{Examined, Form, Report, examine};

const SCHEMA: &str = "data/article.schema.json";
/// A text that may be shipped lies beside its records under this name.
const TEXT: &str = "text.txt";

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Whether nothing is wrong and nothing left to do.
fn run() -> Result<bool, String> {
    let options = Options::read(env::args_os().skip(1)).map_err(|error| error.to_string())?;
    let article = env::var("READOUT_ARTICLE").map_err(|_| "READOUT_ARTICLE does not name a folder of data/")?;
    let folder = Path::new("data").join(article);
    let data = folder.join("article.json");
    let json = read(&data)?;
    let path = text_path(&folder, options.text);
    let text = path.as_deref().map(read).transpose()?;
    let Examined { findings, file, verified } = examine(&json, text.as_deref());
    let (data, path) = (data.display().to_string(), path.unwrap_or_default().display().to_string());
    let report =
        Report { data: (&data, &json), text: (&path, text.as_deref().unwrap_or_default()), findings: &findings };
    let is_done = findings.iter().all(|it| it.problem.level == Level::Warning);
    // A list that is printed at each change, and one for programs, say nothing more.
    let is_read = matches!(options.form, Form::Human { .. });
    if !is_read || !findings.is_empty() {
        print!("{}", report.write(options.form));
    }
    if let Some(file) = &file {
        has_its_text(&folder, file.article.shipped().is_some())?;
    }
    let Some(file) = file.filter(|_| is_done) else { return Ok(false) };
    write_if_changed(Path::new(SCHEMA), &File::schema(), is_read)?;
    if is_read {
        for (kind, n) in counts(&file) {
            println!("{n:>5}  {kind}");
        }
    }
    let receipt = folder.join("verified.json");
    let (Some(text), Some(verified)) = (text, verified) else {
        return still_holds(&receipt, &data, &json, is_read).map(|()| true);
    };
    if is_read {
        print_found(&file, &verified);
    }
    write_if_changed(&receipt, &Receipt::new(&json, &text, &file, &verified).write(), is_read)?;
    Ok(true)
}

struct Options {
    text: Option<PathBuf>,
    form: Form,
}

impl Options {
    fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut options = Self { text: None, form: Form::Human { is_coloured: stdout().is_terminal() } };
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            match argument {
                Long("text") => options.text = Some(parser.value()?.into()),
                Long("format") => options.form = parser.value()?.parse()?,
                other => return Err(other.unexpected()),
            }
        }
        Ok(options)
    }
}

fn print_found(file: &File, verified: &Verified) {
    println!("{:>5}  spans and {} quotes found byte for byte", verified.n_spans, verified.n_quotes);
    println!(
        "{:>4}.{}% of the article's unquoted words stand in spans ({} of {}{})",
        verified.share_permille() / 10,
        verified.share_permille() % 10,
        verified.words_covered,
        verified.words_unquoted,
        if file.article.shipped().is_some() { "" } else { "; at most 40% may" }
    );
}

/// Without the text: whether the receipt is of this very data.
fn still_holds(receipt: &Path, data: &str, json: &str, is_read: bool) -> Result<(), String> {
    let path = receipt.display();
    let told =
        format!("{data} was never checked against the article's text.\nExpected: `cargo xtask verify --text FILE`.");
    let receipt = if receipt.exists() { read(receipt)? } else { return Err(told) };
    let receipt = Receipt::read(&receipt).map_err(|error| format!("{path} cannot be read: {error}"))?;
    if receipt.data_sha256 != sha256(json.as_bytes()) {
        return Err(format!(
            "{data} has changed since it was last checked against the article's text.\n\
             Expected: a check. Run `cargo xtask verify --text FILE` and commit {path}."
        ));
    }
    if is_read {
        println!("The article's text is not here; {data} is as it was when it was last checked against it.");
        println!("{} spans and {} quotes were found byte for byte then.", receipt.spans, receipt.quotes);
    }
    Ok(())
}

/// A text lies in the folder exactly where the file says that it is shipped.
fn has_its_text(folder: &Path, is_shipped: bool) -> Result<(), String> {
    let (found, expected) = match (folder.join(TEXT).exists(), is_shipped) {
        (false, true) => ("has no text.txt", "the text, since article.json says that it is shipped"),
        (true, false) => {
            ("has a text.txt", "none, since article.json does not say that its text is shipped, and why it may be")
        }
        _ => return Ok(()),
    };
    Err(format!("{} {found}.\nExpected: {expected}.", folder.display()))
}

/// The file that is named; else the text in the folder, shipped or not; else `READOUT_TEXT`.
fn text_path(folder: &Path, named: Option<PathBuf>) -> Option<PathBuf> {
    if named.is_some() {
        return named;
    }
    let shipped = folder.join(TEXT);
    let here = folder.join("article.txt");
    let named = env::var_os("READOUT_TEXT").map(PathBuf::from);
    [shipped, here].into_iter().find(|it| it.exists()).or(named)
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}

fn write_if_changed(path: &Path, text: &str, is_read: bool) -> Result<(), String> {
    if std::fs::read_to_string(path).is_ok_and(|before| before == text) {
        return Ok(());
    }
    if is_read {
        println!("       writing {}", path.display());
    }
    std::fs::write(path, text).map_err(|error| format!("{} cannot be written: {error}", path.display()))
}
