//! A record as a card on another site.

pub(crate) const IN_READOUT: &str = "Readout";
pub(crate) const PARAGRAPH: &str = "paragraph ";
