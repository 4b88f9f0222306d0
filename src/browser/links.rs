//! Clicks on links: ours lead to another query, others leave the frame properly.

use leptos::prelude::window;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, MouseEvent};

/// The query that a click leads to, if it is a plain click on one of our links. The browser then does not follow it.
pub fn wanted(click: &MouseEvent) -> Option<String> {
    let link = click.target()?.dyn_into::<Element>().ok()?.closest("a[href]").ok().flatten()?;
    let address = link.get_attribute("href")?;
    if !address.starts_with('?') {
        // Within a frame another site would open in the frame, or not at all.
        if is_framed() && !address.starts_with('#') {
            _ = link.set_attribute("target", "_blank");
            _ = link.set_attribute("rel", "noopener");
        }
        return None;
    }
    let is_plain =
        click.button() == 0 && !(click.alt_key() || click.ctrl_key() || click.meta_key() || click.shift_key());
    if !is_plain {
        return None;
    }
    click.prevent_default();
    Some(address)
}

/// Whether the page stands within another one. A frame that may not look up is framed.
pub fn is_framed() -> bool {
    window().parent().map_or(true, |parent| parent.is_none_or(|parent| parent != window()))
}
