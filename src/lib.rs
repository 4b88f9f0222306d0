//! The page: components, wiring and markup. What an article says and how it is explored is `readout-core`'s.

pub mod data;
pub mod ui;

pub mod browser;

#[cfg(feature = "ssr")]
pub mod site;

#[cfg(feature = "ssr")]
pub use ui::{head, records, views};
