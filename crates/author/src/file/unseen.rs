//! Letters that nobody sees, or takes for others: they make two texts of what looks like one.

use unicode_normalization::char::is_combining_mark;

/// The most marks that one letter carries in any living script.
const MOST_MARKS: usize = 3;

/// Why a letter is not read as it stands, if so.
pub(super) fn fault(text: &str) -> Option<(usize, char, &'static str)> {
    let mut n_marks = 0;
    let mut before = ' ';
    for (n, letter) in text.chars().enumerate() {
        n_marks = if is_combining_mark(letter) { n_marks + 1 } else { 0 };
        if is_unseen(letter) && !joins(letter, before) {
            return Some((n, letter, "letters that are seen: none that is invisible, private, unknown or a stand-in"));
        }
        if n_marks > MOST_MARKS {
            return Some((n, letter, "at most three marks on a letter"));
        }
        before = letter;
    }
    let mut start = 0;
    for word in text.split(|letter: char| !letter.is_alphabetic() && !is_combining_mark(letter)) {
        let scripts = |letter: char| script(letter).map(|script| (script, letter));
        let mut letters = word.chars().filter_map(scripts);
        let first = letters.next();
        if let Some((_, letter)) = letters.find(|(script, _)| first.is_some_and(|(first, _)| first != *script)) {
            let n = start + word.chars().position(|it| it == letter).unwrap_or_default();
            return Some((n, letter, "words in the letters of one script: this one only looks like its neighbours"));
        }
        start += word.chars().count() + 1;
    }
    None
}

/// Whether a letter shows nothing, or nothing that is known. The library writes such letters as numbers, but for those
/// that Unicode counts as letters or signs.
fn is_unseen(letter: char) -> bool {
    let is_space = matches!(letter, '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}');
    let is_escaped = letter.escape_debug().count() > 2 && !is_combining_mark(letter);
    let is_blank = matches!(
        letter,
        '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2800}'
            | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fffc}' | '\u{fffd}' | '\u{1d400}'..='\u{1d7ff}'
            | '\u{e0000}'..='\u{e0fff}'
    );
    is_blank || is_escaped && !is_space
}

/// The joiner and the non-joiner, between letters of scripts that need them.
fn joins(letter: char, before: char) -> bool {
    matches!(letter, '\u{200c}' | '\u{200d}')
        && !before.is_ascii()
        && script(before).is_none()
        && (before.is_alphabetic() || is_combining_mark(before))
}

/// The scripts whose letters look alike.
const fn script(letter: char) -> Option<u8> {
    match letter {
        'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}' => Some(0),
        '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Some(1),
        '\u{400}'..='\u{52f}' | '\u{1c80}'..='\u{1c8f}' | '\u{2de0}'..='\u{2dff}' | '\u{a640}'..='\u{a69f}' => Some(2),
        '\u{530}'..='\u{58f}' => Some(3),
        '\u{13a0}'..='\u{13ff}' | '\u{ab70}'..='\u{abbf}' => Some(4),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_one_that_is_seen() {
        for text in [
            "Steer ties",
            "习近平",
            "“Шекспир” — é",
            "49 000\u{a0}€",
            "cafe\u{301}",
            "می‌خواهم",
            "क्‍ष",
            "µm",
            "γ-ray",
            "tiếng Việt",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
        let unseen = "\u{200b}\u{feff}\u{ad}\u{2060}\u{2028}\u{2029}\u{3164}\u{2800}\u{e0041}\u{180e}\u{fff9}\u{206a}\u{fe0f}\
            \u{fffd}\u{e000}\u{ffff}\u{378}\u{115f}\u{1160}\u{1d173}\u{85}\u{34f}\u{200d}\u{1d4d0}";
        for letter in unseen.chars() {
            assert_eq!(fault(&format!("Steer{letter}ties")).map(|(n, ..)| n), Some(5), "{letter:?}");
        }
        assert_eq!(fault("Сhina").map(|(n, ..)| n), Some(1));
        assert_eq!(fault("of canоla").map(|(n, ..)| n), Some(6));
        assert_eq!(fault("e\u{301}\u{301}\u{301}\u{301}").map(|(n, ..)| n), Some(4));
    }
}
