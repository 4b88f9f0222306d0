//! What is known of the file and of the article: a language, days, a version, places that exist.

use super::{File, Problem, Problems};
use readout_core::article::PartialDate;
use readout_core::exports::LICENCE;

/// The most years between an article and its records. Treaties are coded long after their day, and no record comes
/// from a time to come.
const MOST_YEARS: u16 = 200;

pub(super) fn check(file: &File, problems: &mut Problems) {
    let about = &file.article;
    if !is_tag(&about.language) {
        let found = format!("\"{}\"", about.language);
        problems.add("article", "article.language", found, "a BCP 47 tag: \"en\", \"en-GB\", \"zh-Hant-TW\"");
    }
    let years = PartialDate::parse(&about.coded).zip(PartialDate::parse(&about.date));
    if years.is_some_and(|(coded, date)| coded.year.saturating_sub(date.year) > MOST_YEARS) {
        let found = format!("\"{}\", more than {MOST_YEARS} years after the article", about.coded);
        problems.add("article", "article.coded", found, "the day on which the records were made");
    }
    let parts: Vec<&str> = about.version.split('.').collect();
    if parts.len() != 3 || !parts.iter().all(|part| part.parse::<u16>().is_ok_and(|n| n.to_string() == **part)) {
        problems.add("article", "article.version", format!("\"{}\"", about.version), "three numbers, as \"1.2.0\"");
    }
    if file.license != LICENCE {
        let found = format!("\"{}\"", file.license);
        let problem = Problem::new("the file", "license", found, format!("{LICENCE}, which every export names"));
        problems.0.push(problem.with_instead(format!("\"{LICENCE}\"")));
    }
    if let Some(schema) = file.schema.as_ref().filter(|it| !is_relative(it)) {
        let expected = "a path from the file to the schema, as \"../article.schema.json\"";
        problems.add("the file", "$schema", format!("\"{schema}\""), expected);
    }
    for (n, it) in file.left_out.iter().enumerate() {
        if it.p == 0 || usize::from(it.p) > file.paragraphs.len() {
            let expected = format!("a paragraph from 1 to {}", file.paragraphs.len());
            problems.add("left_out", format!("left_out[{n}].p"), format!("paragraph {}", it.p), expected);
        }
    }
}

/// A language of two or three letters, then at most a script and a region, then variants.
fn is_tag(tag: &str) -> bool {
    let mut parts = tag.split('-').peekable();
    let is_letters = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let is_language = parts
        .next()
        .is_some_and(|part| matches!(part.len(), 2 | 3) && part.bytes().all(|byte| byte.is_ascii_lowercase()));
    let _script = parts.next_if(|part| part.len() == 4 && is_letters(part));
    let _region = parts.next_if(|part| part.len() == 2 && is_letters(part) || part.len() == 3 && is_digits(part));
    let is_variant = |part: &str| {
        let is_plain = part.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_plain && (matches!(part.len(), 5..=8) || part.len() == 4 && part.starts_with(|it: char| it.is_ascii_digit()))
    };
    is_language && parts.all(is_variant)
}

/// A path in folders: no scheme, no host, no root, no query.
fn is_relative(path: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/');
    path.bytes().all(is_plain) && !path.starts_with('/') && path.rsplit('.').next() == Some("json")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_is_a_tag() {
        for tag in ["en", "en-GB", "zh-Hant-TW", "de-1996", "es-419", "fil"] {
            assert!(is_tag(tag), "{tag}");
        }
        for tag in ["", "e", "zz!!", "English", "en-", "en_GB", "EN", "en-GB-x"] {
            assert!(!is_tag(tag), "{tag}");
        }
    }

    #[test]
    fn the_schema_lies_beside_the_file() {
        assert!(is_relative("../article.schema.json"));
        for path in
            ["javascript:alert(1)", "//a.example/x.json", "/x.json", "https://a.example/x.json", "x", "\\\\a\\x.json"]
        {
            assert!(!is_relative(path), "{path}");
        }
    }
}
