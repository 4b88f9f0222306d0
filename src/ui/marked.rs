//! Text with the words of the search marked in it.

use super::Reader;
use super::el::{El, el};
use super::markup::Markup;

/// Puts text into an element; words of the search are marked in it.
pub(super) fn marked(reader: Reader, within: El, text: &str) -> El {
    let text = text.to_owned();
    within.swap(move || {
        let pieces = reader.pieces(&text).into_iter().map(|(is_hit, text)| match is_hit {
            true => el("mark").add(text).view(),
            false => Markup::Text(text),
        });
        Markup::Several(pieces.collect())
    })
}
