//! Paragraphs in a row on one line, as where the line breaks of a text were lost.

use sha2::{Digest as _, Sha256};

use super::super::Digests;
use super::super::digests::start;
use super::lines::Line;
use super::matching::MOST_WHOLE;
use crate::text::{Compose, folded};

/// The paragraphs that a line is, each as a line. None unless it is two or more with spaces between and nothing else: a
/// paragraph with words added to it is one paragraph with other words.
pub(super) fn row<'t>(line: &Line<'t>, digests: &Digests, compose: Compose) -> Option<Vec<Line<'t>>> {
    let mut found = Vec::new();
    let (mut first, mut next) = (0, 0);
    let mut begun: Option<Sha256> = None;
    for word in line.text.split(' ') {
        let place = next;
        next += word.len() + 1;
        let plain = folded(word, compose);
        if plain.is_empty() {
            continue;
        }
        let mut hasher = match begun.take() {
            None => {
                first = place;
                Sha256::new()
            }
            Some(hasher) => hasher.chain_update(" "),
        };
        hasher.update(plain);
        if digests.paragraphs.contains(&start(&hasher.clone().finalize().into())) {
            let is_after_blank = line.is_after_blank && found.is_empty();
            found.push(Line { text: line.text.get(first..place + word.len())?, is_after_blank, ..*line });
        } else if place - first > MOST_WHOLE {
            return None;
        } else {
            begun = Some(hasher);
        }
    }
    (begun.is_none() && found.len() > 1).then_some(found)
}
