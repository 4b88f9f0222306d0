//! Words in quotation marks: people's, or a term that is only mentioned; and who is likely to say them.

use std::ops::Range;

use regex::Regex;

use readout_author::{Language, quoted_parts};

use super::clause::{sentence_after, sentence_before};
use super::speaker::{Mention, Speakers, is_body};
use super::tongue::Tongue;

/// Words between marks have so many words at least if they are speech and nobody stands beside them.
const FEWEST_WORDS: usize = 5;

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

/// Who spoke last.
#[derive(Default)]
struct Last {
    person: Option<usize>,
    body: Option<usize>,
}

impl Last {
    /// Whom a word stands for: a person, if one has spoken.
    fn stood_for(&self) -> Option<usize> {
        self.person.or(self.body)
    }

    fn note(&mut self, voice: usize, voices: &[Voice]) {
        let is_body = voices.get(voice).is_some_and(|it| it.is_body);
        *(if is_body { &mut self.body } else { &mut self.person }) = Some(voice);
    }
}

/// Finds what is said in texts of one language.
pub(crate) struct Quotes {
    speakers: Speakers,
    mentioned: Regex,
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
        let mut reader = Reader { quotes: self, lines, voices: Vec::new(), last: Last::default() };
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
    fn mention(&self, masked: &str, before: &str, after: &str) -> Option<Mention> {
        let of_before = self.speakers.before(masked, before);
        let of_after = self.speakers.after(masked, after.split_once(['”', '"', '»']).map_or(after, |it| it.1));
        match (of_before, of_after) {
            (Some(before), Some(after)) if before.name.is_empty() && !after.name.is_empty() => Some(after),
            (Some(before), _) => Some(before),
            (None, after) => after,
        }
    }
}

/// Reads a text from its first paragraph on, and keeps in mind who spoke.
struct Reader<'a> {
    quotes: &'a Quotes,
    lines: &'a [&'a str],
    voices: Vec<Voice>,
    last: Last,
}

impl Reader<'_> {
    /// Words between marks.
    fn said(&mut self, p: u16, masked: &str, quoted: &str, range: &Range<usize>) -> Said {
        let line = self.lines.get(usize::from(p) - 1).copied().unwrap_or_default();
        let before = sentence_before(masked, mark_before(line, range.start));
        let mention = self.quotes.mention(masked, before, sentence_after(masked, range.end));
        let words = quoted.trim_end_matches(',').trim_end();
        let has_many = words.split_whitespace().count() >= FEWEST_WORDS;
        let is_named = self.quotes.mentioned.is_match(before) || before.ends_with('(');
        let is_whole = words.ends_with(['.', '!', '?', '…']);
        let is_speech = (has_many || !is_named) && (mention.is_some() || has_many || is_whole);
        let named = mention.as_ref().filter(|it| !it.name.is_empty());
        let voice = named.filter(|_| is_speech).map(|it| self.voice(&it.name));
        if let Some(voice) = voice {
            self.last.note(voice, &self.voices);
        }
        Said {
            p,
            words: words.to_owned(),
            is_speech,
            is_fragment: !is_whole && !quoted.ends_with(',') || words.starts_with(char::is_lowercase),
            voice: voice.or(self.last.stood_for()).filter(|_| is_speech),
            stands_for: named.is_none(),
            introduction: mention.and_then(|it| line.get(it.words)).map(str::to_owned).filter(|_| is_speech),
        }
    }

    /// The place of a voice of that name, or of one that ends with it; a new one if there is none.
    fn voice(&mut self, name: &str) -> usize {
        let is_it = |it: &Voice| {
            it.name == name || it.name.ends_with(&format!(" {name}")) || it.called.iter().any(|it| it == name)
        };
        if let Some(n) = self.voices.iter().position(is_it) {
            let is_new = |it: &&mut Voice| it.name != name && !it.called.iter().any(|it| it == name);
            if let Some(voice) = self.voices.get_mut(n).filter(is_new) {
                voice.called.push(name.to_owned());
            }
            return n;
        }
        let introduced = self.quotes.speakers.introduced(self.lines, name);
        let (p, whole, words) = introduced.unwrap_or_else(|| {
            let p = (1..).zip(self.lines).find(|(_, line)| line.contains(name)).map_or(1, |(p, _)| p);
            (p, name.to_owned(), name.to_owned())
        });
        let called = if whole == name { Vec::new() } else { vec![name.to_owned()] };
        let is_body = is_body(self.lines, &whole);
        self.voices.push(Voice { name: whole, called, p, words, is_body });
        self.voices.len() - 1
    }

    /// Keeps in mind whoever speaks in words outside of marks.
    fn note_names(&mut self, text: &str) {
        let mut rest = text;
        while !rest.is_empty() {
            let sentence = sentence_after(rest, 0);
            let speakers = &self.quotes.speakers;
            let named = speakers.before(sentence, sentence).or_else(|| speakers.after(sentence, sentence));
            if let Some(it) = named.filter(|it| !it.name.is_empty()) {
                let voice = self.voice(&it.name);
                self.last.note(voice, &self.voices);
            }
            rest = rest.get(sentence.len().max(1)..).unwrap_or_default();
        }
    }
}

/// Where the mark stands that opens words.
fn mark_before(line: &str, start: usize) -> usize {
    let mark = line.get(..start).and_then(|text| text.chars().next_back());
    start - mark.map_or(0, char::len_utf8)
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
