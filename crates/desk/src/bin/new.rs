//! `cargo xtask new`: writes the first file of an article, with everything that can be found in its text as a draft.
#![expect(clippy::print_stdout, reason = "a command-line tool")]

use std::collections::BTreeMap;
use std::fs;
use std::io::{IsTerminal as _, Write as _, stdin, stdout};
use std::path::Path;
use std::process::ExitCode;

use lexopt::prelude::*;
use readout_author::{File, Level};
use readout_desk::first::{Cleaned, Facts, QUESTIONS, Question, UnknownLicence, cleaned, first, language_of, written};
use readout_desk::{Form, Report, examine};

const HELP: &str = "\
cargo xtask new NAME --headline TEXT --publisher TEXT --address URL --licence LICENCE --text FILE
                     --date YYYY-MM-DD [--language TAG]
NAME     the folder of data/ that is made: small letters, digits and hyphens
LICENCE  publisher, if the text is its publisher's and stays out of the repository;
         CC0-1.0, CC-BY-4.0, CC-BY-3.0, CC-BY-SA-4.0, CC-BY-SA-3.0, PDM-1.0 or ground:WORDS, if it may be shipped
FILE     the article's text, a paragraph a line or with empty lines between them
What is not given is asked, on a terminal. Nothing that exists is written over.";

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
    let Some(given) = given().map_err(|error| format!("{error}\n\n{HELP}"))? else {
        println!("{HELP}");
        return Ok(());
    };
    let answers = answered(given)?;
    let answer = |flag: &str| answers.get(flag).cloned().unwrap_or_default();
    let name = answer("NAME");
    let cleaned = cleaned(&read(Path::new(&answer("text")))?);
    if cleaned.n_paragraphs == 0 {
        return Err(format!("{} has no paragraph.\nExpected: the article's text, a paragraph a line.", answer("text")));
    }
    let language = answers.get("language").cloned().unwrap_or_else(|| language_of(&cleaned.text).to_owned());
    let facts = Facts {
        headline: answer("headline"),
        publisher: answer("publisher"),
        address: answer("address"),
        licence: answer("licence").parse().map_err(|error: UnknownLicence| error.to_string())?,
        date: answer("date"),
        language,
        is_joined: cleaned.is_joined,
    };
    let file = first(&facts, &cleaned.text)?;
    let json = written(&file);
    is_right(&file, &json, &cleaned.text)?;
    let folder = Path::new("data").join(&name);
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

/// What flags and arguments say, by the flag; nothing where help is asked for.
fn given() -> Result<Option<BTreeMap<&'static str, String>>, lexopt::Error> {
    let mut given = BTreeMap::new();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        let flag = match &argument {
            Short('h') | Long("help") => return Ok(None),
            Long("license") => Some("licence"),
            Long("language") => Some("language"),
            Long(name) => QUESTIONS.iter().map(|it| it.flag).find(|flag| flag == name),
            Value(_) if !given.contains_key("NAME") => Some("NAME"),
            _ => None,
        };
        let Some(flag) = flag else { return Err(argument.unexpected()) };
        let value = if let Value(name) = argument { name } else { parser.value()? };
        given.insert(flag, value.string()?.trim().to_owned());
    }
    Ok(Some(given))
}

/// Every answer: what is given, and on a terminal what is asked until it can be taken. Else everything that is missing or
/// wrong, at once.
fn answered(mut given: BTreeMap<&'static str, String>) -> Result<BTreeMap<&'static str, String>, String> {
    let (mut missing, mut faults) = (Vec::new(), Vec::new());
    for question in &QUESTIONS {
        match given.get(question.flag) {
            Some(answer) => faults.extend((question.fault)(answer)),
            None if stdin().is_terminal() => {
                given.insert(question.flag, ask(question)?);
            }
            None => {
                missing.push(if question.flag == "NAME" { "NAME".to_owned() } else { format!("--{}", question.flag) });
            }
        }
    }
    if !missing.is_empty() {
        faults.push(format!("missing: {}\n\n{HELP}", missing.join(", ")));
    }
    if faults.is_empty() { Ok(given) } else { Err(faults.join("\n")) }
}

fn ask(question: &Question) -> Result<String, String> {
    let told = |error: std::io::Error| format!("the answer cannot be read: {error}");
    loop {
        print!("{}: ", question.words);
        stdout().flush().map_err(told)?;
        let mut answer = String::new();
        if stdin().read_line(&mut answer).map_err(told)? == 0 {
            return Err("the answers end here; nothing was written".to_owned());
        }
        match (question.fault)(answer.trim()) {
            None => return Ok(answer.trim().to_owned()),
            Some(fault) => println!("{fault}"),
        }
    }
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{} cannot be read: {error}", path.display()))
}
