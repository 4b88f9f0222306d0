//! The truth rules that need the article's text: every span exactly where it is said to stand.

mod copy;
mod paragraph;
mod quotation;

pub use quotation::quoted_parts;

use sha2::{Digest as _, Sha256};

use crate::check::{MOST_SHARE, Problems, check_words, soften_drafts};
use crate::file::{File, Paragraph, Problem, Span};

/// What a check against the text has found to be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Spans found byte for byte.
    pub n_spans: usize,
    /// Quotes found byte for byte.
    pub n_quotes: usize,
    /// Words outside of people's direct words that spans cover.
    pub words_covered: usize,
    /// Words outside of people's direct words.
    pub words_unquoted: usize,
}

impl Verified {
    /// Share of the unquoted words that spans cover, in tenths of a per cent.
    pub fn share_permille(&self) -> usize {
        (self.words_covered * 1000).checked_div(self.words_unquoted).unwrap_or_default()
    }
}

/// Hexadecimal SHA-256.
pub fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// The paragraphs of a text, a line each, as a file has them that cites it.
pub fn paragraphs(file: &File, text: &str) -> Vec<Paragraph> {
    let spans = file.spans();
    let paragraph = |(n, line): (u16, &str)| {
        let here: Vec<&Span<'_>> = spans.iter().filter(|span| span.p == n).collect();
        let unquoted_words = paragraph::n_unquoted(line, &here).try_into().unwrap_or(u16::MAX);
        Paragraph { n, sha256: sha256(line.as_bytes()), unquoted_words, no_records: None }
    };
    (1..).zip(text.lines()).map(paragraph).collect()
}

/// Checks a file against the article's text, a line a paragraph.
///
/// # Errors
/// Everything that differs, all at once.
pub fn verify(file: &File, text: &str) -> Result<Verified, Vec<Problem>> {
    let mut problems = Problems::default();
    let lines: Vec<&str> = text.strip_suffix('\n').unwrap_or(text).split('\n').collect();
    if lines.len() != file.paragraphs.len() {
        problems.add(
            "the text",
            "paragraphs",
            format!("{} lines", lines.len()),
            format!("{} paragraphs, one a line", file.paragraphs.len()),
        );
    }
    let mut verified = Verified { n_spans: 0, n_quotes: 0, words_covered: 0, words_unquoted: 0 };
    let spans = file.spans();
    let is_limited = file.article.shipped().is_none();
    for (paragraph, line) in file.paragraphs.iter().zip(&lines) {
        let here: Vec<&Span<'_>> = spans.iter().filter(|span| span.p == paragraph.n).collect();
        paragraph::check(paragraph, line, &here, &mut verified, &mut problems);
        if is_limited {
            paragraph::check_runs(paragraph, line, &here, &mut problems);
        }
        quotation::are_known(paragraph.n, line, &here, &mut problems);
    }
    quotation::are_marked(file, &lines, &mut problems);
    quotation::are_terms(file, &lines, &mut problems);
    copy::check(file, &lines, &mut problems);
    check_words(file, &lines, &mut problems);
    if is_limited && verified.words_covered * 100 > verified.words_unquoted * MOST_SHARE {
        let found = format!("{} of {} unquoted words", verified.words_covered, verified.words_unquoted);
        problems.add("the file", "spans", found, format!("at most {MOST_SHARE} per cent"));
    }
    soften_drafts(file, &mut problems);
    if problems.0.is_empty() { Ok(verified) } else { Err(problems.0) }
}
