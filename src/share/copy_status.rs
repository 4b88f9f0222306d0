//! Copy status; a text area if the clipboard is refused.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::browser::clipboard;
use crate::components::{Text, anew};
use crate::words::share as words;

/// What was told last, and the text that was refused.
#[derive(Clone, Copy)]
pub(super) struct CopyStatus {
    told: RwSignal<String>,
    refused: RwSignal<Option<String>>,
}

impl CopyStatus {
    /// Nothing was copied yet.
    pub(super) fn new() -> Self {
        Self { told: RwSignal::new(String::new()), refused: RwSignal::new(None) }
    }

    /// Tells the reader something, in place of what was told before.
    pub(super) fn tell(self, words: impl Into<String>) {
        self.told.set(words.into());
        self.refused.set(None);
    }

    /// Copies a text, called `name`, and tells what became of it. None: it needs an address, and the page has none.
    fn copy(self, name: &str, text: Option<String>) {
        let Some(text) = text else { return self.tell(words::needs_address(name)) };
        let name = name.to_owned();
        let copied = clipboard::copy(&text);
        spawn_local(async move {
            let is_copied = copied.await;
            self.told.set(if is_copied { words::copied(&name) } else { words::refused(&name) });
            self.refused.set((!is_copied).then_some(text));
        });
    }
}

/// A button that copies what is called `name`. `make` makes nothing of what needs an address where there is none.
#[component]
pub(super) fn CopyButton(
    status: CopyStatus,
    words: &'static str,
    name: &'static str,
    #[prop(into)] make: Callback<(), Option<String>>,
) -> impl IntoView {
    view! {
        <button class="text-button" type="button" on:click=move |_| status.copy(name, make.run(()))>
            {words}
        </button>
    }
}

/// What is told, and a field for copying by the reader's own means.
#[component]
pub(super) fn CopyReport(status: CopyStatus) -> impl IntoView {
    let by_hand = anew(move || {
        let field = status.refused.get().map(|text| {
            view! {
                <label class="field">
                    {words::BY_HAND}
                    <textarea readonly="" rows="4" spellcheck="false">
                        {text}
                    </textarea>
                </label>
            }
        });
        field.into_any()
    });
    view! {
        <p role="status">
            <Text of=status.told />
        </p>
        {by_hand}
    }
}
