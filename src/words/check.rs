//! Check it yourself.

use readout_core::article::{MOST_LINES, MOST_TEXT, Missing, ParagraphReport, State, TextReport, Verdict, number};
use readout_core::text::{Sign, listed};

use crate::browser::files::Unread;

pub(crate) use super::record::PARAGRAPH_SIGN;

pub(crate) const COPY_TEXT_OF: &str = "Copy the text of ";
pub(crate) const THE_ARTICLE: &str = "the article";
pub(crate) const AND_PASTE: &str = ", and paste it here, or drop a text file. Every paragraph is compared as a whole, every \
     passage and quote that this page cites is looked up, and whatever else stands there is told. Nothing leaves your \
     browser.";
pub(crate) const ARTICLES_TEXT: &str = "The article’s text";
pub(crate) const OR_A_FILE: &str = "or a text file";
pub(crate) const CAPTION: &str = "Paragraph by paragraph";
pub(crate) const COLUMNS: [&str; 4] = ["Paragraph", "Passages found", "The same", "What differs"];
pub(crate) const NOTHING: &str = "nothing";
pub(crate) const UNCITED_WORDS: &str = "words that no record cites";
pub(crate) const NOT_THERE: &str = "This paragraph is not there. ";

/// The most that is said of lines that stand in no paragraph.
const MOST_ADDED: usize = 5;

/// Why a file was not taken.
pub(crate) fn unread(why: Unread) -> String {
    let expected = "Expected: plain text, in UTF-8.";
    match why {
        Unread::Empty => format!("This file is empty. {KEPT} {expected}"),
        Unread::Refused => format!("This file could not be read: it may be gone, or a folder. {KEPT} {expected}"),
        Unread::TooLarge(n_bytes) => format!(
            "This file is too large: {} bytes. At most {} are looked at. {KEPT} Expected: the article alone.",
            count(n_bytes),
            count(MOST_TEXT as u64)
        ),
    }
}

/// A file that is no text, or has too many lines.
pub(crate) fn not_taken(found: &TextReport<'_>) -> String {
    format!("{} {KEPT}", verdict(found))
}

/// Beside every reason for which a file was not taken.
const KEPT: &str = "What stood in the field is as it was.";

/// A number of bytes or lines, with its thousands.
fn count(n: u64) -> String {
    number(i64::try_from(n).unwrap_or_default().saturating_mul(1000))
}

/// What the text is found to be: the verdict, what else is there, and the counts. Nothing while there is none.
pub(crate) fn verdict(found: &TextReport<'_>) -> String {
    let said = said(found);
    if found.paragraphs.is_empty() {
        return said;
    }
    format!(
        "{said} Of {} passages that the records cite, {} of them people’s own words, {} are found. Of the article’s {} \
         paragraphs {} are the same letter for letter, {} the same in other signs.",
        found.n_passages,
        found.n_quotes,
        found.n_found,
        found.paragraphs.len(),
        found.n_same,
        found.n_signs
    )
}

/// The same without the counts: what is heard of it once the reader pauses.
pub(crate) fn said(found: &TextReport<'_>) -> String {
    let n_all = found.paragraphs.len();
    let start = match found.verdict {
        Verdict::Empty => return String::new(),
        Verdict::Binary => {
            return "This is no text: it has bytes that no text has. It may be a picture or a PDF, or a text that is not \
                    in UTF-8. Nothing was checked. Expected: plain text, in UTF-8."
                .to_owned();
        }
        Verdict::TooLong => {
            return format!(
                "This text is too long: {} bytes, {} lines. At most {} bytes, {} lines are looked at. Nothing was checked. \
                 Expected: the article alone.",
                count(found.n_bytes as u64),
                count(found.n_lines as u64),
                count(MOST_TEXT as u64),
                count(MOST_LINES as u64)
            );
        }
        Verdict::Same => "This is the text that the records were made from, letter for letter.".to_owned(),
        Verdict::Signs => "These are the words that the records were made from, in other signs.".to_owned(),
        Verdict::More => {
            format!("This is not the text alone or in its order, though all {n_all} paragraphs are in it.")
        }
        Verdict::Changed if found.n_found == found.n_passages => {
            "This text has other words, though every passage that the records cite stands in it.".to_owned()
        }
        Verdict::Changed => "This text has other words.".to_owned(),
        Verdict::Another => "This is another text. Expected: the article named above.".to_owned(),
    };
    let also = if found.verdict == Verdict::Another { String::new() } else { also(found) };
    start + &also
}

