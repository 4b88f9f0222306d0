//! How the article's letters beyond ASCII fold for searching, worked out where the tables of Unicode cost nothing.

use std::collections::BTreeMap;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use readout_core::article::Article;

/// The folds of every letter beyond ASCII that an article has, its capital with it, sorted by letter.
pub(super) fn folds(article: &Article) -> Vec<(char, String)> {
    let text = serde_json::to_string(article).unwrap_or_default();
    let mut folds = BTreeMap::new();
    for letter in text.chars().filter(|letter| !letter.is_ascii() && letter.is_alphabetic()) {
        for letter in letter.to_uppercase().chain(letter.to_lowercase()) {
            let folded: String =
                letter.to_lowercase().collect::<String>().nfd().filter(|part| !is_combining_mark(*part)).collect();
            // Taken apart by the browser, a letter of a search comes as its base, in either case.
            let bases = folded.chars().filter(|base| !base.is_ascii());
            let bases: Vec<char> = bases.flat_map(|base| base.to_uppercase().chain([base])).collect();
            folds.extend(bases.iter().flat_map(|base| base.to_lowercase().map(|lower| (*base, lower.to_string()))));
            folds.insert(letter, folded);
        }
    }
    folds.into_iter().collect()
}
