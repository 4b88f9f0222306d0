//! Text with the words of the search marked in it.

use std::ops::Range;

use leptos::html::Span;
use leptos::prelude::*;

use crate::browser::marks::{self, Piece, pieces};
use crate::use_explorer;

/// Text in which hits of the search are `<mark>`s. Only where its hits have changed is it touched, and then written
/// anew as a whole, as [`super::Text`] is and for the same reason.
#[component]
pub(crate) fn Marked(#[prop(into)] text: Oco<'static, str>) -> impl IntoView {
    let explorer = use_explorer();
    let hits = explorer.hits(text.clone());
    let place = NodeRef::<Span>::new();
    let first = pieces(&text, &hits.get_untracked()).map(|piece| match piece {
        Piece::Plain(text) => text.to_owned().into_any(),
        Piece::Hit(text) => view! { <mark>{text.to_owned()}</mark> }.into_any(),
    });
    let first = first.collect_view();
    Effect::new(move |before: Option<Vec<Range<usize>>>| {
        let hits = hits.get();
        if before.is_some_and(|before| before != hits)
            && let Some(place) = place.get_untracked()
        {
            marks::write(&place, pieces(&text, &hits));
        }
        hits
    });
    view! { <span node_ref=place>{first}</span> }
}
