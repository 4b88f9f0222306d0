//! What stands in the page at one moment.

use std::fmt;

use serde::Deserialize;

/// The page as locate.js sees it.
#[derive(Clone, Debug, Default, Deserialize)]
pub(crate) struct Snapshot {
    /// How the start went, as boot.js says it: "ready", "failed" and so on.
    pub(crate) state: String,
    /// The query of the address, from `?` on.
    pub(crate) address: String,
    /// The document's title.
    pub(crate) title: String,
    /// The query in words, which is the first `h2` of `main`.
    pub(crate) sentence: String,
    /// What the status says.
    pub(crate) status: String,
    /// The name of each record in the list: its row header, or else its heading.
    pub(crate) rows: Vec<String>,
    /// The names of the buttons that remove a filter.
    pub(crate) chips: Vec<String>,
    /// Role and name of what has the focus.
    pub(crate) focus: String,
    /// The name of the current view's link.
    pub(crate) view: String,
    /// Every word in `main` that is shown.
    pub(crate) words: String,
    /// What went wrong since the document was loaded.
    pub(crate) faults: Vec<String>,
    /// Resources of other origins than ours.
    pub(crate) strangers: Vec<String>,
}

impl Snapshot {
    /// The overview stands there, whether it is printed or follows its reader.
    pub(crate) fn has_deal(&self) -> bool {
        ["The deal", "In their words", "Who speaks where"].iter().all(|part| self.words.contains(part))
    }

    /// The number that the sentence starts with; "No commitments" is 0.
    pub(crate) fn count(&self) -> Option<usize> {
        number(&self.sentence)
    }
}

/// The number that a text starts with; "No" is 0.
pub(crate) fn number(text: &str) -> Option<usize> {
    match text.split_whitespace().next()? {
        "No" => Some(0),
        word => word.parse().ok(),
    }
}

impl fmt::Display for Snapshot {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { state, address, sentence, status, rows, chips, focus, view, words, .. } = self;
        let start: String = words.chars().take(200).collect();
        let address = crate::page::shortened(address);
        write!(
            f,
            "state {state:?}, address {address:?}, view {view:?}, sentence {sentence:?}, status {status:?}, {} rows, chips {chips:?}, focus on {focus}, main starts {start:?}",
            rows.len()
        )
    }
}
