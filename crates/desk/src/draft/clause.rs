//! Parts of a text by their bytes, and the sentence that is around one.

use std::ops::Range;

/// Words that a full stop shortens.
const SHORT: [&str; 32] = [
    "Mr", "Mrs", "Ms", "Dr", "Prof", "Gen", "Sen", "Rep", "Gov", "Lt", "Col", "St", "Jr", "Sr", "No", "Nos", "Art",
    "Nr", "Abs", "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "ca",
];

/// The bytes that a part has in a text. It is a slice of it.
pub(crate) fn place(text: &str, part: &str) -> Range<usize> {
    let start = part.as_ptr() as usize - text.as_ptr() as usize;
    start..start + part.len()
}

/// What stands before a byte, from the beginning of its sentence on.
pub(crate) fn sentence_before(line: &str, at: usize) -> &str {
    let before = line.get(..at).unwrap_or_default();
    let mut ends = before.rmatch_indices(['.', '!', '?', '”', '»']).map(|(end, mark)| end + mark.len());
    let start = ends.find(|end| is_end(before, *end)).unwrap_or_default();
    before.get(start..).unwrap_or_default()
}

/// What stands after a byte, to the end of its sentence.
pub(crate) fn sentence_after(line: &str, at: usize) -> &str {
    let after = line.get(at..).unwrap_or_default();
    let is_end_at = |end: &usize| is_end(after, *end) || after.len() == *end;
    let end = after.match_indices(['.', '!', '?']).map(|(end, mark)| end + mark.len()).find(is_end_at);
    after.get(..end.unwrap_or(after.len())).unwrap_or_default()
}

/// Whether a sentence ends before a byte: a space and a capital follow, and no abbreviation stands there, as in "U.S. goods"
/// and "Jan. 16".
fn is_end(text: &str, at: usize) -> bool {
    let (before, after) = text.split_at_checked(at).unwrap_or((text, ""));
    let word = before.trim_end_matches(['.', '!', '?']).rsplit([' ', '.', '\u{a0}']).next().unwrap_or_default();
    let is_short = before.ends_with('.') && (word.chars().count() == 1 || SHORT.contains(&word));
    let mut letters = after.trim_start_matches(['"', '”', '“', '»']).chars();
    let is_spaced = letters.next().is_some_and(char::is_whitespace);
    is_spaced
        && !is_short
        && letters.next().is_some_and(|letter| letter.is_uppercase() || matches!(letter, '"' | '“' | '„'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_where_another_begins() {
        #[track_caller]
        fn case(line: &str, word: &str, before: &str, after: &str) {
            let at = line.find(word).unwrap();
            assert_eq!((sentence_before(line, at), sentence_after(line, at)), (before, after), "{line}");
        }
        case("One. Two said X now. Three.", "X", " Two said ", "X now.");
        case("The U.S. goods are X.", "X", "The U.S. goods are ", "X.");
        case("On Jan. 16 X came. Then", "X", "On Jan. 16 ", "X came.");
        case("X", "X", "", "X");
    }
}
