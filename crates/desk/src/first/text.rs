//! The article's text as a file can cite it: a paragraph a line, every letter seen.

use readout_author::Language;

/// The longest line of a text that was wrapped by hand or by a mail program.
const WRAPPED: usize = 100;

/// A text with a line a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// The text; its last line ends with a line break too.
    pub text: String,
    /// Paragraphs.
    pub n_paragraphs: usize,
    /// Whether lines were joined, since the text was wrapped.
    pub is_joined: bool,
}

/// Takes out what no reader sees: empty lines, space at the ends and twice in a row, letters without a shape. Where empty
/// lines stand between paragraphs and every line is short, the lines of each paragraph become one.
pub fn cleaned(text: &str) -> Cleaned {
    let plain: String = text.replace("\r\n", "\n").chars().filter(|letter| !is_unseen(*letter)).collect();
    let lines: Vec<String> = plain.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let blocks: Vec<Vec<&str>> = lines
        .split(String::is_empty)
        .filter(|it| !it.is_empty())
        .map(|it| it.iter().map(String::as_str).collect())
        .collect();
    let is_wrapped = blocks.len() > 1
        && blocks.iter().any(|it| it.len() > 1)
        && lines.iter().all(|line| line.chars().count() <= WRAPPED);
    let paragraphs: Vec<String> = match is_wrapped {
        true => blocks.iter().map(|it| it.join(" ")).collect(),
        false => blocks.concat().into_iter().map(str::to_owned).collect(),
    };
    Cleaned { text: paragraphs.join("\n") + "\n", n_paragraphs: paragraphs.len(), is_joined: is_wrapped }
}

/// The language that most of the small words of a text are of.
pub fn language_of(text: &str) -> &'static str {
    let n_joints = |language: &Language| text.split_whitespace().filter(|word| language.is_joint(word)).count();
    Language::all().iter().max_by_key(|it| n_joints(it)).map_or("en", |it| it.tag)
}

/// Letters that have no shape: marks of joints, of breaks, of direction, of the beginning of a file.
fn is_unseen(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fffc}'
    ) || letter.is_control() && !matches!(letter, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_has_a_line_a_paragraph() {
        #[track_caller]
        fn case(text: &str, expected: &str) {
            assert_eq!(cleaned(text).text, expected, "{text:?}");
        }
        case("One.\nTwo.", "One.\nTwo.\n");
        case("One.\r\n\r\n  Two  words.\u{200b}\n\n", "One.\nTwo words.\n");
        // A mail: its lines are wrapped.
        case("One\nand one.\n\nTwo\nand two.", "One and one.\nTwo and two.\n");
        let long = "x".repeat(WRAPPED + 1);
        case(&format!("Head\n{long}\n\nTwo"), &format!("Head\n{long}\nTwo\n"));
    }

    #[test]
    fn a_language_is_known_by_its_small_words() {
        assert_eq!(language_of("The sides agree to it, and will not do the other thing."), "en");
        assert_eq!(language_of("Die Seiten stimmen dem zu und werden das andere nicht tun."), "de");
    }
}
