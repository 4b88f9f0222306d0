//! Hits of a search, written into a text.

use std::ops::Range;

use leptos::prelude::document;
use web_sys::Element;

/// Writes a text anew, with its hits as `<mark>`s. By hand: what stood there may have been changed by a page
/// translator, so that no node of it is ours to update.
pub fn write<'a>(within: &Element, pieces: impl Iterator<Item = Piece<'a>>) {
    within.set_text_content(None);
    for piece in pieces {
        let written = match piece {
            Piece::Plain(text) => within.append_with_str_1(text),
            Piece::Hit(text) => document().create_element("mark").and_then(|mark| {
                mark.set_text_content(Some(text));
                within.append_with_node_1(&mark)
            }),
        };
        // Refused only where the element is gone; then nobody sees it.
        if written.is_err() {
            return;
        }
    }
}

/// A piece of a marked text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Between hits.
    Plain(&'a str),
    /// A hit of the search.
    Hit(&'a str),
}

/// A text cut at its hits, which are in order and do not overlap.
pub fn pieces<'a>(text: &'a str, hits: &[Range<usize>]) -> impl Iterator<Item = Piece<'a>> + use<'a> {
    let mut pieces = Vec::with_capacity(2 * hits.len() + 1);
    let mut end = 0;
    for hit in hits {
        pieces.push(Piece::Plain(text.get(end..hit.start).unwrap_or_default()));
        pieces.push(Piece::Hit(text.get(hit.clone()).unwrap_or_default()));
        end = hit.end;
    }
    pieces.push(Piece::Plain(text.get(end..).unwrap_or_default()));
    pieces.into_iter().filter(|piece| !matches!(piece, Piece::Plain("")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_cut_at_its_hits() {
        #[track_caller]
        fn case(hits: &[(usize, usize)], expected: &[Piece<'_>]) {
            let hits: Vec<Range<usize>> = hits.iter().map(|(start, end)| *start..*end).collect();
            assert_eq!(pieces("canola seed", &hits).collect::<Vec<_>>(), expected);
        }
        use Piece::{Hit, Plain};
        case(&[], &[Plain("canola seed")]);
        case(&[(0, 6)], &[Hit("canola"), Plain(" seed")]);
        case(&[(7, 11)], &[Plain("canola "), Hit("seed")]);
        case(&[(0, 6), (7, 11)], &[Hit("canola"), Plain(" "), Hit("seed")]);
        case(&[(0, 11)], &[Hit("canola seed")]);
    }
}
