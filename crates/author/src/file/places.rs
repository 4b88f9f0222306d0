//! Where in a data file each place stands that a message names: its line, its bytes.

use std::collections::BTreeMap;
use std::ops::Range;

/// Every place of a JSON text.
#[derive(Debug)]
pub struct Places {
    places: BTreeMap<String, Place>,
    /// Where each line begins.
    lines: Vec<usize>,
}

/// Where a value stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Its name, with the marks around it, if it is a field.
    pub key: Option<Range<usize>>,
    /// The value, with its marks or brackets.
    pub value: Range<usize>,
}

impl Places {
    /// Reads as far as the text is JSON.
    pub fn of(json: &str) -> Self {
        let mut reader = Reader { json, at: 0, places: BTreeMap::new() };
        let _ = reader.value("", None);
        let starts = json.match_indices('\n').map(|(end, _)| end + 1);
        Self { places: reader.places, lines: std::iter::once(0).chain(starts).collect() }
    }

    /// The place of a path: `commitments[3].evidence[0].words`.
    pub fn get(&self, path: &str) -> Option<&Place> {
        self.places.get(path.trim_matches('.'))
    }

    /// The place of a path, or of what is nearest around it: of a field that is missing, where it is missing.
    pub fn nearest<'a>(&self, path: &'a str) -> (&'a str, Option<&Place>) {
        let mut path = path.trim_matches('.');
        loop {
            match self.places.get(path) {
                None if !path.is_empty() => {
                    path = path.rfind(['.', '[']).and_then(|end| path.get(..end)).unwrap_or_default();
                }
                place => return (path, place),
            }
        }
    }

    /// The line of a path or of what is nearest around it, from 1.
    pub fn line(&self, path: &str) -> usize {
        let place = self.nearest(path).1;
        self.line_of(place.map_or(0, |it| it.key.as_ref().unwrap_or(&it.value).start)).0
    }

    /// The line of a byte and its place in that line, both from 1.
    pub fn line_of(&self, byte: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|start| *start <= byte).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        (line, byte - start + 1)
    }
}

struct Reader<'a> {
    json: &'a str,
    at: usize,
    places: BTreeMap<String, Place>,
}

/// The text ends, or is not JSON.
struct Ended;

impl<'a> Reader<'a> {
    fn value(&mut self, path: &str, key: Option<Range<usize>>) -> Result<(), Ended> {
        self.space();
        let start = self.at;
        // What is cut off has a place too: up to where the text ends.
        self.places.insert(path.to_owned(), Place { key, value: start..self.json.len() });
        match self.rest().chars().next().ok_or(Ended)? {
            '{' => self.entries('}', |reader, _| {
                let start = reader.at;
                let key = reader.string()?;
                let place = start..reader.at;
                let within = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
                reader.space();
                reader.at += 1;
                reader.value(&within, Some(place))
            })?,
            '[' => self.entries(']', |reader, n| reader.value(&format!("{path}[{n}]"), None))?,
            '"' => self.string().map(drop)?,
            _ => self.at += self.rest().find([',', ']', '}', ' ', '\n', '\r', '\t']).ok_or(Ended)?,
        }
        if let Some(place) = self.places.get_mut(path) {
            place.value.end = self.at;
        }
        Ok(())
    }

    /// What stands between brackets, one entry after the other.
    fn entries(
        &mut self,
        close: char,
        mut entry: impl FnMut(&mut Self, usize) -> Result<(), Ended>,
    ) -> Result<(), Ended> {
        self.at += 1;
        for n in 0.. {
            self.space();
            if self.rest().starts_with(close) {
                break;
            }
            entry(self, n)?;
            self.space();
            if self.rest().starts_with(',') {
                self.at += 1;
            } else if !self.rest().starts_with(close) {
                return Err(Ended);
            }
        }
        self.at += 1;
        Ok(())
    }

    /// A string without its marks, as written.
    fn string(&mut self) -> Result<&'a str, Ended> {
        let text = self.rest().strip_prefix('"').ok_or(Ended)?;
        let mut is_escaped = false;
        let end = text.find(|letter| {
            let is_end = letter == '"' && !is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
            is_end
        });
        let end = end.ok_or(Ended)?;
        self.at += end + 2;
        text.get(..end).ok_or(Ended)
    }

    fn space(&mut self) {
        self.at += self.rest().len() - self.rest().trim_start().len();
    }

    fn rest(&self) -> &'a str {
        self.json.get(self.at..).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const JSON: &str = "{\n \"a\": 1,\n \"b\": [\n  {\"c\": \"}\\\"]\",\n   \"d\": []},\n  7\n ]\n}";

    #[test]
    fn places_are_found_on_their_lines() {
        #[track_caller]
        fn case(json: &str, path: &str, expected: usize) {
            assert_eq!(Places::of(json).line(path), expected, "{path}");
        }
        case(JSON, ".", 1);
        case(JSON, "a", 2);
        case(JSON, "b", 3);
        case(JSON, "b[0]", 4);
        case(JSON, "b[0].c", 4);
        case(JSON, "b[0].d", 5);
        case(JSON, "b[1]", 6);
        // What is missing, where it is missing.
        case(JSON, "b[0].d[0].e", 5);
        case(JSON, "b[7]", 3);
        case(JSON, "z.y", 1);
        case("{\"a\": [1,\n2, x", "a[1]", 2);
        case("", "a", 1);
    }

    #[test]
    fn values_are_found_with_their_names() {
        #[track_caller]
        fn case(path: &str, key: Option<&str>, value: &str) {
            let places = Places::of(JSON);
            let place = places.get(path).unwrap();
            assert_eq!(place.key.clone().map(|it| &JSON[it]), key, "{path}");
            assert_eq!(&JSON[place.value.clone()], value, "{path}");
        }
        case("a", Some("\"a\""), "1");
        case("b[0].c", Some("\"c\""), "\"}\\\"]\"");
        case("b[0].d", Some("\"d\""), "[]");
        case("b[0]", None, "{\"c\": \"}\\\"]\",\n   \"d\": []}");
        case("b[1]", None, "7");
        assert_eq!(Places::of(JSON).nearest("b[1].x").0, "b[1]");
        assert_eq!(Places::of(JSON).line_of(JSON.find('7').unwrap()), (6, 3));
    }
}
