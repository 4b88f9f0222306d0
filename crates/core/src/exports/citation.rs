//! A citation: of the page with what it lists, or of one record.

use super::json::Json;
use super::{Place, RIGHTS};
use crate::article::{About, PartialDate};
use crate::closed_list::closed_list;
use crate::engine::Engine;
use crate::query::Query;

closed_list! {
    /// The form of a citation.
    pub enum Citation {
        /// A line of text, with all that is known of the source.
        Plain => "txt", "Plain text";
        /// As the American Psychological Association has a data set.
        Apa => "apa", "APA";
        /// As the Chicago Manual of Style has a web page.
        Chicago => "chicago", "Chicago";
        /// As the Modern Language Association has a page of a web site.
        Mla => "mla", "MLA";
        /// For LaTeX.
        Bibtex => "bib", "BibTeX";
        /// For `EndNote` and other reference managers.
        Ris => "ris", "RIS";
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
        let about = self.about(query);
        let title = self.title_cited(query);
        let of = ["Records of ", &about.cited()].concat();
        let address = place.page.as_ref().map(|_| place.address(self, query));
        let version = ["Data version ", &about.version, ", coded ", &about.coded.words()].concat();
        match form {
            Citation::Plain => {
                let accessed = place.today.map(|it| [" (accessed ", &it.words(), ")"].concat()).unwrap_or_default();
                let at = address.map(|it| [" ", &it, &accessed, "."].concat()).unwrap_or_default();
                [AUTHOR, ": “", &title, "”. ", &of, ". ", &version, ".", &at, " ", RIGHTS, "."].concat()
            }
            Citation::Apa | Citation::Chicago | Citation::Mla => {
                in_style(about, form, &title, address.as_deref(), place)
            }
            Citation::Ris => {
                ris(about, &title, &[&of, ". ", &version, ". ", RIGHTS].concat(), address.as_deref(), place)
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

impl Engine {
    /// What is cited, as the page says it; of one record with the name of who speaks.
    fn title_cited(&self, query: &Query) -> String {
        let title = self.sentence(query, self.count(query));
        let article = self.article();
        let speaker = query.sole().and_then(|record| article.attributions(record).first().and_then(|it| it.speaker()));
        match speaker {
            Some(speaker) => [&title, " — ", &article.speaker_name(Some(speaker))].concat(),
            None => title,
        }
    }
}

/// As a manual of style has it: our record and its year, the article as what it is from, where, and when it was read.
fn in_style(about: &About, form: Citation, title: &str, address: Option<&str>, place: &Place) -> String {
    let year = about.coded.year.to_string();
    let title = title.trim_end_matches('.');
    let source = ["“", &about.headline, ",” ", &about.publication()].concat();
    let mut text = match form {
        Citation::Apa => {
            let version = [" (Version ", &about.version, ") [Data set; records of ", &source, "]"].concat();
            [AUTHOR, ". (", &year, "). ", title, &version].concat()
        }
        Citation::Mla => {
            let version = [", version ", &about.version, ", ", &year, ", records of ", &source].concat();
            ["“", title, ".” ", AUTHOR, &version].concat()
        }
        _ => [AUTHOR, ". “", title, ".” Version ", &about.version, ", ", &year, ". Records of ", &source].concat(),
    };
    let Some(address) = address else { return text + "." };
    let accessed = place.today.map(PartialDate::words).unwrap_or_default();
    let parts: [&str; 5] = match form {
        // A stop after the address would be read as a part of it.
        Citation::Apa => [". ", address, "", "", ""],
        Citation::Mla => [", ", address, ". Accessed ", &accessed, "."],
        _ => [". Accessed ", &accessed, ". ", address, "."],
    };
    text.push_str(&parts.concat());
    text
}

/// Lines of two letters and a value, each ended as the form has it.
fn ris(about: &About, title: &str, note: &str, address: Option<&str>, place: &Place) -> String {
    let day = |date: PartialDate| date.iso().replace('-', "/");
    let (coded, today) = (day(about.coded), place.today.map(day));
    let mut text = String::new();
    let mut add = |tag: &str, value: &str| text.push_str(&[tag, "  - ", value, "\r\n"].concat());
    add("TY", "DATA");
    add("AU", AUTHOR);
    add("TI", title);
    add("PY", &about.coded.year.to_string());
    add("DA", &coded);
    if let Some(address) = address {
        add("UR", address);
        if let Some(today) = &today {
            add("Y2", today);
        }
    }
    add("ET", &about.version);
    add("N1", note);
    add("ER", "");
    text
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
            // BibTeX counts braces, escaped or not.
            '{' => escaped.push_str("\\textbraceleft{}"),
            '}' => escaped.push_str("\\textbraceright{}"),
            '&' | '%' | '$' | '#' | '_' => escaped.extend(['\\', letter]),
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
        case("{\\x}", "\\textbraceleft{}\\textbackslash{}x\\textbraceright{}");
        case("“é”", "“é”");
    }
}
