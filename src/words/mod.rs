//! The words that components put around what the core says: a module for each part of the page. Labels, sentences,
//! dates and numbers are the core's; titles and descriptions of pages stand in `src/pages`.
//!
//! Components put these between their tags in braces. An element whose attributes and children are all literals is set
//! as HTML (`InertElement`), which the page's policy (Trusted Types) forbids.

pub(crate) mod calculator;
#[cfg(feature = "ssr")]
pub(crate) mod card;
pub(crate) mod check;
#[cfg(feature = "ssr")]
pub(crate) mod collection;
pub(crate) mod detail;
pub(crate) mod filters;
pub(crate) mod ledger;
pub(crate) mod list;
pub(crate) mod matrix;
pub(crate) mod method;
#[cfg(feature = "ssr")]
pub(crate) mod minute;
pub(crate) mod overview;
pub(crate) mod page;
#[cfg(feature = "ssr")]
pub(crate) mod pages;
pub(crate) mod rate_chart;
pub(crate) mod record;
pub(crate) mod records;
pub(crate) mod several;
pub(crate) mod share;
pub(crate) mod shortcuts;
pub(crate) mod sources;
pub(crate) mod tariff;
#[cfg(feature = "ssr")]
pub(crate) mod text_page;
pub(crate) mod timeline;
pub(crate) mod voice;
