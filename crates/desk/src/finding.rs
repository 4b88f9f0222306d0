//! A problem, with the bytes that it is about.

use std::ops::Range;

use readout_author::{Part, Places, Problem};

/// A problem, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// What it is.
    pub problem: Problem,
    /// Which file it stands in.
    pub source: Source,
    /// Its bytes there.
    pub range: Range<usize>,
}

/// The files that an author has open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// `article.json`.
    Data,
    /// The article's text.
    Text,
}

impl Finding {
    /// A problem of the data file, with its place looked up.
    pub(crate) fn of(problem: Problem, json: &str, places: &Places) -> Self {
        let range = if let (Some(line), Some(column)) = (problem.line, problem.column) {
            letter_at(json, line, column)
        } else {
            place_of(&problem, json, places)
        };
        Self { problem, source: Source::Data, range }
    }
}

/// The bytes of a problem: its value, or the name of the field, or a word; of what is missing or has many lines, what it is
/// known by.
fn place_of(problem: &Problem, json: &str, places: &Places) -> Range<usize> {
    let (path, Some(place)) = places.nearest(&problem.path) else { return 0..json.len().min(1) };
    let is_there = path == problem.path.trim_matches('.');
    let value = json.get(place.value.clone()).unwrap_or_default();
    match &problem.part {
        Part::Name if is_there => place.key.clone().unwrap_or(place.value.clone()),
        Part::Word(word) if is_there => {
            let word = escaped(word);
            let found = value.find(&word).map(|start| place.value.start + start);
            found.map_or(place.value.clone(), |start| start..start + word.len())
        }
        _ if value.starts_with(['{', '[']) && (value.contains('\n') || !is_there) => {
            let id = places.get(&format!("{path}.id")).map(|id| id.value.clone());
            place.key.clone().or(id).unwrap_or(place.value.start..place.value.start + 1)
        }
        _ => place.value.clone(),
    }
}

/// A text as it stands in JSON, without the marks around it.
fn escaped(text: &str) -> String {
    let json = serde_json::to_string(text).unwrap_or_default();
    json.get(1..json.len().saturating_sub(1)).unwrap_or_default().to_owned()
}

fn letter_at(json: &str, line: usize, column: usize) -> Range<usize> {
    let before: usize = json.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let mut at = (before + column.saturating_sub(1)).min(json.len().saturating_sub(1));
    while !json.is_char_boundary(at) {
        at -= 1;
    }
    let length = json.get(at..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    at..at + length
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_has_its_bytes() {
        const JSON: &str = "{\n \"a\": \"one “two” \\\"three\\\"\",\n \"b\": [\n  {\"id\": \"x\", \"c\": []}\n ]\n}";
        #[track_caller]
        fn case(path: &str, part: Part, expected: &str) {
            let problem = Problem::new("", path, "", "").of_part(part);
            assert_eq!(&JSON[Finding::of(problem, JSON, &Places::of(JSON)).range], expected, "{path}");
        }
        let word = |word: &str| Part::Word(word.to_owned());
        case("a", Part::Value, "\"one “two” \\\"three\\\"\"");
        case("a", Part::Name, "\"a\"");
        case("a", word("two"), "two");
        case("a", word("\"three\""), "\\\"three\\\"");
        case("b[0].c", Part::Value, "[]");
        case("b", Part::Value, "\"b\"");
        case("b[0].d", Part::Value, "\"x\"");
        case("z", Part::Value, "{");
        let told = Problem { line: Some(2), column: Some(2), ..Problem::new("", ".", "", "") };
        assert_eq!(&JSON[Finding::of(told, JSON, &Places::of(JSON)).range], "\"");
    }
}
