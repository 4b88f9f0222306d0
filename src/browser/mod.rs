//! The one place that names the browser, and what we do when it refuses.
//!
//! Everything here is called from listeners and effects only, so that components also render natively.

pub mod clipboard;

pub mod download;
pub mod fields;
pub mod files;
pub mod focus;
pub mod history;
pub mod keys;
pub mod letters;
pub mod links;
pub mod marks;
pub mod outside;
pub mod pause;
pub mod place;
pub mod precached;
pub mod preference;
pub mod print;
#[cfg(feature = "csr")]
pub mod printed;
mod return_to;
pub mod sheet;
pub mod style;

#[cfg(feature = "csr")]
mod calm;
#[cfg(feature = "csr")]
pub mod failure;
#[cfg(feature = "csr")]
pub mod mount;
#[cfg(feature = "csr")]
mod swap;
