//! The page: components, wiring and markup. What an article says and how it is explored is `readout-core`'s.

#![allow(clippy::needless_pass_by_value, reason = "a component owns its props")]
#![allow(unreachable_pub, reason = "`#[component]` makes functions of its own `pub`")]
#![recursion_limit = "512"] // a view's type nests as deep as its markup

pub mod address;
pub mod app;
pub mod browser;
mod components;
pub mod data;
mod fan_out;
pub mod frame;
pub mod lazy_module;
mod share;
mod state;
pub mod steps;
mod views;
mod words;

#[cfg(feature = "ssr")]
pub mod pages;

pub use components::{Part, Render};
pub use state::ShortcutState;
pub use views::needs_lazy_module;

use state::{Explorer, use_explorer};
