//! Many small values that follow one thing, brought up to date by one effect.
//!
//! When a signal changes, everything that reads a memo of it runs to check whether the memo changed. On this page that is
//! 700 effects for each letter typed, 4 ms, though only some ten have anything to do. Here a single effect computes all
//! values and tells only the readers of those that changed.

use leptos::prelude::*;

type Update = Box<dyn Fn()>;

/// The values that follow one thing. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct FanOut(StoredValue<Vec<Option<Update>>, LocalStorage>);

impl FanOut {
    /// Values that follow what `track` reads.
    pub(crate) fn new(track: impl Fn() + 'static) -> Self {
        let updates = StoredValue::new_local(Vec::<Option<Update>>::new());
        Effect::new(move |_| {
            track();
            updates.with_value(|updates| updates.iter().flatten().for_each(|update| untrack(update)));
        });
        Self(updates)
    }

    /// A value; it is worked out anew whenever that thing changes, as long as its component lives.
    pub(crate) fn value<T>(self, value: impl Fn() -> T + Clone + 'static) -> ReadSignal<T>
    where
        T: PartialEq + Send + Sync + 'static,
    {
        let (read, write) = signal(untrack(value.clone()));
        let update = move || {
            let now = value();
            if read.with_untracked(|before| *before != now) {
                write.set(now);
            }
        };
        let place = self.0.try_update_value(|updates| {
            let place = updates.iter().position(Option::is_none).unwrap_or(updates.len());
            if place == updates.len() {
                updates.push(None);
            }
            if let Some(free) = updates.get_mut(place) {
                *free = Some(Box::new(update));
            }
            place
        });
        on_cleanup(move || {
            _ = self.0.try_update_value(|updates| {
                if let Some(entry) = place.and_then(|place| updates.get_mut(place)) {
                    *entry = None;
                }
            });
        });
        read
    }
}
