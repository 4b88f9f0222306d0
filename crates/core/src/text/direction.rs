//! Which way a text runs: marks that say it, and signs that turn around what follows
//! (<https://www.unicode.org/reports/tr9/>).

use super::plain::plain;

/// A mark, which itself is a letter of its direction that cannot be seen.
pub(super) const fn is_mark_of_direction(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}')
}

/// An embedding, override or isolate, or the end of one. A reader sees what follows in another order than it has: "123"
/// as "321".
pub(super) const fn is_turn(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Any of them.
pub(crate) const fn is_direction(letter: char) -> bool {
    is_mark_of_direction(letter) || is_turn(letter)
}

/// A number without marks of direction. What can show its digits in another order, so that it is none, stays as a sign
/// that can be seen: a turn, or a mark from right to left between digits.
pub(crate) fn undirected(number: &str) -> String {
    let mut shown = String::new();
    let (mut has_digit, mut is_within) = (false, false);
    for letter in number.chars() {
        if is_turn(letter) {
            shown.push('\u{fffd}');
        } else if is_mark_of_direction(letter) {
            is_within |= has_digit && letter != '\u{200e}';
        } else {
            let is_digit = plain(letter).is_ascii_digit();
            if is_digit && is_within {
                shown.push('\u{fffd}');
                is_within = false;
            }
            has_digit |= is_digit;
            shown.push(letter);
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leaves_digits_in_their_order_is_dropped() {
        #[track_caller]
        fn case(number: &str, expected: &str) {
            assert_eq!(undirected(number), expected, "{number:?}");
            assert_eq!(undirected(expected), expected, "{number:?}");
        }
        case("\u{200f}49,000\u{200f}", "49,000");
        case("\u{61c}\u{664}\u{669}\u{200e}%\u{200e}", "\u{664}\u{669}%");
        case("4\u{200e}9", "49");
        case("\u{202e}123\u{202c}", "\u{fffd}123\u{fffd}");
        case("\u{200f}1,\u{200f}234", "1,\u{fffd}234");
        case("1\u{200f}.\u{61c}5", "1.\u{fffd}5");
        for turn in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            case(&["12", &turn.to_string(), "3"].concat(), "12\u{fffd}3");
        }
    }
}
