//! On which line of a data file a place stands that a message names.

use std::collections::BTreeMap;

/// The line of every place in a JSON text.
pub(super) struct Lines(BTreeMap<String, usize>);

impl Lines {
    /// Reads as far as the text is JSON.
    pub(super) fn of(json: &str) -> Self {
        let mut reader = Reader { rest: json, line: 1, lines: BTreeMap::from([(String::new(), 1)]) };
        let _ = reader.value("");
        Self(reader.lines)
    }

    /// The line of a place, or of what is nearest around it: of a field that is missing, where it is missing.
    pub(super) fn line(&self, path: &str) -> usize {
        let mut path = path.trim_matches('.');
        loop {
            match self.0.get(path) {
                Some(line) => return *line,
                None => path = path.rfind(['.', '[']).and_then(|end| path.get(..end)).unwrap_or_default(),
            }
        }
    }
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
    lines: BTreeMap<String, usize>,
}

/// The text ends, or is not JSON.
struct Ended;

impl<'a> Reader<'a> {
    fn value(&mut self, path: &str) -> Result<(), Ended> {
        self.space();
        self.lines.entry(path.to_owned()).or_insert(self.line);
        match self.rest.chars().next().ok_or(Ended)? {
            '{' => self.entries('}', |reader, _| {
                let key = reader.string()?;
                let within = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
                reader.lines.insert(within.clone(), reader.line);
                reader.space();
                reader.take(1);
                reader.value(&within)
            }),
            '[' => self.entries(']', |reader, n| reader.value(&format!("{path}[{n}]"))),
            '"' => self.string().map(drop),
            _ => {
                let end = self.rest.find([',', ']', '}', ' ', '\n', '\r', '\t']).ok_or(Ended)?;
                self.take(end);
                Ok(())
            }
        }
    }

    /// What stands between brackets, one entry after the other.
    fn entries(
        &mut self,
        close: char,
        mut entry: impl FnMut(&mut Self, usize) -> Result<(), Ended>,
    ) -> Result<(), Ended> {
        self.take(1);
        for n in 0.. {
            self.space();
            if self.rest.starts_with(close) {
                break;
            }
            entry(self, n)?;
            self.space();
            if self.rest.starts_with(',') {
                self.take(1);
            } else if !self.rest.starts_with(close) {
                return Err(Ended);
            }
        }
        self.take(1);
        Ok(())
    }

    /// A string without its marks, as written.
    fn string(&mut self) -> Result<&'a str, Ended> {
        let text = self.rest.strip_prefix('"').ok_or(Ended)?;
        let mut is_escaped = false;
        let end = text.find(|letter| {
            let is_end = letter == '"' && !is_escaped;
            is_escaped = letter == '\\' && !is_escaped;
            is_end
        });
        let end = end.ok_or(Ended)?;
        self.take(end + 2);
        text.get(..end).ok_or(Ended)
    }

    fn space(&mut self) {
        let space = self.rest.len() - self.rest.trim_start().len();
        self.take(space);
    }

    fn take(&mut self, n: usize) {
        let (taken, rest) = self.rest.split_at_checked(n).unwrap_or((self.rest, ""));
        self.line += taken.matches('\n').count();
        self.rest = rest;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_found_on_their_lines() {
        #[track_caller]
        fn case(json: &str, path: &str, expected: usize) {
            assert_eq!(Lines::of(json).line(path), expected, "{path}");
        }
        let json = "{\n \"a\": 1,\n \"b\": [\n  {\"c\": \"}\\\"]\",\n   \"d\": []},\n  7\n ]\n}";
        case(json, ".", 1);
        case(json, "a", 2);
        case(json, "b", 3);
        case(json, "b[0]", 4);
        case(json, "b[0].c", 4);
        case(json, "b[0].d", 5);
        case(json, "b[1]", 6);
        // What is missing, where it is missing.
        case(json, "b[0].d[0].e", 5);
        case(json, "b[7]", 3);
        case(json, "z.y", 1);
        case("{\"a\": [1,\n2, x", "a[1]", 2);
        case("", "a", 1);
    }
}
