//! A fault planted in the real data file, and what its author is told.

use readout_author::{File, Problem, check, verify};
use serde_json::Value;

const JSON: &str = include_str!(concat!("../../../../data/", env!("READOUT_ARTICLE"), "/article.json"));

/// A joint statement whose text is shipped.
pub(crate) const STATEMENT: &str = include_str!("../../../../data/us-eu-joint-statement-2025/article.json");

/// What is done to the file.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Puts something in the place of what stands there.
    Put(Value),
    /// Adds an entry to a list.
    Add(Value),
    /// Takes a field away.
    Remove,
    /// Writes something after the end of the JSON.
    After(&'static str),
}

/// A change of the file, and the refusal that it is to meet.
pub(crate) struct Fault {
    json: &'static str,
    place: String,
    change: Change,
    /// What else is changed, before or after it.
    beside: Vec<(String, Change)>,
    told_at: String,
    told: &'static str,
    line: Option<(usize, &'static str)>,
}

/// A fault. Places are written with `/`, entries by their id or their number: `commitments/allow-evs/title`.
pub(crate) fn fault(place: &str, change: Change, told_at: &str, told: &'static str) -> Fault {
    let place = place.trim_end_matches('/').to_owned();
    Fault { json: JSON, place, change, beside: Vec::new(), told_at: told_at.to_owned(), told, line: None }
}

/// A fault that is refused where it is planted.
pub(crate) fn here(place: &str, change: Change, told: &'static str) -> Fault {
    fault(place, change, place, told)
}

/// The true file.
pub(crate) fn file() -> Value {
    serde_json::from_str(JSON).unwrap()
}

impl Fault {
    /// The fault in a file that is changed at another place too.
    pub(crate) fn after(mut self, place: &str, change: Change) -> Self {
        self.beside.push((place.to_owned(), change));
        self
    }

    /// The fault in another file.
    pub(crate) fn within(self, json: &'static str) -> Self {
        Self { json, ..self }
    }

    /// What is put somewhere else before.
    pub(crate) fn also(self, place: &str, value: Value) -> Self {
        self.after(place, Change::Put(value))
    }

    /// Only told with the text at hand, of which one paragraph has these words.
    pub(crate) fn in_text(self, p: usize, line: &'static str) -> Self {
        Self { line: Some((p, line)), ..self }
    }

    /// What went wrong, if the fault is not refused as it should be.
    pub(crate) fn missed(&self) -> Option<String> {
        let (json, path) = self.planted();
        let problems = problems(&json, self.line);
        let is_told = |it: &Problem| {
            let line = it.line.and_then(|line| json.lines().nth(line - 1));
            let text = it.to_string();
            let has_line = line.is_some_and(|line| stands_in(line, &path)) && text.contains(", line ");
            it.path == path && text.contains(self.told) && has_line && !it.expected.is_empty()
        };
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let what =
            format!("{} {:?}\nexpected at {path}: {}\ntold:\n{}", self.place, self.change, self.told, told.join("\n"));
        (!problems.iter().any(is_told)).then_some(what)
    }

    /// The changed file, and the place at which it is to be refused, as messages write it.
    fn planted(&self) -> (String, String) {
        let mut file: Value = serde_json::from_str(self.json).unwrap();
        let beside = self.beside.iter().map(|(place, change)| (place, change));
        for (place, change) in beside.chain([(&self.place, &self.change)]) {
            change.make(&mut file, place);
        }
        let mut json = serde_json::to_string_pretty(&file).unwrap();
        if let Change::After(text) = self.change {
            json.push('\n');
            json.push_str(text);
        }
        let path = path(&file, &self.told_at);
        (json, path)
    }
}

impl Change {
    fn make(&self, file: &mut Value, place: &str) {
        let steps: Vec<&str> = place.split('/').filter(|step| !step.is_empty()).collect();
        match self {
            Self::Put(value) => put(file, &steps, value.clone()),
            Self::Add(value) => found(file, &steps).as_array_mut().unwrap().push(value.clone()),
            Self::Remove => {
                let (last, before) = steps.split_last().unwrap();
                found(file, before).as_object_mut().unwrap().remove(*last).unwrap();
            }
            Self::After(_) => {}
        }
    }
}

fn problems(json: &str, line: Option<(usize, &str)>) -> Vec<Problem> {
    let mut problems = match File::read(json) {
        Ok(file) => match line {
            None => check(&file),
            Some((p, line)) => {
                let lines = (1..=file.paragraphs.len()).map(|n| if n == p { line } else { "" });
                verify(&file, &lines.collect::<Vec<_>>().join("\n")).unwrap_err()
            }
        },
        Err(problems) => problems,
    };
    Problem::locate(&mut problems, json);
    problems
}

/// A line holds the field that a path ends with, or what is around it if the field is missing; or an entry of a list.
fn stands_in(line: &str, path: &str) -> bool {
    let mut fields = path.rsplit('.').take(2);
    let is_entry = path.ends_with([']', '.']) || line.trim_start().starts_with('{');
    is_entry || fields.any(|field| line.contains(&format!("\"{field}\"")))
}

fn put(file: &mut Value, steps: &[&str], value: Value) {
    let (last, before) = steps.split_last().unwrap();
    match found(file, before) {
        Value::Object(fields) => {
            fields.insert((*last).to_owned(), value);
        }
        entries => {
            let number = number(entries, last).unwrap();
            entries[number] = value;
        }
    }
}

fn found<'a>(file: &'a mut Value, steps: &[&str]) -> &'a mut Value {
    steps.iter().fold(file, |at, step| match number(at, step) {
        Some(number) => &mut at[number],
        None => at.get_mut(*step).unwrap_or_else(|| panic!("no {step}")),
    })
}

/// The place of an entry in a list, by its id, its number, or as the last.
fn number(list: &Value, step: &str) -> Option<usize> {
    let entries = list.as_array()?;
    let by_id = entries.iter().position(|it| it.get("id").is_some_and(|id| id == step));
    by_id.or_else(|| step.parse().ok()).or_else(|| entries.len().checked_sub(1).filter(|_| step == "last"))
}

/// `commitments/allow-evs/title` as `commitments[22].title`.
fn path(file: &Value, place: &str) -> String {
    let mut path = String::new();
    let mut at = file;
    for step in place.split('/').filter(|step| !step.is_empty()) {
        if let Some(number) = number(at, step) {
            path.push_str(&format!("[{number}]"));
            at = at.get(number).unwrap_or(&Value::Null);
        } else {
            path.push_str(if path.is_empty() { "" } else { "." });
            path.push_str(step);
            at = at.get(step).unwrap_or(&Value::Null);
        }
    }
    if path.is_empty() { ".".to_owned() } else { path }
}
