//! The form of a data file, held against the published schema: every fault at once, where the reader of the build stops at
//! the first of each entry. What is wrong is mended in a copy, so that the truth rules can be asked about all the rest.

mod schema;

use serde_json::{Map, Value};

use readout_author::{Part, Problem};

use crate::nearest::nearest;
use schema::{as_type, described, is_in_range, is_optional, list, shown, types};

/// What stands in a mended copy for a text that is missing.
const MENDED: &str = "TODO";

/// The faults of form, each with the place that was mended for it.
pub(crate) struct Faults {
    /// In the order of the schema.
    pub(crate) problems: Vec<Problem>,
    /// Fields that were renamed in the copy: what they are called there, and what in the file.
    renamed: Vec<(String, String)>,
}

/// Holds a file against a schema, and mends it.
pub(crate) fn mend(file: &mut Value, schema: &Value) -> Faults {
    let mut form = Form { schema, record: "the file".to_owned(), faults: Faults { problems: vec![], renamed: vec![] } };
    form.value(file, schema, "");
    form.faults
}

impl Faults {
    /// What the rules tell of a mended copy, without what only follows from the mending, and with the file's own names.
    pub(crate) fn of_file(&self, told: Vec<Problem>) -> Vec<Problem> {
        let own = told.into_iter().map(|it| Problem { path: self.written(&it.path), ..it });
        own.filter(|it| !self.problems.iter().any(|fault| is_within(&it.path, &fault.path))).collect()
    }

    /// A path of the copy, as the file has it.
    fn written(&self, path: &str) -> String {
        let renamed = self.renamed.iter().find(|(new, _)| is_within(path, new));
        renamed.map_or(path.to_owned(), |(new, old)| format!("{old}{}", path.strip_prefix(&**new).unwrap_or_default()))
    }
}

fn is_within(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

struct Form<'a> {
    schema: &'a Value,
    /// The record that is looked at, as a problem names it.
    record: String,
    faults: Faults,
}

impl<'a> Form<'a> {
    fn value(&mut self, value: &mut Value, schema: &'a Value, path: &str) {
        let schema = self.resolved(schema);
        if let Some(variants) = list(schema, "oneOf") {
            return self.variant(value, variants, path);
        }
        match (types(schema).first().copied(), value) {
            (Some("null"), _) => {}
            (_, Value::Null) if types(schema).contains(&"null") || is_optional(schema) => {}
            (Some("object"), Value::Object(fields)) => self.fields(fields, schema, path),
            (Some("array"), Value::Array(entries)) => {
                for (n, entry) in entries.iter_mut().enumerate() {
                    if !path.contains(['.', '[']) {
                        let id = entry.get("id").and_then(Value::as_str);
                        self.record = id.map_or_else(|| format!("{path}[{n}]"), |id| format!("{path}, {id}"));
                    }
                    self.value(entry, schema.get("items").unwrap_or(&Value::Null), &format!("{path}[{n}]"));
                }
            }
            (Some("string"), Value::String(_))
            | (Some("boolean"), Value::Bool(_))
            | (Some("number"), Value::Number(_))
            | (None, _) => {}
            (Some("integer"), Value::Number(number)) if is_in_range(number.as_i64(), schema) => {}
            (Some(expected), value) => {
                let instead = as_type(value, expected);
                let problem = Problem::new(&self.record, path, shown(value), described(expected, schema));
                self.faults.problems.push(Problem { instead: instead.as_ref().map(Value::to_string), ..problem });
                *value = instead.unwrap_or_else(|| self.blank(schema));
            }
        }
    }

