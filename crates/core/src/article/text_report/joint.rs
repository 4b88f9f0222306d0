//! How two lines of a paragraph that is broken into lines are put together again.

use super::lines::Line;

/// What stands where a line ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    /// A space.
    Space,
    /// Nothing.
    Close,
    /// Nothing, and the hyphen at the line's end was put in with the break.
    Unhyphenated,
}

/// The ways in which a line can go on behind another one. Only what was put in with a break is taken out again: a hyphen
/// between two letters. Behind a space it is a dash or a minus, beside a digit it is part of a number.
pub(super) fn joints(before: &str, line: &str, is_second: bool) -> Vec<Joint> {
    let mut ends = before.chars().rev();
    let (last, last_but_one) = (ends.next(), ends.next());
    let is_within_word = is_of_letters(last_but_one) && is_of_letters(line.chars().next());
    let is_hyphenated = matches!(last, Some('-' | '\u{2010}' | '\u{ad}')) && is_within_word;
    let is_close = match last {
        Some('-' | '－' | '\u{2010}'..='\u{2015}' | '\u{2212}') => true,
        _ => is_second && runs_in(last, line),
    };
    let ways = [(Joint::Close, is_close), (Joint::Unhyphenated, is_hyphenated), (Joint::Space, true)];
    ways.into_iter().filter(|(_, is_possible)| *is_possible).map(|(way, _)| way).collect()
}

/// Whether a line can be a paragraph whose subheading stands before it: in the article's text the two have no space
/// between. A line that begins in small letters goes on, and digits of two lines are two numbers.
fn runs_in(last: Option<char>, line: &str) -> bool {
    line.chars().next().is_some_and(|first| match first {
        '"' | '\'' | '“' | '„' | '«' | '‘' => last.is_some(),
        _ if first.is_ascii_digit() => is_of_letters(last),
        _ => last.is_some_and(|last| last != '\u{ad}') && first.is_alphabetic() && !first.is_ascii_lowercase(),
    })
}

/// A letter, or an accent on one.
fn is_of_letters(letter: Option<char>) -> bool {
    letter.is_some_and(|letter| letter.is_alphabetic() || matches!(letter, '\u{300}'..='\u{36f}'))
}

/// Lines put together, in the signs that they have.
pub(super) fn rejoined(lines: &[Line<'_>], joints: &[Joint]) -> String {
    let mut text = String::new();
    for (n, line) in lines.iter().enumerate() {
        match n.checked_sub(1).and_then(|n| joints.get(n)) {
            Some(Joint::Space) => text.push(' '),
            Some(Joint::Unhyphenated) => drop(text.pop()),
            Some(Joint::Close) | None => {}
        }
        text.push_str(line.text);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_hyphen_between_two_letters_is_taken_out() {
        #[track_caller]
        fn case(before: &str, line: &str, expected: &[Joint]) {
            assert_eq!(joints(before, line, false), expected, "{before}/{line}");
        }
        use Joint::{Close, Space, Unhyphenated};
        case("com-", "mittee", &[Close, Unhyphenated, Space]);
        case("com\u{2010}", "mittee", &[Close, Unhyphenated, Space]);
        case("com\u{ad}", "mittee", &[Unhyphenated, Space]);
        case("cafe\u{301}-", "bar", &[Close, Unhyphenated, Space]);
        case("the", "committee", &[Space]);
        case("issues—", "which", &[Close, Space]);
        case("no\u{2011}", "break", &[Close, Space]);
        for before in ["of -", "of —", "of −", "-", "—", "4-", "A4-", "$-", "co--"] {
            case(before, "tons", &[Close, Space]);
            case(before, "6.1", &[Close, Space]);
        }
        for line in ["6.1", ".1", "9,000", "\"no", "٦", "６"] {
            case("up-", line, &[Close, Space]);
        }
        case("4\u{ad}", "9,000", &[Space]);
        case("\u{ad}", "tons", &[Space]);
    }

    #[test]
    fn a_subheading_runs_into_words_and_never_into_a_number() {
        for (before, line, is_close) in [
            ("New start", "The minister", true),
            ("New start", "\"We open", true),
            ("New start", "49,000 tons", true),
            ("A year on: 2031", "The minister", true),
            ("Noch einmal", "Über das", true),
            ("up to 4", "9,000 tons", false),
            ("at 6", ".1%", false),
            ("at 6.", "1%", false),
            ("of $", "6", false),
            ("now", "here", false),
            ("\u{ad}", "Nobody", false),
        ] {
            assert_eq!(joints(before, line, true).contains(&Joint::Close), is_close, "{before}/{line}");
            assert!(!joints(before, line, false).contains(&Joint::Close), "{before}/{line}");
        }
    }
}
