//! The one place that names the browser, and what we do when it refuses.
//!
//! Everything here is called from listeners and effects only, so that components also print natively.

use std::cell::Cell;

pub mod clipboard;
pub mod download;
pub mod fields;
pub mod focus;
pub mod history;
pub mod kept;
pub mod keys;
pub mod links;
mod member;
pub mod normal;
pub mod outside;
pub mod place;
pub mod preference;
pub mod print;
pub mod share;
pub mod style;

#[cfg(feature = "csr")]
pub mod failure;
#[cfg(feature = "csr")]
mod swap;
#[cfg(feature = "csr")]
pub mod takeover;

thread_local! {
    static IS_ALIVE: Cell<bool> = const { Cell::new(false) };
}

/// Says that the page has taken over. Until then, and for good if taking over failed, listeners on the window do
/// nothing: the page that is built anew has its own.
pub fn come_alive() {
    IS_ALIVE.set(true);
}

/// Whether the page has taken over.
pub fn is_alive() -> bool {
    IS_ALIVE.get()
}
