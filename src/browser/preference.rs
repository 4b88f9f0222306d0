//! The one preference a reader has: whether single-key shortcuts are on. Where storage is blocked it lasts as long as
//! the page.

use leptos::prelude::window;

const SHORTCUTS: &str = "readout:shortcuts";

/// Whether single-letter shortcuts are on. They are, unless the reader switched them off.
pub fn shortcuts() -> bool {
    let kept = window().local_storage().ok().flatten().and_then(|storage| storage.get_item(SHORTCUTS).ok().flatten());
    kept.as_deref() != Some("off")
}

/// Remembers whether shortcuts are on; a browser that refuses forgets it.
pub fn keep_shortcuts(are_on: bool) {
    if let Ok(Some(storage)) = window().local_storage() {
        _ = storage.set_item(SHORTCUTS, if are_on { "on" } else { "off" });
    }
}