    /// An object: its fields are those of the schema, and none is missing.
    fn fields(&mut self, fields: &mut Map<String, Value>, schema: &'a Value, path: &str) {
        let known = schema.get("properties").and_then(Value::as_object);
        let known: Vec<(&String, &Value)> = known.into_iter().flatten().collect();
        let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        let unknown: Vec<String> =
            fields.keys().filter(|it| !known.iter().any(|(name, _)| name == it)).cloned().collect();
        for name in unknown {
            let free: Vec<&str> = known.iter().map(|(it, _)| &***it).filter(|it| !fields.contains_key(*it)).collect();
            let near = nearest(&name, &free);
            let expected = if free.is_empty() {
                "no such field".to_owned()
            } else {
                format!("a field of these: {}", free.join(", "))
            };
            let problem =
                Problem::new(&self.record, at(&name), format!("the field \"{name}\", which there is not"), expected);
            let problem = problem.of_part(Part::Name).with_options(&free);
            self.faults.problems.push(Problem { instead: near.map(|it| format!("\"{it}\"")), ..problem });
            let value = fields.remove(&name).unwrap_or_default();
            if let Some(near) = near {
                self.faults.renamed.push((at(near), at(&name)));
                fields.insert(near.to_owned(), value);
            }
        }
        for name in list(schema, "required").into_iter().flatten().filter_map(Value::as_str) {
            let Some((_, schema)) = known.iter().find(|(it, _)| *it == name).filter(|_| !fields.contains_key(name))
            else {
                continue;
            };
            let schema = self.resolved(schema);
            let expected = described(types(schema).first().copied().unwrap_or("value"), schema);
            let found = format!("no field \"{name}\"");
            self.faults.problems.push(Problem::new(&self.record, at(name), found, expected));
            fields.insert(name.to_owned(), self.blank(schema));
        }
        for (name, schema) in known {
            if let Some(value) = fields.get_mut(name) {
                if path.is_empty() {
                    name.clone_into(&mut self.record);
                }
                self.value(value, schema, &at(name));
            }
        }
    }

    /// One of a closed list: a key, or an object with one field.
    fn variant(&mut self, value: &mut Value, variants: &'a [Value], path: &str) {
        let keys: Vec<&str> = variants.iter().filter_map(|it| it.get("const")?.as_str()).collect();
        let name = |it: &'a Value| it.get("properties")?.as_object()?.keys().next().map(|name| (it, name));
        let objects: Vec<(&Value, &String)> = variants.iter().filter_map(name).collect();
        if value.as_str().is_some_and(|key| keys.contains(&key)) {
            return;
        }
        if let Some((schema, _)) = objects.iter().find(|(_, name)| value.get(name.as_str()).is_some()) {
            return self.value(value, schema, path);
        }
        let forms = objects.iter().map(|(_, name)| format!("{{\"{name}\": …}}"));
        let forms: Vec<String> = keys.iter().map(|key| (*key).to_owned()).chain(forms).collect();
        let near = value.as_str().and_then(|found| nearest(found, &keys));
        let problem = Problem::new(&self.record, path, shown(value), format!("one of {}", forms.join(", ")));
        let problem = problem.with_options(&keys);
        self.faults.problems.push(Problem { instead: near.map(|it| format!("\"{it}\"")), ..problem });
        *value = near.or(keys.first().copied()).map_or(Value::Null, Value::from);
    }

    /// What may stand where something is missing.
    fn blank(&self, schema: &Value) -> Value {
        let schema = self.resolved(schema);
        if let Some(variants) = list(schema, "oneOf") {
            return variants.iter().find_map(|it| it.get("const").cloned()).unwrap_or_default();
        }
        match types(schema).first().copied() {
            Some("object") => {
                let names = list(schema, "required").into_iter().flatten().filter_map(Value::as_str);
                let schema = |name: &str| schema.get("properties").and_then(|it| it.get(name)).unwrap_or(&Value::Null);
                Value::Object(names.map(|name| (name.to_owned(), self.blank(schema(name)))).collect())
            }
            Some("array") => Value::Array(Vec::new()),
            Some("string") => MENDED.into(),
            Some("boolean") => false.into(),
            Some("integer" | "number") => 1.into(),
            _ => Value::Null,
        }
    }

    /// Where a schema points elsewhere, what it points to; where it allows nothing as well, what else it allows.
    fn resolved<'b>(&self, schema: &'b Value) -> &'b Value
    where
        'a: 'b,
    {
        let reference = |it: &Value| it.get("$ref")?.as_str()?.strip_prefix('#').map(str::to_owned);
        if let Some(target) = reference(schema).and_then(|pointer| self.schema.pointer(&pointer)) {
            return target;
        }
        let other = list(schema, "anyOf").and_then(|any| any.iter().find(|it| types(it).first() != Some(&"null")));
        other.map_or(schema, |it| self.resolved(it))
    }
}
