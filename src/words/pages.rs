//! Pages without a script.

use readout_core::article::About;

pub(crate) const SKIP: &str = "Skip to the content";
pub(crate) const TO_CITE: &str = "To cite";
pub(crate) const OPEN: &str = "Open in Readout";
pub(crate) const EVERY: &str = "Every record and voice";
pub(crate) const EACH_HAS_A_PAGE: &str = "Each has a page of its own, with the words of the article to check it by: ";
pub(crate) const VOICES: &str = "Voices";
pub(crate) const THE_DATA: &str = "The data";
pub(crate) const IN_ONE_FILE: &str = "All of them in one file: ";
pub(crate) const DATA_FILE: &str = "data.json";
pub(crate) const WITH_ITS: &str = ", with its ";
pub(crate) const SCHEMA: &str = "schema";
pub(crate) const STOP: &str = ". ";
pub(crate) const FULL_STOP: &str = ".";
pub(crate) const ALL_OF_EACH: &str = "All records of each";

/// Which article a page is about.
pub(crate) fn records_of(headline: &str) -> String {
    format!("Records of “{headline}”")
}

/// After the headline: where and when it was published.
pub(crate) fn published(about: &About) -> String {
    format!(", {}.", publication(about))
}

/// "Global Times, 17 January 2026"
pub(crate) fn publication(about: &About) -> String {
    format!("{}, {}", about.publisher, about.date.words())
}

/// What a measure falls on, as it is printed.
pub(crate) fn as_printed(words: &str) -> String {
    format!(": “{words}”")
}
