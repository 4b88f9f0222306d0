//! What follows from signals. All closures are boxed and all values are kept as one type, so that Leptos' code around
//! them is in the page once and not once for each: 2 kB for each type of value, 100 to 900 bytes for each closure.

use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

use leptos::prelude::*;

/// A value that follows from signals; those who read it hear only when it has changed. Small to copy.
pub struct Followed<T>(Memo<Erased>, PhantomData<fn() -> T>);

impl<T> Clone for Followed<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Followed<T> {}

impl<T: 'static> Followed<T> {
    /// Reads the value, and follows it.
    pub(super) fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        now(self.0).read(read)
    }

    /// The value, which is followed.
    pub(super) fn get(self) -> T
    where
        T: Clone,
    {
        self.with(T::clone)
    }
}

/// A value of a component's own that is set now and then, such as whether something is open. Small to copy.
pub(super) struct Held<T>(RwSignal<Erased>, PhantomData<fn() -> T>);

impl<T> Clone for Held<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Held<T> {}

impl<T: Clone + PartialEq + Send + Sync + 'static> Held<T> {
    /// Reads the value, and follows it.
    pub(super) fn with<U>(self, read: impl FnOnce(&T) -> U) -> U {
        held_now(self.0).read(read)
    }

    /// The value, which is followed.
    pub(super) fn get(self) -> T {
        self.with(T::clone)
    }

    /// The value, without following it.
    pub(super) fn get_untracked(self) -> T {
        self.0.get_untracked().read(T::clone)
    }

    /// Has those who follow it hear of another value.
    pub(super) fn set(self, value: T) {
        put(self.0, Erased(Arc::new(value)));
    }
}

#[inline(never)]
fn held_now(held: RwSignal<Erased>) -> Erased {
    held.get()
}

#[inline(never)]
fn put(held: RwSignal<Erased>, value: Erased) {
    held.set(value);
}

/// Holds a value.
pub(super) fn held<T: PartialEq + Send + Sync + 'static>(value: T) -> Held<T> {
    Held(RwSignal::new(Erased(Arc::new(value))), PhantomData)
}

/// Only this file puts values in, each with the type that it is asked for.
#[expect(clippy::unreachable, reason = "the types of this file rule it out")]
fn of_another_type() -> ! {
    unreachable!("a value of another type than it was made with")
}

#[inline(never)]
fn now(memo: Memo<Erased>) -> Erased {
    memo.get()
}

/// A value of any type that can be compared with another.
#[derive(Clone)]
struct Erased(Arc<dyn Value>);

impl Erased {
    fn read<T: 'static, U>(&self, read: impl FnOnce(&T) -> U) -> U {
        match self.0.as_any().downcast_ref() {
            Some(value) => read(value),
            None => of_another_type(),
        }
    }
}

impl PartialEq for Erased {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(other.0.as_any())
    }
}

trait Value: Send + Sync {
    fn as_any(&self) -> &dyn Any;
    fn is_same(&self, other: &dyn Any) -> bool;
}

impl<T: PartialEq + Send + Sync + 'static> Value for T {
    fn as_any(&self) -> &dyn Any {
        self
    }

    fn is_same(&self, other: &dyn Any) -> bool {
        other.downcast_ref() == Some(self)
    }
}

/// A value that follows from what `value` reads.
pub(super) fn memo<T: PartialEq + Send + Sync + 'static>(value: impl Fn() -> T + Send + Sync + 'static) -> Followed<T> {
    Followed(boxed(Box::new(move || Erased(Arc::new(value())))), PhantomData)
}

#[inline(never)]
fn boxed(value: Box<dyn Fn() -> Erased + Send + Sync>) -> Memo<Erased> {
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
