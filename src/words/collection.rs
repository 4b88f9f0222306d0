//! The landing page of several articles.

use readout_core::article::RecordKind;
use readout_core::engine::Count;

pub(crate) const EXPLORE_ALL: &str = "Explore all of them together: who promised what to whom, and when";
pub(crate) const BETWEEN: &str = "Between ";
pub(crate) const FULL_TEXT: &str = "Full text";
pub(crate) const NO_SCRIPT: &str = "This page has no script. The articles’ own pages have search and filters, and can be read \
     without them.";

/// What there is.
pub(crate) fn title(n: usize) -> String {
    format!("Who promised what to whom: {n} articles")
}

/// What there is in all of them, kind by kind.
pub(crate) fn in_all(counts: [Count; 4]) -> String {
    let counts = RecordKind::ALL.iter().zip(counts).filter(|it| !it.1.is_zero());
    let counts: Vec<String> = counts.map(|(kind, count)| count.named(*kind)).collect();
    format!("In all of them: {}. Each with the words of its article to check it by.", counts.join("; "))
}
