//! The page of a voice.

pub(crate) const NAMED_AS: &str = "Named as";
pub(crate) const KIND: &str = "Kind";
pub(crate) const ROLE: &str = "Role";
pub(crate) const SIDE: &str = "Side";
pub(crate) const NO_SIDE: &str = "speaks for none";
pub(crate) const PARAGRAPHS: &str = "Paragraphs";
