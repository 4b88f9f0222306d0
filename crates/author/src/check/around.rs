//! What stands around words where they are printed: in a record's spans, and where the text is at hand in its lines.

use super::statement::Statement;
use readout_core::text::place_of;

/// The words before and after a place.
pub(super) struct Around<'a> {
    /// From the beginning of the span or line.
    pub(super) before: &'a str,
    /// To its end.
    pub(super) after: &'a str,
}

/// Every place of words in the spans of a statement, whole. Without lines, a span is all that is known of its paragraph.
pub(super) fn places<'a>(statement: &Statement<'a>, printed: &str, lines: &[&'a str]) -> Vec<Around<'a>> {
    let mut all = Vec::new();
    for (p, span) in &statement.spans {
        let line = usize::from(*p).checked_sub(1).and_then(|n| lines.get(n));
        let in_line = line.and_then(|line| place_of(line, span).map(|range| (*line, range.start)));
        let (text, start) = in_line.unwrap_or((span, 0));
        for place in whole(span, printed) {
            let end = start + place + printed.len();
            let around = text.get(..start + place).zip(text.get(end..));
            all.extend(around.map(|(before, after)| Around { before, after }));
        }
    }
    all
}

/// Where words stand whole: no letter, digit or part of a number runs on.
pub(super) fn whole(text: &str, printed: &str) -> Vec<usize> {
    let is_of_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let is_digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    let is_point = |letter: Option<char>| matches!(letter, Some(',' | '.'));
    let is_whole = |start: usize| {
        let before = text.get(..start).unwrap_or_default().chars().rev().take(2).collect::<Vec<_>>();
        let after = text.get(start + printed.len()..).unwrap_or_default().chars().take(2).collect::<Vec<_>>();
        let (first, last) = (printed.chars().next(), printed.chars().next_back());
        let at = |letters: &[char], n: usize| letters.get(n).copied();
        let is_cut_before = is_of_word(at(&before, 0)) && is_of_word(first)
            || is_digit(first) && is_point(at(&before, 0)) && is_digit(at(&before, 1));
        let is_cut_after = is_of_word(at(&after, 0)) && is_of_word(last)
            || is_digit(last) && is_point(at(&after, 0)) && is_digit(at(&after, 1));
        !is_cut_before && !is_cut_after
    };
    if printed.is_empty() {
        return Vec::new();
    }
    text.match_indices(printed).map(|(start, _)| start).filter(|start| is_whole(*start)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_and_numbers_are_found_whole() {
        #[track_caller]
        fn case(text: &str, printed: &str, expected: &[usize]) {
            assert_eq!(whole(text, printed), expected, "{text}: {printed}");
        }
        case("15 or 15 percent", "15", &[0, 6]);
        case("49,000", "49", &[]);
        case("49,000", "000", &[]);
        case("6.1 percent", "1", &[]);
        case("in 2024.", "2024", &[3]);
        case("March 1, 2", "1", &[6]);
        case("Marches", "March", &[]);
        case("x", "", &[]);
    }
}
