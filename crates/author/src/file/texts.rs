//! Every text of a file, whatever field it stands in: for rules that hold for all of them.

use serde_json::Value;

/// A text with its place.
pub(crate) struct Placed<'a> {
    /// The record, as a problem names it: "commitments, allow-evs".
    pub(crate) record: String,
    /// The path: "commitments[3].responses[0].text".
    pub(crate) path: String,
    /// The name of its field.
    pub(crate) field: &'a str,
    /// The text.
    pub(crate) text: &'a str,
}

/// Every text, in the order of the file.
pub(crate) fn texts(file: &Value) -> Vec<Placed<'_>> {
    let mut texts = Vec::new();
    for (key, value) in file.as_object().into_iter().flatten() {
        look(value, key, key, key, &mut texts);
    }
    texts
}

fn look<'a>(value: &'a Value, record: &str, path: &str, field: &'a str, texts: &mut Vec<Placed<'a>>) {
    match value {
        Value::String(text) => texts.push(Placed { record: record.to_owned(), path: path.to_owned(), field, text }),
        Value::Array(entries) => {
            for (n, entry) in entries.iter().enumerate() {
                let id = entry.get("id").and_then(Value::as_str);
                let record = id.map_or_else(|| record.to_owned(), |id| format!("{record}, {id}"));
                look(entry, &record, &format!("{path}[{n}]"), field, texts);
            }
        }
        Value::Object(fields) => {
            for (key, value) in fields {
                look(value, record, &format!("{path}.{key}"), key, texts);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
