//! Words in quotation marks: people's, or a term that is only mentioned; and who is likely to say them.

use regex::Regex;

use readout_author::{Language, quoted_parts};

use super::reader::Reader;
use super::speaker::{Mention, Speakers};
use super::tongue::Tongue;

/// Words in quotation marks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Paragraph, from 1.
    pub p: u16,
    /// The words, without a comma at their end that belongs to the sentence around them.
    pub words: String,
    /// Whether somebody is likely to say them; else they are a term.
    pub is_speech: bool,
    /// Whether they are a part of a sentence.
    pub is_fragment: bool,
    /// Who is likely to say them: a place among the voices.
    pub voice: Option<usize>,
    /// The words of the paragraph that say so.
    pub introduction: Option<String>,
    /// Whether these words only stand for somebody who is named before: "he", "the expert".
    pub stands_for: bool,
}

/// Somebody who is likely to speak.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Voice {
    /// The name, as far as the text gives it.
    pub name: String,
    /// Other forms of it.
    pub called: Vec<String>,
    /// The paragraph that introduces them.
    pub p: u16,
    /// The words that do.
    pub words: String,
    /// Whether it is an institution, as far as the text shows it.
    pub is_body: bool,
}

/// Finds what is said in texts of one language.
pub(crate) struct Quotes {
    pub(super) speakers: Speakers,
    /// What stands before words that are only mentioned.
    pub(super) mentioned: Regex,
}

impl Quotes {
    /// For a language.
    ///
    /// # Errors
    /// A pattern of it is none.
    pub(crate) fn of(language: &'static Language, tongue: &Tongue) -> Result<Self, regex::Error> {
        let mentioned = Regex::new(&format!(r"(?i)\b(?:{})\s*$", tongue.mentioned))?;
        Ok(Self { speakers: Speakers::of(language, tongue)?, mentioned })
    }

    /// What is said in a text, and by whom.
    pub(crate) fn find(&self, lines: &[&str]) -> (Vec<Said>, Vec<Voice>) {
        let mut reader = Reader::of(self, lines);
        let mut said = Vec::new();
        for (p, line) in (1..).zip(lines) {
            let masked = masked(line);
            let mut from = 0;
            for (quoted, range) in quoted_parts(line) {
                reader.note_names(masked.get(from..range.start).unwrap_or_default());
                from = range.end;
                said.push(reader.said(p, &masked, quoted, &range));
            }
            reader.note_names(masked.get(from..).unwrap_or_default());
        }
        let is_voice = |n: usize| said.iter().any(|it: &Said| it.voice == Some(n));
        let used: Vec<usize> = (0..reader.voices.len()).filter(|n| is_voice(*n)).collect();
        for it in &mut said {
            it.voice = it.voice.and_then(|voice| used.iter().position(|n| *n == voice));
        }
        let voices = reader.voices.into_iter().enumerate().filter(|(n, _)| used.contains(n));
        (said, voices.map(|(_, it)| it).collect())
    }

    /// Who speaks beside words: before them if their sentence begins before them, else after.
    pub(super) fn mention(&self, masked: &str, before: &str, after: &str) -> Option<Mention> {
        let of_before = self.speakers.before(masked, before);
        let of_after = self.speakers.after(masked, after.split_once(['”', '"', '»']).map_or(after, |it| it.1));
        match (of_before, of_after) {
            (Some(before), Some(after)) if before.name.is_empty() && !after.name.is_empty() => Some(after),
            (Some(before), _) => Some(before),
            (None, after) => after,
        }
    }
}

/// A line with spaces for everything between marks: nobody who is named there speaks.
fn masked(line: &str) -> String {
    let mut masked = line.to_owned();
    for (quoted, range) in quoted_parts(line) {
        masked.replace_range(range, &" ".repeat(quoted.len()));
    }
    masked
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(tag: &str, text: &str, expected: &[(&str, Option<&str>)]) {
        let quotes = Quotes::of(Language::found(tag), Tongue::of(Language::found(tag))).unwrap();
        let (said, voices) = quotes.find(&text.lines().collect::<Vec<_>>());
        let name = |it: &Said| it.is_speech.then(|| it.voice.map_or("nobody", |n| voices[n].name.as_str()));
        let found: Vec<(&str, Option<&str>)> = said.iter().map(|it| (it.words.as_str(), name(it))).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn words_have_their_speaker() {
        case("en", "Minister Jo Doe said, “We agree to it.”", &[("We agree to it.", Some("Jo Doe"))]);
        case("en", "“We agree,” said Jo Doe, Minister of Rurania.", &[("We agree", Some("Jo Doe"))]);
        case(
            "en",
            "“We agree,” Doe said, “and we mean it.”",
            &[("We agree", Some("Doe")), ("and we mean it.", Some("Doe"))],
        );
        case("en", "Jo Doe said it is late.\n“We have to go now,” he added.", &[("We have to go now", Some("Jo Doe"))]);
        case(
            "en",
            "Minister Jo Doe came.\nDoe called it a “great day for all of us”.",
            &[("great day for all of us", Some("Jo Doe"))],
        );
        case("de", "Kanzlerin Jo Doe sagte: „Wir stimmen zu.“", &[("Wir stimmen zu.", Some("Jo Doe"))]);
        case("de", "«Wir stimmen zu», sagte Jo Doe.", &[("Wir stimmen zu", Some("Jo Doe"))]);
    }

    #[test]
    fn what_is_only_mentioned_is_a_term() {
        case("en", "The word “new” stands for little, Jo Doe said.", &[("new", None)]);
        case("de", "die Lieferung von «Standard Kalibern» und Neuheiten", &[("Standard Kalibern", None)]);
    }
}
