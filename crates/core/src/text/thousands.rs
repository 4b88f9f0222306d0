//! Numbers of a search that can be two, held against the words of a text.

/// Whether a word of a text begins with a word of a search. "49.000" begins 49.000 and 49,000.
pub(crate) fn begins(token: &str, word: &str) -> bool {
    let is_thousands = |joined: &String| {
        // Whole groups only: 49,000 and 49,000,000, but not 490,000.
        token.starts_with(joined.as_str())
            && (token.len() - joined.len()).is_multiple_of(3)
            && token.bytes().all(|byte| byte.is_ascii_digit())
    };
    token.starts_with(word) || thousands(word).is_some_and(|joined| is_thousands(&joined))
}

/// The other number that a word of a search can be: "49000" for "49.000".
pub(crate) fn thousands(word: &str) -> Option<String> {
    let (whole, rest) = word.split_once('.')?;
    let are_digits = whole.bytes().chain(rest.bytes()).all(|byte| byte.is_ascii_digit());
    let is_doubtful = are_digits && rest.len() == 3 && whole.bytes().any(|digit| digit != b'0');
    is_doubtful.then(|| [whole, rest].concat())
}
