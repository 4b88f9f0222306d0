//! Reading the data file.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::{
    Candidate, Commitment, Document, Event, File, LeftOut, Mechanism, Outlet, Paragraph, Party, Problem, Product,
    Quote, Relation, Speaker, Tariff, Term, Topic, letters,
};

impl File {
    /// Reads a data file.
    ///
    /// # Errors
    /// Every entry of its lists that does not have this form, with its place; else the first place where the file is
    /// not JSON of this form. Then whatever follows its end, and every text in it that says nothing or hides letters.
    pub fn read(json: &str) -> Result<Self, Vec<Problem>> {
        let mut reader = serde_json::Deserializer::from_str(json);
        let file = serde_path_to_error::deserialize(&mut reader).map_err(|error| {
            let first = malformed("the file".to_owned(), &error.path().to_string(), error.inner());
            let entries = serde_json::from_str(json).map(|file| malformed_entries(&file)).unwrap_or_default();
            if entries.is_empty() { vec![first] } else { entries }
        })?;
        reader.end().map_err(|error| {
            let expected = "nothing after the brace that closes the file".to_owned();
            vec![Problem { expected, ..malformed("the file".to_owned(), ".", &error) }]
        })?;
        let problems = serde_json::from_str(json).map(|file| Self::unclear_texts(&file)).unwrap_or_default();
        if problems.is_empty() { Ok(file) } else { Err(problems) }
    }

    /// Every text that says nothing or hides letters, of what is JSON but need not be a file yet.
    pub fn unclear_texts(file: &Value) -> Vec<Problem> {
        letters::check(file)
    }

    /// The JSON Schema of the data file, as it is published.
    ///
    /// # Panics
    /// Never: a schema is always JSON.
    pub fn schema() -> String {
        let schema = schemars::schema_for!(Self);
        serde_json::to_string_pretty(&schema).unwrap_or_default() + "\n"
    }
}

fn malformed(record: String, path: &str, error: &serde_json::Error) -> Problem {
    let expected = "the form described in data/article.schema.json".to_owned();
    // What is read from a value has no line of its own.
    let has_line = error.line() > 0;
    Problem {
        line: has_line.then(|| error.line()),
        column: has_line.then(|| error.column()),
        ..Problem::new(record, path, error.to_string(), expected)
    }
}

fn malformed_entries(file: &Value) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut add = |list: &str, read: fn(&Value) -> Result<(), (String, serde_json::Error)>| {
        for (n, entry) in file.get(list).and_then(Value::as_array).into_iter().flatten().enumerate() {
            if let Err((path, error)) = read(entry) {
                let id = entry.get("id").and_then(Value::as_str).unwrap_or("without an identifier");
                let within = if path == "." { String::new() } else { format!(".{path}") };
                let path = format!("{list}[{n}]{within}");
                problems.push(malformed(format!("{list}, {id}"), &path, &error));
            }
        }
    };
    add("parties", entry::<Party>);
    add("speakers", entry::<Speaker>);
    add("documents", entry::<Document>);
    add("outlets", entry::<Outlet>);
    add("topics", entry::<Topic>);
    add("products", entry::<Product>);
    add("mechanisms", entry::<Mechanism>);
    add("commitments", entry::<Commitment>);
    add("tariffs", entry::<Tariff>);
    add("quotes", entry::<Quote>);
    add("events", entry::<Event>);
    add("relations", entry::<Relation>);
    add("terms", entry::<Term>);
    add("paragraphs", entry::<Paragraph>);
    add("left_out", entry::<LeftOut>);
    add("draft", entry::<Candidate>);
    problems
}

/// Whether an entry has its form; if not, where within it.
fn entry<T: DeserializeOwned>(entry: &Value) -> Result<(), (String, serde_json::Error)> {
    let read: Result<T, _> = serde_path_to_error::deserialize(entry);
    read.map(drop).map_err(|error| (error.path().to_string(), error.into_inner()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_file_is_told_where() {
        #[track_caller]
        fn case(json: &str, path: &str, found: &str) {
            let problems = File::read(json).unwrap_err();
            let is_told = problems.iter().any(|it| it.path == path && it.found.contains(found));
            assert!(is_told, "expected {path}: {found}, told {problems:?}");
        }
        case("", ".", "EOF");
        case("{\"format\": \"1\"}", "format", "invalid type: string");
        case("{\"parties\": [{\"id\": \"a\", \"flag\": 1}]}", "parties[0].flag", "unknown field `flag`");
        // Whatever is wrong before it, all at once.
        let several = "{\"format\": 1, \"parties\": [{\"flag\": 1}, 7], \"terms\": [{\"p\": \"1\"}]}";
        case(several, "parties[0].flag", "unknown field `flag`");
        case(several, "parties[1]", "invalid type: integer `7`");
        case(several, "terms[0].p", "invalid type: string");
    }
}