/// What else is there, what is not, and in which signs and order.
fn also(found: &TextReport<'_>) -> String {
    let mut parts = Vec::new();
    if !found.signs.is_empty() {
        parts.push(format!("Other signs: {}.", signs(&found.signs)));
    }
    if !found.added.is_empty() {
        let shown = found.added.iter().take(MOST_ADDED).map(|(line, text)| format!("line {line}, “{text}”"));
        let more = found.added.len().saturating_sub(MOST_ADDED);
        let more = if more > 0 { format!("; and {more} more") } else { String::new() };
        parts.push(format!("In no paragraph of the article: {}{more}.", shown.collect::<Vec<_>>().join("; ")));
    }
    for (what, paragraphs) in [
        ("Not there", &found.absent),
        ("More than once", &found.twice),
        ("Behind a later paragraph, so in another order", &found.moved),
    ] {
        if !paragraphs.is_empty() {
            let noun = if paragraphs.len() == 1 { "paragraph" } else { "paragraphs" };
            parts.push(format!("{what}: {noun} {}.", listed(paragraphs)));
        }
    }
    if !parts.is_empty() {
        parts.insert(0, String::new());
    }
    parts.join(" ")
}

/// "no-break spaces, ligatures"
pub(crate) fn signs(signs: &[Sign]) -> String {
    signs.iter().map(|sign| sign.label()).collect::<Vec<_>>().join(", ")
}

/// Whether a paragraph is the same.
pub(crate) fn is_same(it: &ParagraphReport<'_>) -> &'static str {
    match it.state {
        State::Same => "yes",
        State::Signs(_) => "in other signs",
        State::Changed | State::Absent => "no",
    }
}

/// Where a paragraph stands in the reader's text.
pub(crate) fn in_line(line: usize) -> String {
    format!("in line {line} of your text")
}

/// "3 of 4"
pub(crate) fn passages_found(it: &ParagraphReport<'_>) -> String {
    format!("{} of {}", it.n_passages - it.missing.len(), it.n_passages)
}

/// A passage that is not there, with what stands in its place.
pub(crate) fn missing(it: &Missing<'_>) -> String {
    match &it.instead {
        Some(text) => format!("expected “{}”; found “{text}” ", it.passage.words),
        None => format!("expected “{}”; nothing like it ", it.passage.words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(verdict: Verdict) -> TextReport<'static> {
        let state = State::Same;
        let paragraph = ParagraphReport { n: 1, line: Some(1), state, n_passages: 3, missing: Vec::new() };
        TextReport {
            verdict,
            n_passages: 3,
            n_found: 3,
            n_quotes: 1,
            n_same: 1,
            n_signs: 0,
            n_bytes: 5_000_000,
            n_lines: 1,
            signs: Vec::new(),
            added: Vec::new(),
            absent: Vec::new(),
            twice: Vec::new(),
            moved: Vec::new(),
            paragraphs: vec![paragraph],
        }
    }

    const COUNTS: &str = " Of 3 passages that the records cite, 1 of them people’s own words, 3 are found. Of the article’s \
         1 paragraphs 1 are the same letter for letter, 0 the same in other signs.";

    /// Reports 6, attacks 7 and 12: only one verdict says that it is the text.
    #[test]
    fn attack_7_only_the_text_is_called_the_text() {
        use Verdict::{Another, Binary, Changed, Empty, More, Same, Signs, TooLong};
        for verdict in [Empty, Binary, TooLong, Same, Signs, More, Changed, Another] {
            let is_called = super::verdict(&found(verdict)).contains("This is the text");
            assert_eq!(is_called, verdict == Same, "{verdict:?}");
        }
    }

    #[test]
    fn report_6_signs_and_whatever_else_is_there_are_named() {
        let signs = vec![Sign::ByteOrderMark, Sign::NoBreakSpace];
        assert_eq!(
            verdict(&TextReport { signs, ..found(Verdict::Signs) }),
            "These are the words that the records were made from, in other signs. Other signs: a byte order mark at the \
             start, no-break spaces."
                .to_owned()
                + COUNTS
        );
        let added = vec![(1, "The Times".to_owned()), (9, "Page 1".to_owned())];
        let more = TextReport { added, twice: vec![1, 2, 3], moved: vec![4], ..found(Verdict::More) };
        assert_eq!(
            verdict(&more),
            "This is not the text alone or in its order, though all 1 paragraphs are in it. In no paragraph of the \
             article: line 1, “The Times”; line 9, “Page 1”. More than once: paragraphs 1 to 3. Behind a later \
             paragraph, so in another order: paragraph 4."
                .to_owned()
                + COUNTS
        );
    }

    #[test]
    fn attack_12_what_is_not_looked_at_is_refused_in_words() {
        assert!(verdict(&found(Verdict::Binary)).starts_with("This is no text"));
        let told = verdict(&found(Verdict::TooLong));
        assert!(
            told.starts_with("This text is too long: 5,000,000 bytes, 1 lines. At most 400,000 bytes, 4,000"),
            "{told}"
        );
    }
}
