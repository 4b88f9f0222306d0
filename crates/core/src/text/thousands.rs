//! Numbers of a search that can be two, held against the words of a text.

/// Whether a word of a text begins with a word of a search. A number is a whole one: "49" begins neither 49,000 nor 49.5,
/// though a number with letters behind it, as in "15th". "49.000" is 49.000 and 49,000.
pub(crate) fn begins(token: &str, word: &str) -> bool {
    let is_begun = |word: &str| {
        let goes_on = |rest: &str| rest.starts_with(|letter: char| letter.is_ascii_digit() || letter == '.');
        let is_number = word.ends_with(|letter: char| letter.is_ascii_digit());
        token.strip_prefix(word).is_some_and(|rest| !(is_number && goes_on(rest)))
    };
    is_begun(word) || thousands(word).is_some_and(|joined| is_begun(&joined))
}

/// The other number that a word of a search can be: "49000" for "49.000".
pub(crate) fn thousands(word: &str) -> Option<String> {
    let (whole, rest) = word.split_once('.')?;
    let are_digits = whole.bytes().chain(rest.bytes()).all(|byte| byte.is_ascii_digit());
    let is_doubtful = are_digits && rest.len() == 3 && whole.bytes().any(|digit| digit != b'0');
    is_doubtful.then(|| [whole, rest].concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_of_a_search_is_a_whole_number() {
        #[track_caller]
        fn case(word: &str, found: &[&str], passed_over: &[&str]) {
            assert!(found.iter().all(|token| begins(token, word)), "{word} in {found:?}");
            assert!(!passed_over.iter().any(|token| begins(token, word)), "{word} in {passed_over:?}");
        }
        case("49", &["49", "49th"], &["49000", "490", "49.5", "149"]);
        case("4900", &["4900"], &["49000"]);
        case("490.000", &["490000", "490.000"], &["49000", "490000000"]);
        case("1", &["1", "1st"], &["15", "1.5", "16.01.2026"]);
        case("6.1", &["6.1"], &["6.125", "6.15", "61"]);
        case("2026", &["2026", "2026s"], &["20260"]);
        case("a4", &["a4", "a4s"], &["a40", "a4.5"]);
        case("cano", &["cano", "canola", "cano2"], &["can"]);
    }
}
