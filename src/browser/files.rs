//! Text files that a reader brings. They are read here and sent nowhere.

pub use gloo::file::File;
use gloo::file::futures::read_as_text;
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
    let size = file.size();
    spawn_local(async move {
        done(match size {
            0 => Err(Unread::Empty),
            _ if usize::try_from(size).map_or(true, |size| size > most) => Err(Unread::TooLarge(size)),
            _ => read_as_text(&file).await.map_err(|_| Unread::Refused),
        });
    });
}
