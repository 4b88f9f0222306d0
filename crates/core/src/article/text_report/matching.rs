//! Which lines of a text are which paragraph of the article, by digests: whole, or broken into several lines.

use sha2::{Digest as _, Sha256};

use super::super::digests::start;
use super::super::{Digests, Paragraph};
use super::lines::Line;
use crate::distinct::distinct;
use crate::text::{Compose, Sign, folded, folded_only, signs};

/// The most lines that a paragraph is broken into, the longest that such a line is, and the longest paragraph, in bytes.
const MOST_PARTS: usize = 60;
const MOST_LINE: usize = 240;
const MOST_WHOLE: usize = 6_000;
/// The most readings of the line breaks of a paragraph: with a space, without, with a hyphen that was put in.
const MOST_READINGS: usize = 16;
/// The most joined lines that are looked at in a text: some ten times what an article has. Beyond, a paragraph on several
/// lines is no longer known, and counts as other words.
const MOST_JOINED: usize = 20_000;
/// The most signs whose share in a difference is worked out.
const MOST_SIGNS: usize = 8;

/// Lines that are a paragraph.
#[derive(Debug, Clone)]
pub(super) struct Match {
    /// The place of the paragraph.
    pub(super) paragraph: usize,
    /// The places of its first and last line.
    pub(super) first: usize,
    pub(super) last: usize,
    /// In plain signs.
    pub(super) words: String,
    /// In which signs it differs; none if it is the same letter for letter.
    pub(super) signs: Vec<Sign>,
}

/// Finds paragraphs.
pub(super) struct Matcher<'a> {
    paragraphs: &'a [Paragraph],
    digests: &'a Digests,
    compose: Compose,
    /// Joined lines looked at so far.
    n_joined: usize,
}

impl<'a> Matcher<'a> {
    /// For the paragraphs of an article.
    pub(super) fn new(paragraphs: &'a [Paragraph], digests: &'a Digests, compose: Compose) -> Self {
        Self { paragraphs, digests, compose, n_joined: 0 }
    }

