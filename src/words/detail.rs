//! An open record.

pub(crate) const CLOSE: &str = "Close";
pub(crate) const OTHER_SIDE: &str = "What the other side says";
pub(crate) const SEE_ALSO: &str = "See also";
pub(crate) const ARTICLES_WORDS: &str = "From the article";
pub(crate) const ARTICLE: &str = "Article";

/// "Global Times, paragraphs 23, 27"
pub(crate) fn place(publisher: &str, paragraphs: &[u16]) -> String {
    let word = if paragraphs.len() == 1 { "paragraph" } else { "paragraphs" };
    let numbers: Vec<String> = paragraphs.iter().map(ToString::to_string).collect();
    format!("{publisher}, {word} {}", numbers.join(", "))
}

/// Which of several statements about a measure follows.
pub(crate) fn statement(n: u32) -> String {
    format!("Claim {n}: ")
}

/// The heading of a chain; `which` names the statement, where there are several.
pub(crate) fn who_says_so(which: &str) -> String {
    format!("{which}source")
}

/// The heading of the facts.
pub(crate) fn what_it_says(which: &str) -> String {
    format!("{which}details and gaps")
}

/// Why a link of the chain is not printed in the paragraph.
pub(crate) fn carried_over(reason: &str) -> String {
    format!("inferred: {reason}")
}
