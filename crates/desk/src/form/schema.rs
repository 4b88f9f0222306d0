//! What a schema says of a value, and how a value is named to its author.

use serde_json::Value;

pub(super) fn list<'b>(schema: &'b Value, keyword: &str) -> Option<&'b [Value]> {
    schema.get(keyword)?.as_array().map(Vec::as_slice)
}

pub(super) fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

pub(super) fn is_optional(schema: &Value) -> bool {
    list(schema, "anyOf").is_some_and(|any| any.iter().any(|it| types(it) == ["null"]))
}

pub(super) fn is_in_range(number: Option<i64>, schema: &Value) -> bool {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_i64);
    number.is_some_and(|it| it >= bound("minimum").unwrap_or(i64::MIN) && it <= bound("maximum").unwrap_or(i64::MAX))
}

/// A value as the type that is expected, where it can only be meant so: "3" as 3, 3 as "3".
pub(super) fn as_type(value: &Value, expected: &str) -> Option<Value> {
    match (expected, value) {
        ("string", Value::Number(number)) => Some(number.to_string().into()),
        ("integer", Value::String(text)) => text.trim().parse::<u16>().ok().map(Value::from),
        ("number", Value::String(text)) => serde_json::from_str(text.trim()).ok().filter(Value::is_number),
        ("boolean", Value::String(text)) => match text.trim().to_lowercase().as_str() {
            "true" | "yes" => Some(true.into()),
            "false" | "no" => Some(false.into()),
            _ => None,
        },
        ("boolean", Value::Number(number)) => number.as_u64().filter(|it| *it < 2).map(|it| (it == 1).into()),
        ("array", Value::String(text)) => Some(vec![text.clone()].into()),
        _ => None,
    }
}

pub(super) fn described(expected: &str, schema: &Value) -> String {
    let what = match expected {
        "string" => "a text",
        "integer" => "a whole number from 0 to 65535",
        "number" => "a number",
        "boolean" => "true or false",
        "array" => "a list in brackets",
        "object" => "fields in braces",
        _ => "a value of its list",
    };
    let about = schema.get("description").and_then(Value::as_str).unwrap_or_default().replace('\n', " ");
    if about.is_empty() { what.to_owned() } else { format!("{what}. {about}") }
}

pub(super) fn shown(value: &Value) -> String {
    match value {
        Value::Null => "nothing (null)".to_owned(),
        Value::Bool(it) => it.to_string(),
        Value::Number(number) => format!("the number {number}"),
        Value::String(text) => format!("\"{text}\""),
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "fields in braces".to_owned(),
    }
}
