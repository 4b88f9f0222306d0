//! What is known of the article's text without having it: digests, letter for letter and word for word.

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use crate::text::{Compose, folded};

/// Digests of the text that the records were made from, taken when they were checked against it. Without them no text
/// is certified.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Digests {
    /// SHA-256 of the paragraphs, a line each, without the last line break.
    pub letters: [u8; 32],
    /// The same in plain signs.
    pub words: [u8; 32],
    /// Of each paragraph in plain signs the first four bytes: enough to find it, not to prove it.
    pub paragraphs: Vec<[u8; 4]>,
}

impl Digests {
    /// Those of a text, a line a paragraph.
    pub fn of(text: &str, compose: Compose) -> Self {
        let lines: Vec<String> = body(text).split('\n').map(|line| folded(line, compose)).collect();
        let paragraphs = lines.iter().map(|line| start(&Sha256::digest(line).into())).collect();
        Self { letters: Sha256::digest(body(text)).into(), words: Sha256::digest(lines.join("\n")).into(), paragraphs }
    }

    /// Whether a text is this one, letter for letter.
    pub(super) fn are_letters_of(&self, text: &str) -> bool {
        self.letters == <[u8; 32]>::from(Sha256::digest(body(text)))
    }

    /// Whether these paragraphs, in plain signs, are this text's.
    pub(super) fn are_words_of(&self, paragraphs: &[&str]) -> bool {
        self.words == <[u8; 32]>::from(Sha256::digest(paragraphs.join("\n")))
    }
}

/// A text without the line breaks at its end, which editors add.
fn body(text: &str) -> &str {
    text.trim_end_matches('\n')
}

/// The start of a digest.
pub(super) fn start(digest: &[u8; 32]) -> [u8; 4] {
    let [a, b, c, d, ..] = *digest;
    [a, b, c, d]
}
