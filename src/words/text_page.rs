//! The page of the full text.

pub(crate) const TITLE: &str = "Full text";
pub(crate) const MARKED: &str =
    "Marked is what a record rests on. Choose a passage for its records, or a record for its words.";
pub(crate) const RECORDS_OF: &str = "Records of paragraph ";
pub(crate) const WORDS: &str = "words";
pub(crate) const WORDS_OF: &str = "Its words in the text: ";
pub(crate) const SEE_THERE: &str = "See also ";
pub(crate) const BACK: &str = "Search and filters";
pub(crate) const COPY_FROM: &str = "Read at ";
pub(crate) const ON_GROUND_OF: &str = "May be shown whole: ";
pub(crate) const NOT_VERIFIED: &str = "Not verified: ";
