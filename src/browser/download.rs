//! A file made in the page, offered to the reader as a download. Nothing is sent anywhere.

use gloo::timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use leptos::prelude::document;
use wasm_bindgen::JsCast as _;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser gets to take the file before its address ends, in milliseconds.
const PATIENCE: u32 = 10_000;

/// Hands the reader a file: a text, or bytes. Where the browser refuses (a sandboxed frame), nothing happens.
pub fn download(name: &str, media_type: &str, file: &(impl AsRef<[u8]> + ?Sized)) {
    save(name, media_type, file.as_ref());
}

fn save(name: &str, media_type: &str, bytes: &[u8]) {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let bytes = Array::of1(&Uint8Array::from(bytes));
    let Ok(blob) = Blob::new_with_u8_array_sequence_and_options(&bytes, &options) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let link = document().create_element("a").ok().and_then(|it| it.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(link) = link {
        link.set_href(&address);
        link.set_download(name);
        link.click();
    }
    Timeout::new(PATIENCE, move || _ = Url::revoke_object_url(&address)).forget();
}
