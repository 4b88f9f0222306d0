//! What stands in a text where cited words ought to stand.

use crate::text::is_of_word;

/// The least letters of a span's beginning by which its changed rest is found.
const LEAST_PREFIX: usize = 6;
/// The most letters by which what stands there is longer.
const MOST_TAIL: usize = 40;

/// What a line has where words ought to stand: from their longest beginning, or up to their longest end, that it has.
pub(super) fn instead(line: &str, words: &str) -> Option<String> {
    let cuts: Vec<usize> = words.char_indices().map(|(place, _)| place).chain([words.len()]).collect();
    let n = cuts.len().saturating_sub(1);
    let begins = cuts.iter().rev().find_map(|cut| {
        let start = line.find(words.get(..*cut).filter(|it| it.len() >= LEAST_PREFIX)?)?;
        let rest = line.get(start..)?;
        // To the end of a word, so that a longer one is told from the one that is cited.
        let text = rest.chars().enumerate().take_while(|(place, it)| *place < n || is_of_word(*it));
        let mut text: String = text.take(n + MOST_TAIL).map(|(_, it)| it).collect();
        if text.chars().count() == n + MOST_TAIL {
            text.push('…');
        }
        Some((*cut, text))
    });
    let ends = cuts.iter().find_map(|cut| {
        let end = words.get(*cut..).filter(|it| it.len() >= LEAST_PREFIX)?;
        let stop = line.find(end)? + end.len();
        let before: Vec<char> = line.get(..stop)?.chars().rev().take(n).collect();
        Some((end.len(), before.into_iter().rev().collect::<String>()))
    });
    match (begins, ends) {
        (Some((longer, text)), Some((shorter, _))) if longer >= shorter => Some(text),
        (_, Some((_, text))) | (Some((_, text)), None) => Some(text),
        (None, None) => None,
    }
}
