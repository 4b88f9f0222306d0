//! The list of shortcuts.

pub(crate) const HEADING: &str = "Shortcuts";
pub(crate) const SWITCH: &str = " Single-key shortcuts";
pub(crate) const CLOSE: &str = "Close";

/// Each key, and what it does.
pub(crate) const LIST: [(&str, &str); 6] = [
    ("/", "Go to the search box"),
    ("1 to 8", "The views, in the order of their links"),
    ("j, k", "Next and previous record"),
    ("c", "Clear all filters"),
    ("Escape", "Close the open record"),
    ("?", "This list"),
];
