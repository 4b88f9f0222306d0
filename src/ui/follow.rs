//! What follows from signals. The closures are boxed, so that Leptos' code around them is in the page once for each
//! type of value and not once for each closure: 100 to 900 bytes each.

use leptos::prelude::*;

/// A value that follows from signals; those who read it hear only when it has changed.
pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    boxed(Box::new(value))
}

#[inline(never)]
fn boxed<T: PartialEq + Send + Sync + 'static>(value: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| value())
}

/// Something done once the page stands, and again whenever a signal that it has read changes.
pub(super) fn effect(run: impl FnMut() + 'static) {
    boxed_effect(Box::new(run));
}

#[inline(never)]
fn boxed_effect(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_| run());
}
