//! What an article says and how it is explored. Plain Rust: no browser, no clock, no input or output.
//!
//! [`article`] holds the data model and its checks, [`explore`] everything a reader can do with it.
//! Both return values (ranges, counts, sentences), never markup.

mod closed_list;

pub mod article;
pub mod explore;
