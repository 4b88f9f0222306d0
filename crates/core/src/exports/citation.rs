//! A citation: of the page with what it lists, or of one record.

use super::json::Json;
use super::{Place, RIGHTS};
use crate::article::PartialDate;
use crate::closed_list::closed_list;
use crate::engine::Engine;
use crate::query::Query;

closed_list! {
    /// The form of a citation.
    pub enum Citation {
        /// A line of text.
        Plain => "txt", "Plain text";
        /// For LaTeX.
        Bibtex => "bib", "BibTeX";
        /// For Zotero and other reference managers.
        CslJson => "json", "CSL-JSON";
    }
}

/// A page without an author of its own is its publisher's, and that is the page itself.
const AUTHOR: &str = "Readout";

impl Engine {
    /// A citation of what a query lists, or of the one record it is of. It names what was cited as the page says it,
    /// so that what is not promised is not cited as a commitment.
    pub fn cite(&self, query: &Query, place: &Place, form: Citation) -> String {
        let about = &self.article().about;
        let title = self.sentence(query, self.count(query));
        let of = ["Records of “", &about.headline, "”, ", &self.publication(), ", ", &about.address].concat();
        let of = [&of, ". ", &about.provenance()].concat();
        let address = place.page.as_ref().map(|_| place.address(self, query));
        let version = ["Data version ", &about.version, ", coded ", &about.coded.words()].concat();
        match form {
            Citation::Plain => {
                let accessed = place.today.map(|it| [" (accessed ", &it.words(), ")"].concat()).unwrap_or_default();
                let at = address.map(|it| [" ", &it, &accessed, "."].concat()).unwrap_or_default();
                [AUTHOR, ": “", &title, "”. ", &of, ". ", &version, ".", &at, " ", RIGHTS, "."].concat()
            }
            Citation::Bibtex => {
                let key = [&self.file_name(query), "-", &about.coded.year.to_string()].concat();
                let mut text = ["@misc{", &key].concat();
                let mut add = |name: &str, value: &str| text.push_str(&[",\n  ", name, " = {", value, "}"].concat());
                add("author", &["{", AUTHOR, "}"].concat());
                add("title", &["{", &latex(&title), "}"].concat());
                add("year", &about.coded.year.to_string());
                if let Some(address) = &address {
                    // Braces and backslashes are escaped in every address that the page writes.
                    add("url", address);
                    if let Some(today) = place.today {
                        add("urldate", &today.iso());
                    }
                }
                add("version", &latex(&about.version));
                add("note", &latex(&[&of, ". ", &version, ". ", RIGHTS].concat()));
                text.push_str("\n}\n");
                text
            }
            Citation::CslJson => {
                let mut json = Json::default();
                json.raw("[");
                json.object(|json| {
                    json.pair("id", &self.file_name(query));
                    json.pair("type", "webpage");
                    json.pair("title", &title);
                    json.pair("container-title", AUTHOR);
                    json.key("author").raw("[");
                    json.object(|json| json.pair("literal", AUTHOR));
                    json.close_list();
                    date(json, "issued", about.coded);
                    if let Some(address) = &address {
                        json.pair("URL", address);
                        if let Some(today) = place.today {
                            date(json, "accessed", today);
                        }
                    }
                    json.pair("version", &about.version);
                    json.pair("note", &[&of, ". ", RIGHTS].concat());
                });
                json.close_list();
                json.done()
            }
        }
    }
}

/// As CSL has dates: as far as they go.
fn date(json: &mut Json, key: &str, date: PartialDate) {
    let parts = [date.year, date.month.into(), date.day.into()];
    let parts: Vec<String> = parts.iter().take_while(|part| **part > 0).map(ToString::to_string).collect();
    json.key(key).object(|json| json.key("date-parts").raw(&["[[", &parts.join(","), "]]"].concat()));
}

/// What is a command to LaTeX, as text.
fn latex(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' => escaped.push_str("\\textbackslash{}"),
            '~' => escaped.push_str("\\textasciitilde{}"),
            '^' => escaped.push_str("\\textasciicircum{}"),
            '&' | '%' | '$' | '#' | '_' | '{' | '}' => escaped.extend(['\\', letter]),
            letter => escaped.push(letter),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn latex_reads_no_commands() {
        #[track_caller]
        fn case(text: &str, expected: &str) {
            assert_eq!(latex(text), expected);
        }
        case("6.1% & $5 #1 a_b", "6.1\\% \\& \\$5 \\#1 a\\_b");
        case("{\\x}", "\\{\\textbackslash{}x\\}");
        case("“é”", "“é”");
    }
}
