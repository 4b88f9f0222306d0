//! `cargo xtask new`: writes the first file of an article, with everything that can be found in its text as a draft.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use std::env;
use std::ffi::OsString;
use std::fs;
use std::io::{IsTerminal as _, Write as _, stdin, stdout};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use lexopt::prelude::*;
use readout_author::{File, Level};
use readout_desk::first::{Cleaned, Facts, Licence, cleaned, first, language_of, slug, written};
use readout_desk::{Form, Report, examine};

const HELP: &str = "\
cargo xtask new NAME --headline TEXT --publisher TEXT --address URL --licence LICENCE --text FILE
                     [--date YYYY-MM-DD] [--language TAG]
NAME     the folder of data/ that is made: small letters, digits and hyphens
LICENCE  publisher, if the text is its publisher's and stays out of the repository;
         CC0-1.0, CC-BY-4.0, CC-BY-3.0, CC-BY-SA-4.0, CC-BY-SA-3.0, PDM-1.0 or ground:WORDS, if it may be shipped
FILE     the article's text, a paragraph a line or with empty lines between them
What is not given is asked, on a terminal. Nothing that exists is written over.";

fn main() -> ExitCode {
    match Asked::read(env::args_os().skip(1)).map_err(|error| format!("{error}\n\n{HELP}")).and_then(run) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: Asked) -> Result<(), String> {
    if asked.is_help {
        println!("{HELP}");
        return Ok(());
    }
    let (name, facts, path) = asked.complete()?;
    let folder = Path::new("data").join(&name);
    if folder.exists() {
        return Err(format!("{} exists.\nExpected: a name that no folder of data/ has yet.", folder.display()));
    }
    let cleaned = cleaned(&read(&path)?);
    if cleaned.n_paragraphs == 0 {
        return Err(format!("{} has no paragraph.\nExpected: the article's text, a paragraph a line.", path.display()));
    }
    let file = first(&facts, &cleaned.text)?;
    let json = written(&file);
    is_right(&file, &json, &cleaned.text)?;
    let (data, text) = (folder.join("article.json"), folder.join(text_name(&file)));
    fs::create_dir_all(&folder).map_err(|error| format!("{} cannot be made: {error}", folder.display()))?;
    for (path, content) in [(&data, &json), (&text, &cleaned.text)] {
        fs::write(path, content).map_err(|error| format!("{} cannot be written: {error}", path.display()))?;
    }
    tell(&name, &file, &cleaned, [&data, &text], &json);
    Ok(())
}

/// Whether what was given keeps the rules: a first file has no fault, only drafts.
fn is_right(file: &File, json: &str, text: &str) -> Result<(), String> {
    let mut examined = examine(json, Some(text));
    examined.findings.retain(|it| it.problem.level == Level::Error);
    let report = Report { data: ("article.json", json), text: (text_name(file), text), findings: &examined.findings };
    if examined.findings.is_empty() {
        Ok(())
    } else {
        Err(format!("{}Nothing was written.", report.write(Form::Short)))
    }
}

/// A text that may be shipped goes with the data; another one stays on this machine.
fn text_name(file: &File) -> &'static str {
    if file.article.shipped().is_some() { "text.txt" } else { "article.txt" }
}

fn tell(name: &str, file: &File, cleaned: &Cleaned, [data, text]: [&Path; 2], json: &str) {
    println!("wrote {}", data.display());
    let why = match file.article.shipped() {
        Some(_) => "it is shipped with the records",
        None => "it stays on this machine: git ignores it",
    };
    println!("wrote {}, {} paragraphs; {why}", text.display(), cleaned.n_paragraphs);
    if cleaned.is_joined {
        println!("      lines were joined where no empty line stood between them, since none is long");
    }
    let n_dates = file.draft.iter().filter(|it| it.when.is_some()).count();
    println!(
        "found {} quotes, {} speakers, {} terms in quotation marks, {} numbers, {n_dates} dates: drafts, for you to read",
        file.quotes.len(),
        file.speakers.len(),
        file.terms.len(),
        file.draft.len() - n_dates,
    );
    let examined = examine(json, Some(&cleaned.text));
    let (data, text) = (data.display().to_string(), text.display().to_string());
    let report = Report { data: (&data, json), text: (&text, &cleaned.text), findings: &examined.findings };
    println!("       {}", report.sum());
    println!(
        "Next: `cargo xtask watch {name}` shows page and list while you write; docs/make-your-own.md has the steps."
    );
}

