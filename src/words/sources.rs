//! The article as a map.

use readout_core::article::LeftOut;

pub(crate) use super::record::PARAGRAPH_SIGN;

pub(crate) const NOTE: &str = "A mark for each paragraph of the article, full where that source speaks; beside it the records that rest on its word.";
pub(crate) const CAPTION: &str = "Who speaks in each paragraph, and what it gives";
pub(crate) const COLUMNS: &[&str] = &["Paragraph", "Who speaks", "Records"];
/// Over several articles: the heading of the voices.
pub(crate) const WHO_SPEAKS_WHERE: &str = "Who speaks where";
pub(crate) const DO_THEY_STAND_THERE: &str = "Check our quotes";
pub(crate) const PASTE_ARTICLE: &str = "Paste the article, and the page looks for every passage and quote in it. ";
pub(crate) const PARAGRAPH: &str = "Paragraph ";
pub(crate) const NO_RECORD: &str = "no record of its own";

/// A paragraph without records of its own that others cite.
pub(crate) fn cited_beside(n: usize) -> String {
    format!("cited in {n} records for what another side says, or does not say")
}

/// What was left out of a paragraph, and why.
pub(crate) fn left_out(it: &LeftOut) -> String {
    format!("Left out: {} ({})", it.what, it.why)
}
