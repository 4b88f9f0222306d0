//! The numbers that a text has in digits.

/// The numbers of a text without the commas between thousands. A digit that a name ends with, as in "G20", is none.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let is_joint = |letter: char| !letter.is_alphanumeric() && !matches!(letter, ',' | '.');
    let words = text.split(is_joint).map(|word| word.trim_matches([',', '.']));
    let words = words.filter(|word| word.starts_with(|letter: char| letter.is_numeric()));
    words.map(|word| word.replace(',', "").trim_end_matches(char::is_alphabetic).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_whole() {
        #[track_caller]
        fn case(text: &str, expected: &[&str]) {
            assert_eq!(numbers(text), expected, "{text}");
        }
        case("up to 49,000 at 6.1 per cent.", &["49000", "6.1"]);
        case("the 51st state of the G20", &["51"]);
        case("2025–26, £5bn", &["2025", "26", "5"]);
        case("٣ years", &["٣"]);
        case("two sides", &[]);
    }
}