    /// Every paragraph that stands in the lines, in their order; what stands twice comes twice.
    pub(super) fn matches(&mut self, lines: &[Line<'_>]) -> Vec<Match> {
        let mut matches: Vec<Match> = Vec::new();
        let mut place = 0;
        while place < lines.len() {
            match self.at(lines, place, &matches) {
                Some(found) => {
                    place = found.last + 1;
                    matches.push(found);
                }
                None => place += 1,
            }
        }
        matches
    }

    fn at(&mut self, lines: &[Line<'_>], first: usize, before: &[Match]) -> Option<Match> {
        let line = lines.get(first)?.text;
        let is_new = |place: &usize| before.iter().all(|it| it.paragraph != *place);
        let find = |is: &dyn Fn(usize) -> bool| {
            // Of two paragraphs that are alike the one that has not been found yet.
            let places = || (0..self.paragraphs.len()).filter(|place| is(*place));
            places().find(is_new).or_else(|| places().next())
        };
        let words = folded(line, self.compose);
        let is_same = |place: usize| self.paragraphs.get(place).is_some_and(|it| it.is_same_as(line));
        if let Some(paragraph) = find(&is_same) {
            return Some(Match { paragraph, first, last: first, words, signs: Vec::new() });
        }
        let has = |place: usize, sum: [u8; 4]| self.digests.paragraphs.get(place) == Some(&sum);
        let mut readings = vec![Reading::new(words)];
        for (n, line) in lines.iter().skip(first).take(MOST_PARTS).enumerate() {
            if n > 0 {
                // A subheading is set apart from the paragraph that it runs into in the article's text.
                if n > 1 && line.is_after_blank || self.n_joined > MOST_JOINED {
                    return None;
                }
                let words = folded(line.text, self.compose);
                let is_cut = lines.get(first + n - 1).is_some_and(|it| it.text.ends_with('\u{ad}'));
                readings =
                    readings.iter().flat_map(|it| it.joined(&words, n == 1 || is_cut)).take(MOST_READINGS).collect();
            }
            self.n_joined += readings.len();
            for reading in &readings {
                let sum = reading.sum();
                if let Some(paragraph) = find(&|place| has(place, sum)) {
                    let signs = self.signs(lines.get(first..=first + n)?, paragraph);
                    return Some(Match { paragraph, first, last: first + n, words: reading.text.clone(), signs });
                }
            }
            if line.text.len() > MOST_LINE || readings.iter().all(|it| it.text.len() > MOST_WHOLE) {
                return None;
            }
        }
        None
    }

    /// In which signs lines differ from the paragraph that they are.
    fn signs(&self, lines: &[Line<'_>], paragraph: usize) -> Vec<Sign> {
        let mut found: Vec<Sign> = distinct(lines.iter().flat_map(|line| signs(line.text, self.compose)));
        let fewest = if found.len() <= MOST_SIGNS { self.fewest(&found, &joints(lines), paragraph) } else { None };
        match fewest {
            Some(fewest) => found = fewest,
            None if lines.len() == 1 => found.push(Sign::Plain),
            None => {}
        }
        if lines.len() > 1 {
            found = distinct(found.into_iter().chain([Sign::Wrapped]));
        }
        found
    }

    /// The fewest signs that made plain give the article's own letters: it may have dashes itself.
    fn fewest(&self, found: &[Sign], joints: &[String], paragraph: usize) -> Option<Vec<Sign>> {
        let paragraph = self.paragraphs.get(paragraph)?;
        let n_found = u32::try_from(found.len()).unwrap_or_default();
        let mut sets = (0..=n_found).flat_map(|n| (0..1_u32 << n_found).filter(move |set| set.count_ones() == n));
        sets.find_map(|set| {
            let signs = found.iter().enumerate().filter(|(n, _)| set & (1 << n) != 0);
            let signs: Vec<Sign> = signs.map(|(_, sign)| *sign).collect();
            let is_plain = |sign| signs.contains(&sign);
            let is_all = |text: &String| paragraph.is_same_as(&folded_only(text, self.compose, is_plain));
            joints.iter().any(is_all).then_some(signs)
        })
    }
}

/// Lines joined as their readings are, in the signs that they have.
fn joints(lines: &[Line<'_>]) -> Vec<String> {
    let ways = [(" ", true), ("", true), (" ", false), ("", false)];
    let join = |(first, keeps_hyphens): (&str, bool)| {
        let mut text = String::new();
        for (n, line) in lines.iter().enumerate() {
            let hyphen = text.ends_with(['-', '\u{ad}']);
            if hyphen && !keeps_hyphens {
                text.pop();
            }
            text.push_str(if n == 0 || hyphen {
                ""
            } else if n == 1 {
                first
            } else {
                " "
            });
            text.push_str(line.text);
        }
        text
    };
    ways.into_iter().map(join).collect()
}

/// Lines joined in one way, with the digest so far.
#[derive(Clone)]
struct Reading {
    text: String,
    hasher: Sha256,
}

impl Reading {
    fn new(text: String) -> Self {
        Self { hasher: Sha256::new_with_prefix(&text), text }
    }

    fn with(&self, parts: [&str; 2]) -> Self {
        let mut longer = self.clone();
        for part in parts {
            longer.text.push_str(part);
            longer.hasher.update(part);
        }
        longer
    }

    /// With one more line: a space between, nothing, or without the hyphen at the end.
    fn joined(&self, line: &str, is_close: bool) -> Vec<Self> {
        let Some(cut) = self.text.strip_suffix('-') else {
            let mut readings = vec![self.with([" ", line])];
            if is_close {
                readings.push(self.with(["", line]));
            }
            return readings;
        };
        vec![self.with(["", line]), Self::new(cut.to_owned()).with(["", line]), self.with([" ", line])]
    }

    fn sum(&self) -> [u8; 4] {
        start(&self.hasher.clone().finalize().into())
    }
}
