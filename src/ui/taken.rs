//! What became of what a reader took out: told in words, with the text itself where the browser refused it.

use leptos::ev;

use super::el::{El, el, nothing, of};
use super::follow::{Held, held};
use crate::browser::clipboard::copy;

const REFUSED: &str = " is not copied: the browser did not allow it. Copy it from the field below.";

/// What was told last, and the text that was refused.
#[derive(Clone, Copy)]
pub(super) struct Taken {
    told: Held<String>,
    refused: Held<String>,
}

impl Taken {
    /// Nothing was taken yet.
    pub(super) fn new() -> Self {
        Self { told: held(String::new()), refused: held(String::new()) }
    }

    /// A button that copies what is called `name`. Of what needs an address, `make` makes nothing where the page has
    /// none.
    pub(super) fn copying(
        self,
        words: &str,
        name: &'static str,
        make: impl Fn() -> Option<String> + Send + 'static,
    ) -> El {
        action(words).on(ev::click, move |_| {
            let Some(text) = make() else {
                return self.tell(&[name, " needs an address, and this page is a file on a disk."].concat());
            };
            let shown = text.clone();
            copy(&text, move |is_copied| {
                self.tell(&[name, if is_copied { " is copied." } else { REFUSED }].concat());
                self.refused.set(if is_copied { String::new() } else { shown.clone() });
            });
        })
    }

    /// Tells the reader something, in place of what was told before.
    pub(super) fn tell(self, words: &str) {
        self.told.set(words.to_owned());
        self.refused.set(String::new());
    }

    /// A panel with what is told at its end.
    pub(super) fn within(self, panel: El) -> El {
        panel.add(el("p").set("role", "status").text(move || self.told.get())).swap(move || match self.refused.get() {
            text if text.is_empty() => nothing(),
            text => by_hand(&text).view(),
        })
    }
}

/// A button that does something with what is taken out.
pub(super) fn action(words: &str) -> El {
    of("button", "text-button").set("type", "button").add(words)
}

/// For copying by the reader's own means.
fn by_hand(text: &str) -> El {
    let area = el("textarea").set("readonly", "").set("rows", "4").set("spellcheck", "false");
    of("label", "field").add("To copy by hand").add(area.add(text))
}
