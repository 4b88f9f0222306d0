//! Check it yourself.

use readout_core::article::{Missing, ParagraphReport, TextReport, Verdict};

pub(crate) use super::record::PARAGRAPH_SIGN;

pub(crate) const COPY_TEXT_OF: &str = "Copy the text of ";
pub(crate) const THE_ARTICLE: &str = "the article";
pub(crate) const AND_PASTE: &str = ", a line a paragraph, and paste it here, or drop a text file. Every span and quote that \
     this page cites is looked up in it, and every paragraph is compared as a whole. Nothing leaves your browser.";
pub(crate) const ARTICLES_TEXT: &str = "The article’s text";
pub(crate) const OR_A_FILE: &str = "or a text file";
pub(crate) const CAPTION: &str = "Paragraph by paragraph";
pub(crate) const COLUMNS: [&str; 4] = ["Paragraph", "Passages found", "Letter for letter", "What differs"];
pub(crate) const YES: &str = "yes";
pub(crate) const NO: &str = "no";
pub(crate) const NOTHING: &str = "nothing";
pub(crate) const UNCITED_WORDS: &str = "words that no record cites";

/// What the text is found to be. Nothing while there is none.
pub(crate) fn verdict(found: &TextReport<'_>) -> String {
    let start = match found.verdict {
        Verdict::Empty => return String::new(),
        Verdict::Whole if found.n_same == found.paragraphs.len() => "This is the text that the records were made from.",
        Verdict::Whole => "Every passage stands where the records say, but the text differs elsewhere.",
        Verdict::Changed => "This text differs.",
        Verdict::Another => "This is another text. Expected: the article named above, a line a paragraph.",
    };
    format!(
        "{start} {} of {} passages found, {} of them quotes to be found; {} of {} paragraphs are the same letter for \
         letter.",
        found.n_found,
        found.n_passages,
        found.n_quotes,
        found.n_same,
        found.paragraphs.len()
    )
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
