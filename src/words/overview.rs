//! The first view.

pub(crate) const IN_SHORT: &str = "In short";
