//! Text files that a reader brings. They are read here and sent nowhere.

use gloo::file::{File, futures::read_as_text};
use leptos::prelude::event_target;
use leptos::task::spawn_local;
use web_sys::{DragEvent, Event, FileList, HtmlInputElement};

/// The file that was chosen in a field for files.
pub fn chosen(event: &Event) -> Option<File> {
    first(event_target::<HtmlInputElement>(event).files())
}

/// The file that was dropped, which the browser then does not open; none if it was words.
pub fn dropped(event: &DragEvent) -> Option<File> {
    let file = first(event.data_transfer()?.files())?;
    event.prevent_default();
    Some(file)
}

fn first(files: Option<FileList>) -> Option<File> {
    Some(File::from(files?.get(0)?))
}

/// Reads a file as text, and calls back with it. A file that cannot be read is an empty text.
pub fn read(file: File, done: impl FnOnce(String) + 'static) {
    spawn_local(async move { done(read_as_text(&file).await.unwrap_or_default()) });
}
