//! Many small values that follow one thing, brought up to date by one effect.
//!
//! When a signal changes, everything that reads a memo of it runs to check whether the memo changed. On this page that is
//! 700 effects for each letter typed, 4 ms, though only some ten have anything to do. Here a single effect computes all
//! values and tells only the readers of those that changed.

use leptos::prelude::*;

use crate::browser::after_frame;

type Update = Box<dyn Fn()>;

/// The values that follow one thing. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct FanOut(StoredValue<Vec<Option<Update>>, LocalStorage>);

/// When values are brought up to date.
#[derive(Clone, Copy)]
pub(crate) enum When {
    /// With all else that follows.
    WithPage,
    /// What no reader sees: once the frame that shows the rest has been painted.
    AfterFrame,
}

impl FanOut {
    /// Values that follow what `track` reads.
    pub(crate) fn new(track: impl Fn() + 'static, when: When) -> Self {
        let this = Self(StoredValue::new_local(Vec::new()));
        Effect::new(move |_| {
            track();
            match when {
                When::WithPage => this.update(),
                When::AfterFrame => after_frame::run(move || this.update()),
            }
        });
        this
    }

    fn update(self) {
        self.0.try_with_value(|updates| updates.iter().flatten().for_each(|update| untrack(update)));
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
        self.keep(Box::new(update));
        read
    }

    /// Keeps what brings a value up to date, as long as the component lives that asked for it.
    fn keep(self, update: Update) {
        let place = self.0.try_update_value(|updates| {
            let place = updates.iter().position(Option::is_none).unwrap_or(updates.len());
            if place == updates.len() {
                updates.push(None);
            }
            if let Some(free) = updates.get_mut(place) {
                *free = Some(update);
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
    }
}