/// What was given so far.
#[derive(Default)]
struct Asked {
    is_help: bool,
    name: Option<String>,
    headline: Option<String>,
    publisher: Option<String>,
    address: Option<String>,
    licence: Option<String>,
    date: Option<String>,
    language: Option<String>,
    text: Option<PathBuf>,
}

impl Asked {
    fn read(arguments: impl Iterator<Item = OsString>) -> Result<Self, lexopt::Error> {
        let mut asked = Self::default();
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next()? {
            let field = match argument {
                Short('h') | Long("help") => {
                    asked.is_help = true;
                    continue;
                }
                Long("text") => {
                    asked.text = Some(parser.value()?.into());
                    continue;
                }
                Value(name) if asked.name.is_none() => {
                    asked.name = Some(name.string()?);
                    continue;
                }
                Long("headline") => &mut asked.headline,
                Long("publisher") => &mut asked.publisher,
                Long("address") => &mut asked.address,
                Long("licence" | "license") => &mut asked.licence,
                Long("date") => &mut asked.date,
                Long("language") => &mut asked.language,
                other => return Err(other.unexpected()),
            };
            *field = Some(parser.value()?.string()?);
        }
        Ok(asked)
    }

    /// Asks for what is missing, or says which flags are.
    fn complete(mut self) -> Result<(String, Facts, PathBuf), String> {
        let mut path = self.text.take().map(|it| it.display().to_string());
        let is_terminal = stdin().is_terminal();
        let mut missing = Vec::new();
        for (flag, question, answer) in [
            ("NAME", "Name of its folder in data/", &mut self.name),
            ("--headline", "Headline", &mut self.headline),
            ("--publisher", "Publisher", &mut self.publisher),
            ("--address", "Address, https://…", &mut self.address),
            ("--licence", "Licence of its text: publisher, CC-BY-4.0, ground:WORDS …", &mut self.licence),
            ("--text", "File with its text", &mut path),
            ("--date", "Day of publication, YYYY-MM-DD", &mut self.date),
        ] {
            if answer.is_none() && is_terminal {
                *answer = Some(ask(question)?);
            }
            if answer.as_ref().is_none_or(|it| it.trim().is_empty()) {
                missing.push(flag);
            }
        }
        if !missing.is_empty() {
            return Err(format!("Missing: {}.\n\n{HELP}", missing.join(", ")));
        }
        let given = |answer: Option<String>| answer.unwrap_or_default().trim().to_owned();
        let (name, path) = (given(self.name), PathBuf::from(given(path)));
        if slug(&name) != name {
            return Err(format!("\"{name}\" is no name of a folder here.\nExpected: perhaps {}.", slug(&name)));
        }
        let licence: Licence =
            given(self.licence).parse().map_err(|error: readout_desk::first::UnknownLicence| error.to_string())?;
        let language = self.language.map_or_else(|| read(&path).map(|text| language_of(&text).to_owned()), Ok)?;
        let facts = Facts {
            headline: given(self.headline),
            publisher: given(self.publisher),
            address: given(self.address),
            licence,
            date: given(self.date),
            language,
        };
        Ok((name, facts, path))
    }
}

fn ask(question: &str) -> Result<String, String> {
    print!("{question}: ");
    let told = |error: std::io::Error| format!("the answer cannot be read: {error}");
    stdout().flush().map_err(told)?;
    let mut answer = String::new();
    stdin().read_line(&mut answer).map_err(told)?;
    Ok(answer.trim().to_owned())
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}
