//! Text files that a reader brings. They are read here and sent nowhere. Not by way of gloo, whose reader of 1.5 kB is one
//! of events; `arrayBuffer` is a promise.

use js_sys::Uint8Array;
use leptos::prelude::event_target;
use leptos::task::spawn_local;
use wasm_bindgen_futures::JsFuture;
pub use web_sys::File;
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};

/// The file that was chosen in a field for files. The field forgets it: otherwise the same file, mended and chosen again,
/// would be no change.
pub fn chosen(event: &Event) -> Option<File> {
    let field = event_target::<HtmlInputElement>(event);
    let file = first(field.files());
    field.set_value("");
    file
}

/// The file that was dropped, which the browser then does not open; none if it was words.
pub fn dropped(event: &DragEvent) -> Option<File> {
    let file = first(event.data_transfer()?.files())?;
    event.prevent_default();
    Some(file)
}

fn first(files: Option<FileList>) -> Option<File> {
    files?.get(0)
}

/// Why a file is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unread {
    /// It has no bytes.
    Empty,
    /// It has more bytes than are looked at: so many.
    TooLarge(u64),
    /// It is gone, or a folder, or the reader may not read it.
    Refused,
}

/// Reads a file of at most so many bytes as text, and calls back with it. That can be long after, so whoever is called
/// asks first whether it still lives.
pub fn read(file: File, most: usize, done: impl FnOnce(Result<String, Unread>) + 'static) {
    // A double, since files can have more bytes than wasm counts.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a whole number below 2^53")]
    let size = file.size() as u64;
    spawn_local(async move {
        done(match size {
            0 => Err(Unread::Empty),
            _ if usize::try_from(size).map_or(true, |size| size > most) => Err(Unread::TooLarge(size)),
            _ => match JsFuture::from(file.array_buffer()).await {
                // Not by the browser, which drops a byte order mark and takes other encodings: a file is held to what a
                // pasted text is.
                Ok(bytes) => Ok(String::from_utf8_lossy(&Uint8Array::new(&bytes).to_vec()).into_owned()),
                Err(_) => Err(Unread::Refused),
            },
        });
    });
}
