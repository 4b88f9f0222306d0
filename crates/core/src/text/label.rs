//! Labels: as they stand alone, and within a sentence.

/// With a capital first letter, for a label that stands alone. Letters beyond ASCII stay: their tables would weigh
/// more than the page has such labels.
pub fn capitalised(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect()).unwrap_or_default()
}

/// With a small first letter, for a label that stands within a sentence.
pub fn lowered(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|first| std::iter::once(first.to_ascii_lowercase()).chain(letters).collect()).unwrap_or_default()
}
