//! What every text of the file is held to, whatever it is for: it says something, and a reader sees all of it.

use serde_json::Value;

use super::{Problem, texts::texts, unseen};

/// Every text that says nothing, or has letters in it that nobody sees.
pub(super) fn check(file: &Value) -> Vec<Problem> {
    let faulty = texts(file).into_iter().filter_map(|it| {
        let (found, expected) = fault(it.text)?;
        Some(Problem::new(it.record, it.path, found, expected))
    });
    faulty.collect()
}

/// What is wrong with a text, and what was expected.
fn fault(text: &str) -> Option<(String, &'static str)> {
    if !text.chars().any(char::is_alphanumeric) {
        return Some((format!("{text:?}, no letter and no digit"), "a text that says something, or no such field"));
    }
    if text.trim() != text || text.contains("  ") {
        return Some((
            format!("{text:?}, space at its edges or twice in a row"),
            "text with single spaces between words",
        ));
    }
    let Some((n, letter)) = text.chars().enumerate().find(|(_, letter)| turns(*letter) || letter.is_control()) else {
        let (n, letter, expected) = unseen::fault(text)?;
        return Some((format!("U+{:04X}, letter {} of {text:?}", u32::from(letter), n + 1), expected));
    };
    let found = format!("U+{:04X}, letter {} of {text:?}", u32::from(letter), n + 1);
    let expected = match turns(letter) {
        true => "text without marks of direction, which show words in another order than they are stored in",
        false => "text without control characters",
    };
    Some((found, expected))
}

/// Marks that change the direction in which the text around them is shown.
const fn turns(letter: char) -> bool {
    matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_says_something_and_hides_nothing() {
        #[track_caller]
        fn case(text: &str, expected: Option<&str>) {
            let found = fault(text).map(|(found, _)| found);
            let is_told = expected.is_none_or(|part| found.as_ref().is_some_and(|found| found.contains(part)));
            assert!(found.is_some() == expected.is_some() && is_told, "{text:?}: {found:?}");
        }
        case("Xi said", None);
        case("49,000", None);
        case("习近平", None);
        case("“Шекспир” — é", None);
        case("", Some("no letter"));
        case("\u{200b}", Some("no letter"));
        case("x\u{202e}y", Some("U+202E, letter 2"));
        case("\u{2069}x", Some("U+2069, letter 1"));
        case("x\u{61c}", Some("U+061C, letter 2"));
        case("x\ny", Some("U+000A, letter 2"));
    }
}
