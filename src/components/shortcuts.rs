//! Single-key shortcuts: what each does. The list of them comes when it is asked for.

use leptos::prelude::*;
use readout_core::query::{Query, View};

use super::{Lazy, Part, clear};
use crate::browser::{focus, keys, preference};
use crate::state::ShortcutState;
use crate::{Explorer, use_explorer};

/// Hears keys; the place of the list. They are off within another page.
#[component]
pub(crate) fn Shortcuts() -> impl IntoView {
    let explorer = use_explorer();
    let state = ShortcutState { are_on: RwSignal::new(true), n_asked: RwSignal::new(0) };
    Effect::new(move |_| {
        state.are_on.set(preference::shortcuts());
        keys::on_key(move |key| {
            let is_on = key == "?" || key == "Escape" || state.are_on.get_untracked();
            is_on && !explorer.is_embedded() && press(explorer, state, key)
        });
    });
    view! {
        <Show when=move || state.n_asked.get() != 0>
            <Lazy part=Part::Shortcuts(state) />
        </Show>
    }
}

const _: () = assert!(View::NAMED.len() <= 9, "each named view has a key of one digit");

fn press(explorer: Explorer, state: ShortcutState, key: &str) -> bool {
    let number = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    match (key, number.and_then(|place| View::NAMED.get(place))) {
        (_, Some(view)) => explorer.go(|query| query.in_view(*view)),
        ("/", _) => focus::to(explorer.search_box),
        ("j" | "k", _) => focus::step(key == "j"),
        ("c", _) => clear(explorer),
        ("Escape", _) if explorer.now().open.is_some() => explorer.go(Query::closed),
        ("?", _) => state.n_asked.update(|n| *n += 1),
        _ => return false,
    }
    true
}
