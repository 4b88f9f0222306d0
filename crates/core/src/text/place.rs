//! The place of words in a text.

use std::ops::Range;

use super::is_of_word;

/// Where words stand in a line, on whole words.
#[must_use]
pub fn place_of(line: &str, words: &str) -> Option<Range<usize>> {
    let is_word = |letter: Option<char>| letter.is_some_and(is_of_word);
    line.match_indices(words).map(|(start, found)| start..start + found.len()).find(|range| {
        let before = line.get(..range.start).and_then(|text| text.chars().next_back());
        let after = line.get(range.end..).and_then(|text| text.chars().next());
        let (first, last) = (words.chars().next(), words.chars().next_back());
        let runs_on = is_word(before) && is_word(first) || is_word(after) && is_word(last);
        !runs_on
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_whole_words() {
        #[track_caller]
        fn case(line: &str, words: &str, expected: Option<(usize, usize)>) {
            assert_eq!(place_of(line, words).map(|it| (it.start, it.end)), expected, "{line}: {words}");
        }
        case("canola oil", "canola", Some((0, 6)));
        case("canolas", "canola", None);
        case("canolas canola", "canola", Some((8, 14)));
        case("\"new\"", "new", Some((1, 4)));
        case("cafe\u{301}", "cafe", None);
    }
}
