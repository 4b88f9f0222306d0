//! Reads a text and keeps in mind who spoke, for words that only stand for somebody: “he”, “the expert”.

use std::ops::Range;

use super::clause::{sentence_after, sentence_before};
use super::quote::{Quotes, Said, Voice};
use super::speaker::is_body;

/// Words between marks have so many words at least if they are speech and nobody stands beside them.
const FEWEST_WORDS: usize = 5;

/// Reads a text from its first paragraph on, and keeps in mind who spoke.
pub(super) struct Reader<'a> {
    quotes: &'a Quotes,
    lines: &'a [&'a str],
    pub(super) voices: Vec<Voice>,
    last: Last,
}

impl<'a> Reader<'a> {
    /// At the beginning of a text.
    pub(super) fn of(quotes: &'a Quotes, lines: &'a [&'a str]) -> Self {
        Self { quotes, lines, voices: Vec::new(), last: Last::default() }
    }

    /// Words between marks.
    pub(super) fn said(&mut self, p: u16, masked: &str, quoted: &str, range: &Range<usize>) -> Said {
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
    pub(super) fn note_names(&mut self, text: &str) {
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

/// Where the mark stands that opens words.
fn mark_before(line: &str, start: usize) -> usize {
    let mark = line.get(..start).and_then(|text| text.chars().next_back());
    start - mark.map_or(0, char::len_utf8)
}
