//! What is asked of the browser and done to it, and what happens where it refuses. No other module names web-sys or
//! gloo.
//!
//! Components call this from listeners and effects, which do not run natively. `place` and `sheet` are asked while the
//! share panel, the acts of an open record and the lines for print render, which never render natively.

pub mod after_frame;
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
