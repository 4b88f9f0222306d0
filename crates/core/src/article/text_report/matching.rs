//! Which lines of a text are which paragraph of the article, by digests: whole, or broken into several lines.

use sha2::{Digest as _, Sha256};

use super::super::digests::start;
use super::super::{Digests, Paragraph};
use super::joint::{Joint, joints, rejoined};
use super::lines::Line;
use crate::distinct::distinct;
use crate::text::{Compose, Sign, folded, folded_only, signs};

/// The most lines that a paragraph is broken into, and the longest paragraph, in bytes.
const MOST_PARTS: usize = 60;
pub(super) const MOST_WHOLE: usize = 6_000;
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
                let joints = joints(lines.get(first + n - 1)?.text, line.text, n == 1);
                let longer = readings.iter().flat_map(|it| joints.iter().map(|joint| it.joined(*joint, &words)));
                readings = longer.take(MOST_READINGS).collect();
            }
            self.n_joined += readings.len();
            for reading in &readings {
                let sum = reading.sum();
                if let Some(paragraph) = find(&|place| has(place, sum)) {
                    let signs = self.signs(&rejoined(lines.get(first..=first + n)?, &reading.joints), n > 0, paragraph);
                    return Some(Match { paragraph, first, last: first + n, words: reading.text.clone(), signs });
                }
            }
            if readings.iter().all(|it| it.text.len() > MOST_WHOLE) {
                return None;
            }
        }
        None
    }

    /// In which signs a text differs from the paragraph that it is.
    fn signs(&self, text: &str, is_wrapped: bool, paragraph: usize) -> Vec<Sign> {
        let mut found = signs(text, self.compose);
        let fewest = if found.len() <= MOST_SIGNS { self.fewest(&found, text, paragraph) } else { None };
        match fewest {
            Some(fewest) => found = fewest,
            None if !is_wrapped => found.push(Sign::Plain),
            None => {}
        }
        distinct(found.into_iter().chain(is_wrapped.then_some(Sign::Wrapped)))
    }

    /// The fewest signs that made plain give the article's own letters: it may have dashes itself.
    fn fewest(&self, found: &[Sign], text: &str, paragraph: usize) -> Option<Vec<Sign>> {
        let paragraph = self.paragraphs.get(paragraph)?;
        let n_found = u32::try_from(found.len()).unwrap_or_default();
        let mut sets = (0..=n_found).flat_map(|n| (0..1_u32 << n_found).filter(move |set| set.count_ones() == n));
        sets.find_map(|set| {
            let signs = found.iter().enumerate().filter(|(n, _)| set & (1 << n) != 0);
            let signs: Vec<Sign> = signs.map(|(_, sign)| *sign).collect();
            let is_plain = |sign| signs.contains(&sign);
            paragraph.is_same_as(&folded_only(text, self.compose, is_plain)).then_some(signs)
        })
    }
}

/// Lines put together in one way, in plain signs, with the digest so far.
#[derive(Clone)]
struct Reading {
    text: String,
    hasher: Sha256,
    joints: Vec<Joint>,
}

impl Reading {
    fn new(text: String) -> Self {
        Self { hasher: Sha256::new_with_prefix(&text), text, joints: Vec::new() }
    }

    /// With one more line. A soft hyphen is no longer there in plain signs.
    fn joined(&self, joint: Joint, line: &str) -> Self {
        let cut = self.text.strip_suffix('-').filter(|_| joint == Joint::Unhyphenated);
        let mut longer = cut.map_or_else(|| self.clone(), |cut| Self::new(cut.to_owned()));
        for part in [if joint == Joint::Space { " " } else { "" }, line] {
            longer.text.push_str(part);
            longer.hasher.update(part);
        }
        longer.joints = self.joints.iter().copied().chain([joint]).collect();
        longer
    }

    fn sum(&self) -> [u8; 4] {
        start(&self.hasher.clone().finalize().into())
    }
}
