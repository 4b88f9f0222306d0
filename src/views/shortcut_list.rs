//! The dialog that lists the shortcuts, with the switch that turns them off.

use leptos::html::Dialog;
use leptos::prelude::*;

use crate::browser::{focus, preference};
use crate::state::ShortcutState;
use crate::words::shortcuts as words;

/// The list, which opens as soon as it stands in the page, and whenever it is asked for again.
#[component]
pub(crate) fn ShortcutList(state: ShortcutState) -> impl IntoView {
    let dialog = NodeRef::<Dialog>::new();
    Effect::new(move |_| {
        state.n_asked.track();
        focus::open_dialog(dialog);
    });
    let lines = words::list().map(|(key, does)| {
        view! {
            <dt>
                <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
        }
    });
    let switch = move |event| {
        let are_on = event_target_checked(&event);
        state.are_on.set(are_on);
        preference::keep_shortcuts(are_on);
    };
    let close = move |_| {
        if let Some(dialog) = dialog.get_untracked() {
            dialog.close();
        }
    };
    view! {
        <dialog class="shortcuts" aria-labelledby="shortcuts" node_ref=dialog>
            <h2 id="shortcuts">{words::HEADING}</h2>
            <dl class="facts">{lines}</dl>
            <p>
                <label>
                    <input
                        type="checkbox"
                        name="shortcuts"
                        prop:checked=move || state.are_on.get()
                        on:change=switch
                    />
                    {words::SWITCH}
                </label>
            </p>
            <p>
                <button class="button" data-rank="main" type="button" on:click=close>
                    {words::CLOSE}
                </button>
            </p>
        </dialog>
    }
}
