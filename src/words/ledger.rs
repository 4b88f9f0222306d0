//! The reciprocity ledger.

pub(crate) const NOTE: &str = "Side by side stands what the article itself sets against each other; all else stands in its \
     own column. “Only … says this” means in this article: nothing here says that the other side denies it.";
pub(crate) const CAPTION: &str = "What each side promises, is asked and is said to do";
pub(crate) const HOW: &str = "How";
pub(crate) const SET_AGAINST: &str = "Said to correspond";
pub(crate) const NOTHING_FOUND: &str = "nothing found";
pub(crate) const DOT: &str = " · ";
pub(crate) use super::tariff::AS_ABOVE;

/// The head of a block: how its columns stand to each other.
pub(crate) fn block(is_linked: bool, is_joint: bool) -> &'static str {
    match (is_linked, is_joint) {
        (true, _) => "Correspondingly, one side says",
        (false, true) => "Together",
        (false, false) => "No exchange stated",
    }
}
