//! Single-key shortcuts: what each does. The list of them comes when it is asked for.

use readout_core::explore::{Query, View};

use super::Reader;
use super::el::nothing;
use super::follow::{Held, effect, held};
use super::markup::Markup;
use crate::browser::{focus, keys, preference};

/// Whether shortcuts are on, and whether their list has been asked for; each time anew is heard.
#[derive(Clone, Copy)]
pub(super) struct Shortcuts {
    pub(super) are_on: Held<bool>,
    pub(super) is_listed: Held<bool>,
}

/// Hears keys; the place of the list. They are off within another page.
pub(super) fn shortcuts(reader: Reader) -> impl FnMut() -> Markup + Send {
    let it = Shortcuts { are_on: held(true), is_listed: held(false) };
    effect(move || {
        it.are_on.set(preference::shortcuts());
        keys::on_key(move |key| {
            let is_on = key == "?" || key == "Escape" || it.are_on.get_untracked();
            is_on && !reader.now().embed && press(reader, it, key)
        });
    });
    move || match it.is_listed.get() {
        true => reader.later.show(|pieces| (pieces.shortcuts)(it).view()),
        false => nothing(),
    }
}

fn press(reader: Reader, it: Shortcuts, key: &str) -> bool {
    let number = key.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    match (key, number.and_then(|place| View::NAMED.get(place))) {
        (_, Some(view)) => reader.go(|query| query.in_view(*view)),
        ("/", _) => focus::move_to("input[type=search]".to_owned()),
        ("j" | "k", _) => focus::step(".results .record-link", key == "j"),
        ("c", _) => super::chips::clear(reader),
        ("Escape", _) if reader.now().open.is_some() => reader.go(Query::closed),
        ("?", _) => it.is_listed.set(true),
        _ => return false,
    }
    true
}
