//! What is left of a text when its known paragraphs are taken out: blocks, each a paragraph of its own or one with other
//! words.

use super::super::Passage;
use super::lines::Line;
use super::matching::Match;
use crate::text::{Compose, folded, place_of};

/// The longest subheading, in bytes; lines that are broken for their length are longer.
const MOST_SUBHEADING: usize = 50;
/// The longest line that is broken for its length; one broken at a sentence can be longer.
const MOST_LINE: usize = 240;

/// A passage that is looked for.
pub(super) struct Cited<'a> {
    pub(super) passage: Passage<'a>,
    /// In plain signs.
    words: String,
}

impl<'a> Cited<'a> {
    pub(super) fn new(passage: Passage<'a>, compose: Compose) -> Self {
        Self { words: folded(passage.words, compose), passage }
    }
}

/// Lines that are no paragraph of the article.
#[derive(Debug, Clone)]
pub(super) struct Block {
    /// The place of its first line.
    pub(super) first: usize,
    /// As it stands in the text.
    pub(super) text: String,
    /// In plain signs.
    words: String,
    /// It is a paragraph with other words.
    pub(super) is_taken: bool,
}

impl Block {
    /// Whether it has a passage, in whatever signs.
    pub(super) fn has(&self, it: &Cited<'_>) -> bool {
        place_of(&self.text, it.passage.words).is_some() || place_of(&self.words, &it.words).is_some()
    }
}

/// The blocks between what was found. Where the text is broken into short lines, those in a row are one block.
pub(super) fn blocks(lines: &[Line<'_>], matches: &[Match], compose: Compose) -> Vec<Block> {
    let is_left = |place: usize| !matches.iter().any(|it| (it.first..=it.last).contains(&place));
    // A short first line may be a subheading, which the article's text has in its paragraph.
    let is_broken = |it: &Match| {
        let first = lines.get(it.first).map_or(0, |line| line.text.len());
        it.last > it.first && first > MOST_SUBHEADING && first <= MOST_LINE
    };
    let left: Vec<(usize, &Line<'_>)> = lines.iter().enumerate().filter(|(place, _)| is_left(*place)).collect();
    let is_wrapped =
        matches.iter().any(is_broken) || left.len() > 12 && left.iter().all(|(_, line)| line.text.len() <= 120);
    let mut blocks: Vec<Block> = Vec::new();
    let mut next = usize::MAX;
    for (place, line) in left {
        match blocks.last_mut() {
            Some(block) if is_wrapped && place == next && !line.is_after_blank => {
                block.text.push(' ');
                block.text.push_str(line.text);
            }
            _ => blocks.push(Block { first: place, text: line.text.into(), words: String::new(), is_taken: false }),
        }
        next = place + 1;
    }
    for block in &mut blocks {
        block.words = folded(&block.text, compose);
    }
    blocks
}
