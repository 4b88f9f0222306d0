//! Paragraphs in a row on one line, as where the line breaks of a text were lost.

use sha2::{Digest as _, Sha256};

use super::super::Digests;
use super::super::digests::start;
use super::lines::Line;
use super::matching::MOST_WHOLE;
use crate::text::{Compose, folded};

/// A word with its place in the line, and in plain signs.
struct Word {
    start: usize,
    end: usize,
    plain: String,
}

/// How many more places within lines are tried as the beginning of a paragraph, counted in words: enough for a few thousand
/// words that are in none.
pub(super) struct Tries(u32);

impl Tries {
    /// For a text.
    pub(super) const fn new() -> Self {
        Self(200_000)
    }
}

/// The paragraphs that stand on one line, each as a line, and what stands between them as lines too. None unless there are
/// two or more: a paragraph with words added to it is one paragraph with other words.
pub(super) fn row<'t>(
    line: &Line<'t>,
    digests: &Digests,
    compose: Compose,
    tries: &mut Tries,
) -> Option<Vec<Line<'t>>> {
    let words = words(line.text, compose);
    // Where a paragraph begins or ends, in words.
    let mut cuts = vec![0];
    let (mut next, mut n_found) = (0, 0);
    while next < words.len() && (cuts.ends_with(&[next]) || tries.0 > 0) {
        match paragraph(words.get(next..).unwrap_or_default(), digests, tries) {
            Some(n_words) => {
                cuts.extend([next, next + n_words]);
                n_found += 1;
                next += n_words;
            }
            None => next += 1,
        }
    }
    cuts.push(words.len());
    let piece = |cut: &[usize]| {
        let words = words.get(*cut.first()?..*cut.last()?)?;
        let text = line.text.get(words.first()?.start..words.last()?.end)?;
        Some(Line { text, is_after_blank: line.is_after_blank && text.as_ptr() == line.text.as_ptr(), ..*line })
    };
    (n_found > 1).then(|| cuts.windows(2).filter_map(piece).collect())
}

/// The words of a line that have something to be seen.
fn words(line: &str, compose: Compose) -> Vec<Word> {
    let mut next = 0;
    let word = |text: &str| {
        let start = next;
        next += text.len() + 1;
        Word { start, end: start + text.len(), plain: folded(text, compose) }
    };
    line.split(' ').map(word).filter(|it| !it.plain.is_empty()).collect()
}

/// How many words are a paragraph, from the first of them.
fn paragraph(words: &[Word], digests: &Digests, tries: &mut Tries) -> Option<usize> {
    let mut hasher = Sha256::new();
    let first = words.first()?.start;
    for (n, word) in (1..).zip(words.iter().take_while(|it| it.start - first <= MOST_WHOLE)) {
        if n > 1 {
            hasher.update(" ");
        }
        hasher.update(&word.plain);
        tries.0 = tries.0.saturating_sub(1);
        if digests.paragraphs.contains(&start(&hasher.clone().finalize().into())) {
            return Some(n);
        }
    }
    None
}
