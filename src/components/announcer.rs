//! Says what has changed to those who do not see it.

use leptos::prelude::*;

use super::Text;
use crate::browser::after_frame;
use crate::browser::pause::Pause;
use crate::use_explorer;

/// How long a reader must have stopped typing, in milliseconds.
const PAUSE: u32 = 600;

/// The sentence once more, or another one, for assistive tools, once the reader pauses.
#[component]
pub(crate) fn Announcer(#[prop(optional, into)] of: Option<Signal<String>>) -> impl IntoView {
    let explorer = use_explorer();
    let sentence = of.unwrap_or_else(|| explorer.sentence.into());
    let said = RwSignal::new(String::new());
    let waiting = StoredValue::new_local(None::<Pause>);
    Effect::new(move |before: Option<()>| {
        let sentence = sentence.get();
        if before.is_some() {
            after_frame::run(move || {
                waiting.try_set_value(Some(Pause::new(PAUSE, move || said.set(sentence))));
            });
        }
    });
    view! {
        <p class="spoken" role="status">
            <Text of=said />
        </p>
    }
}
