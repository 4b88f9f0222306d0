//! The article as a map.

use readout_core::article::LeftOut;

pub(crate) use super::record::PARAGRAPH_SIGN;

pub(crate) const CAPTION: &str = "Records by paragraph";
pub(crate) const COLUMNS: &[&str] = &["Paragraph", "Commitments", "Trade measures", "Quotes", "Events", WHO_SPEAKS];
pub(crate) const WHO_SPEAKS: &str = "Who speaks";
pub(crate) const WHO_SPEAKS_WHERE: &str = "Who speaks where";
pub(crate) const DO_THEY_STAND_THERE: &str = "Check our quotes";
pub(crate) const PASTE_ARTICLE: &str = "Paste the article, and the page looks for every passage and quote in it. ";
pub(crate) const PARAGRAPH: &str = "Paragraph ";
pub(crate) const NO_RECORD: &str = "no record of its own";
pub(crate) const NONE: &str = "–";
pub(crate) const NONE_SPOKEN: &str = "none";

/// What the map shows.
pub(crate) fn note(n_paragraphs: usize) -> String {
    format!(
        "{n_paragraphs} paragraphs. A filled square is a record, an open one is not promised; one that rests on \
         several paragraphs counts in each. A number opens its records."
    )
}

/// A paragraph without records of its own that others cite.
pub(crate) fn cited_beside(n: usize) -> String {
    format!("cited in {n} records for what another side says, or does not say")
}

/// What was left out of a paragraph, and why.
pub(crate) fn left_out(it: &LeftOut) -> String {
    format!("Left out: {} ({})", it.what, it.why)
}
