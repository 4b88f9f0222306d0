//! What is made anew as a whole whenever it changes.

use std::cell::Cell;

use leptos::either::Either;
use leptos::prelude::*;

/// A view that is never mended in its place. What page translators have put there in place of our text nodes would stand
/// for ever; so would a text node of ours that nobody sees any more.
pub(crate) fn anew(view: impl Fn() -> AnyView + Send + 'static) -> impl FnMut() -> Either<AnyView, AnyView> + Send {
    let is_second = Cell::new(false);
    move || {
        let made = view();
        // Leptos takes one kind of view out and puts the other kind in.
        if is_second.replace(!is_second.get()) { Either::Right(made) } else { Either::Left(made) }
    }
}
