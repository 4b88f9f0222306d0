//! What an article says and how it is explored. Plain Rust: no browser, no clock, no input or output.
//!
//! Each module uses only those above it:
//! [`text`] words and letters,
//! [`article`] what an article says,
//! [`query`] what a reader can choose, and its address,
//! [`engine`] what a query gives,
//! [`exports`] what a reader takes out.
//!
//! All of them return values (ranges, counts, sentences), never markup.

mod closed_list;
mod distinct;

pub mod article;
pub mod engine;
pub mod exports;
pub mod query;
pub mod text;
