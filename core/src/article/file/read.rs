//! Reading the data file, and what is told to its author when something is wrong.

use std::fmt;

use super::File;

/// Something wrong in a data file: where, what was found, what was expected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The record or source, by its kind and identifier: `commitment canola-seed`.
    pub record: String,
    /// The place in the file: `commitments[3].evidence[0].words`.
    pub path: String,
    /// What stands there.
    pub found: String,
    /// What should stand there, or what to do.
    pub expected: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let field = self.path.rsplit('.').next().unwrap_or_default();
        writeln!(out, "{}: {field}", self.record)?;
        writeln!(out, "  at        {}", self.path)?;
        writeln!(out, "  found     {}", self.found)?;
        write!(out, "  expected  {}", self.expected)
    }
}

impl File {
    /// Reads a data file.
    ///
    /// # Errors
    /// The first place where the file is not JSON of this form, with its path.
    pub fn read(json: &str) -> Result<Self, Problem> {
        let mut json = serde_json::Deserializer::from_str(json);
        serde_path_to_error::deserialize(&mut json).map_err(|error| Problem {
            record: "the file".to_owned(),
            path: error.path().to_string(),
            found: error.inner().to_string(),
            expected: "the form described in data/article.schema.json".to_owned(),
        })
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_file_is_told_where() {
        #[track_caller]
        fn case(json: &str, path: &str, found: &str) {
            let problem = File::read(json).unwrap_err();
            assert_eq!(problem.path, path);
            assert!(problem.found.contains(found), "{}", problem.found);
        }
        case("", ".", "EOF");
        case("{\"format\": \"1\"}", "format", "invalid type: string");
        case("{\"parties\": [{\"id\": \"a\", \"flag\": 1}]}", "parties[0].flag", "unknown field `flag`");
    }
}
