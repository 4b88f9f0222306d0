//! Everything that a reader sees of the page's own: one module for each part of it, so that another language is another
//! set of these. What the core says (labels, sentences, dates, numbers) comes from the core.
//!
//! Components put these between their tags in braces. A literal between tags would be set as HTML (`InertElement`),
//! which the page's policy (Trusted Types) forbids.

pub(crate) mod calculator;
#[cfg(feature = "ssr")]
pub(crate) mod card;
pub(crate) mod check;
pub(crate) mod detail;
pub(crate) mod filters;
pub(crate) mod ledger;
pub(crate) mod list;
pub(crate) mod matrix;
pub(crate) mod method;
pub(crate) mod overview;
pub(crate) mod page;
#[cfg(feature = "ssr")]
pub(crate) mod pages;
pub(crate) mod rate_chart;
pub(crate) mod record;
pub(crate) mod records;
pub(crate) mod share;
pub(crate) mod shortcuts;
pub(crate) mod sources;
pub(crate) mod tariff;
pub(crate) mod timeline;
pub(crate) mod voice;
