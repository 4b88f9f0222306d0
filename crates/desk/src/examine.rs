//! Everything that is to be said of a data file: its form, its letters, the truth rules, its text, what it leaves out.

use serde_json::Value;

use readout_author::file::{FORMAT, Span};
use readout_author::{File, Level, Part, Places, Problem, Verified, check, verify};
use readout_core::text::place_of;

use crate::finding::{Finding, Source};
use crate::form;
use crate::nearest::{nearest, nearest_words};
use crate::warn::warnings;

/// A file as far as it could be read, and what is to be said of it.
#[derive(Debug)]
pub struct Examined {
    /// Errors, what is left to do and warnings, each in the order of the file.
    pub findings: Vec<Finding>,
    /// The file, if its form has no fault.
    pub file: Option<File>,
    /// What was found in the text, if nothing is wrong or left to do.
    pub verified: Option<Verified>,
}

/// Examines a data file, with the article's text if that is at hand.
pub fn examine(json: &str, text: Option<&str>) -> Examined {
    let places = Places::of(json);
    let found = |problems: Vec<Problem>| problems.into_iter().map(|it| Finding::of(it, json, &places)).collect();
    let Ok(mut value) = serde_json::from_str::<Value>(json) else {
        return Examined::only(found(File::read(json).err().unwrap_or_default()));
    };
    if let Some(problem) = other_format(&value) {
        return Examined::only(found(vec![problem]));
    }
    let schema = serde_json::from_str(&File::schema()).unwrap_or_default();
    let faults = form::mend(&mut value, &schema);
    let mut problems = File::unclear_texts(&value);
    let mut verified = None;
    let file = serde_json::from_value::<File>(value).ok();
    if let Some(file) = &file {
        problems.extend(check(file));
        if let Some(text) = text {
            match verify(file, text) {
                Ok(it) => verified = Some(it),
                Err(told) => problems.extend(told),
            }
            offer_words(file, text, &mut problems);
        }
        problems.extend(warnings(file, text));
    }
    let mut all = faults.problems.clone();
    for problem in faults.of_file(problems) {
        if !all.contains(&problem) {
            all.push(problem);
        }
    }
    if faults.problems.is_empty() {
        // What only the reader of the build sees: a field that stands there twice.
        let told = File::read(json).err().unwrap_or_default();
        let is_new = |it: &Problem| !all.iter().any(|other| other.path == it.path && other.found == it.found);
        let new: Vec<Problem> = told.into_iter().filter(is_new).collect();
        all.extend(new);
    }
    let all = without_echoes(all);
    let mut findings: Vec<Finding> =
        all.into_iter().map(|it| Finding::of(with_nearest(it, json, &places), json, &places)).collect();
    for it in &mut findings {
        it.place_in_text(text.unwrap_or_default());
    }
    findings.sort_by_key(|it| (it.problem.level, it.source, it.range.start));
    let is_clean = findings.iter().all(|it| it.problem.level == Level::Warning);
    Examined { findings, file: file.filter(|_| faults.problems.is_empty()), verified: verified.filter(|_| is_clean) }
}

impl Examined {
    fn only(findings: Vec<Finding>) -> Self {
        Self { findings, file: None, verified: None }
    }
}

/// A file of another format is not held to the rules of this one.
fn other_format(file: &Value) -> Option<Problem> {
    let format = file.get("format")?.as_u64().filter(|it| *it != u64::from(FORMAT))?;
    let expected = match format > u64::from(FORMAT) {
        true => format!("{FORMAT}: the file was written for a later Readout; update this one"),
        false => format!("{FORMAT}, the first there was"),
    };
    Some(Problem::new("the file", "format", format.to_string(), expected).with_instead(FORMAT.to_string()))
}

/// An identifier that is nobody's breaks every rule that asks about it: only the first thing to be said of it is.
fn without_echoes(all: Vec<Problem>) -> Vec<Problem> {
    let unknown: Vec<String> = all.iter().filter(|it| !it.options.is_empty()).map(|it| it.path.clone()).collect();
    let is_echo = |it: &Problem| {
        let of = |path: &String| it.path == *path || Some(&*it.path) == path.strip_suffix(".who");
        it.options.is_empty() && unknown.iter().any(of)
    };
    all.into_iter().filter(|it| !is_echo(it)).collect()
}

/// The nearest of what may stand there.
fn with_nearest(problem: Problem, json: &str, places: &Places) -> Problem {
    if problem.instead.is_some() || problem.options.is_empty() {
        return problem;
    }
    let written = places.get(&problem.path).and_then(|it| json.get(it.value.clone()));
    let Some(found) = written.and_then(|it| serde_json::from_str::<String>(it).ok()) else { return problem };
    let options: Vec<&str> = problem.options.iter().map(String::as_str).collect();
    let near = nearest(&found, &options).map(|it| Value::from(it).to_string());
    Problem { instead: near, ..problem }
}

/// For words that do not stand in their paragraph: those that do and are nearest to them, or the paragraph that has them.
fn offer_words(file: &File, text: &str, problems: &mut [Problem]) {
    let lines: Vec<&str> = text.lines().collect();
    let spans = file.spans();
    let line = |span: &Span<'_>| usize::from(span.p).checked_sub(1).and_then(|n| lines.get(n).copied());
    for problem in problems.iter_mut().filter(|it| it.level != Level::Warning && it.instead.is_none()) {
        let Some(span) = spans.iter().find(|it| it.path == problem.path) else { continue };
        let Some(line) = line(span).filter(|line| place_of(line, span.words).is_none()) else { continue };
        match lines.iter().position(|line| place_of(line, span.words).is_some()) {
            Some(n) => problem.expected = format!("{}; they stand so in paragraph {}", problem.expected, n + 1),
            None => problem.instead = nearest_words(span.words, line).map(|it| Value::from(it).to_string()),
        }
    }
}

impl Finding {
    /// What is said of a paragraph's words stands in the text.
    fn place_in_text(&mut self, text: &str) {
        let Part::Word(words) = &self.problem.part else { return };
        let n = self.problem.record.strip_prefix("paragraph ").and_then(|n| n.parse::<usize>().ok());
        let Some(line) = n.and_then(|n| text.lines().nth(n.checked_sub(1)?)) else { return };
        let before = line.as_ptr() as usize - text.as_ptr() as usize;
        if let Some(at) = place_of(line, words) {
            self.source = Source::Text;
            self.range = before + at.start..before + at.end;
        }
    }
}
