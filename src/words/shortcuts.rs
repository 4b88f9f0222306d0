//! The list of shortcuts.

use readout_core::query::View;

pub(crate) const HEADING: &str = "Shortcuts";
pub(crate) const SWITCH: &str = " Single-key shortcuts";
pub(crate) const CLOSE: &str = "Close";

/// Each key, and what it does.
pub(crate) fn list() -> [(String, &'static str); 6] {
    let views = format!("1 to {}", View::NAMED.len());
    [
        ("/".to_owned(), "Go to the search box"),
        (views, "The views, in the order of their links"),
        ("j, k".to_owned(), "Next and previous record"),
        ("c".to_owned(), "Clear all filters"),
        ("Escape".to_owned(), "Close the open record"),
        ("?".to_owned(), "This list"),
    ]
}
