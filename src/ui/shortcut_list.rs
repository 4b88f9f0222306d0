//! The dialog that lists the shortcuts, with the switch that turns them off.

use leptos::ev;

use super::el::{El, el, of};
use super::follow::effect;
use super::shortcuts::Shortcuts;
use crate::browser::{fields, focus, preference};

const DIALOG: &str = "dialog.shortcuts";

const LIST: [(&str, &str); 6] = [
    ("/", "Go to the search box"),
    ("1 to 8", "The views, in the order of their links"),
    ("j, k", "Next and previous record"),
    ("c", "Clear all filters"),
    ("Escape", "Close the open record"),
    ("?", "This list"),
];

/// The list, which opens as soon as it stands in the page, and whenever it is asked for again.
pub(super) fn shortcut_list(it: Shortcuts) -> El {
    effect(|| focus::open_dialog(DIALOG));
    let mut lines = of("dl", "facts");
    for (key, does) in LIST {
        lines = lines.add(el("dt").add(el("kbd").add(key))).add(el("dd").add(does));
    }
    let switch = el("input").set("type", "checkbox").set("name", "shortcuts").ticked(move || it.are_on.get()).on(
        ev::change,
        move |event| {
            it.are_on.set(fields::is_ticked(&event));
            preference::keep_shortcuts(fields::is_ticked(&event));
        },
    );
    let close = of("button", "button").set("data-rank", "main").set("type", "button");
    of("dialog", "shortcuts")
        .set("aria-labelledby", "shortcuts")
        .add(el("h2").set("id", "shortcuts").add("Shortcuts"))
        .add(lines)
        .add(el("p").add(el("label").add(switch).add(" Single-key shortcuts")))
        .add(el("p").add(close.on(ev::click, |_| focus::close_dialog(DIALOG)).add("Close")))
}
