//! Single-key shortcuts, the dialog that lists them, and the switch that turns them off.

use leptos::ev;
use readout_core::explore::{Query, View};

use super::Reader;
use super::el::{El, el, of};
use super::follow::{effect, held};
use crate::browser::{fields, focus, keys, preference};

const DIALOG: &str = "dialog.shortcuts";

const LIST: [(&str, &str); 6] = [
    ("/", "Go to the search box"),
    ("1 to 8", "The views, in the order of their links"),
    ("j, k", "Next and previous record"),
    ("c", "Clear all filters"),
    ("Escape", "Close the open record"),
    ("?", "This list"),
];

/// The list of shortcuts. They are off within another page.
pub(super) fn shortcuts(reader: Reader) -> El {
    let are_on = held(true);
    effect(move || {
        are_on.set(preference::shortcuts());
        keys::on_key(move |key| {
            let is_on = key == "?" || key == "Escape" || are_on.get_untracked();
            is_on && !reader.now().embed && press(reader, key)
        });
    });
    let mut lines = of("dl", "facts");
    for (key, does) in LIST {
        lines = lines.add(el("dt").add(el("kbd").add(key))).add(el("dd").add(does));
    }
    let switch = el("input").set("type", "checkbox").set("name", "shortcuts").ticked(move || are_on.get()).on(
        ev::change,
        move |event| {
            are_on.set(fields::is_ticked(&event));
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

fn press(reader: Reader, key: &str) -> bool {
    let number = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    match (key, number.and_then(|place| View::NAMED.get(place))) {
        (_, Some(view)) => reader.go(|query| query.in_view(*view)),
        ("/", _) => focus::move_to("input[type=search]".to_owned()),
        ("j" | "k", _) => focus::step(".results .record-link", key == "j"),
        ("c", _) => super::chips::clear(reader),
        ("Escape", _) if reader.now().open.is_some() => reader.go(Query::closed),
        ("?", _) => focus::open_dialog(DIALOG),
        _ => return false,
    }
    true
}
