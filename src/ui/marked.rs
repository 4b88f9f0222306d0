//! Text with the words of the search marked in it.

use leptos::prelude::*;

use super::Reader;
use super::el::{El, el};

/// Puts text into an element; words of the search are marked in it.
pub(super) fn marked(reader: Reader, within: El, text: &str) -> El {
    let text = text.to_owned();
    within.swap(move || {
        let pieces = reader.pieces(&text).into_iter().map(|(is_hit, text)| match is_hit {
            true => el("mark").add(text).view(),
            false => text.into_any(),
        });
        pieces.collect::<Vec<_>>().into_any()
    })
}
