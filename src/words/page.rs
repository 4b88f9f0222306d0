//! Around every view.

pub(crate) const NAME: &str = "Readout";
pub(crate) const PROMISE: &str = "Who promised what, checked against the article";
pub(crate) const READ_ARTICLE: &str = "Read the article";
pub(crate) const ALL_ARTICLES: &str = "Each article by itself";
pub(crate) const RECORDS_OF: &str = " · Records: ";
pub(crate) const SKIP: &str = "Skip to the results";
pub(crate) const VIEWS: &str = "Views";
pub(crate) const SEARCH: &str = "Search";
pub(crate) const SAYS_ONLY: &str = "Records say what the article says: gaps are marked ";
pub(crate) const OURS_IS_MARKED: &str = ", counts and inferences ours.";
pub(crate) const NOBODY_WATCHES: &str = " · Nothing leaves your browser.";
pub(crate) const LOADING: &str = "One moment: this part is still loading.";
pub(crate) const LATE: &str = "This part of the page has not come yet: the network or the site is slow. Should it come, it shows \
     here. What you have chosen stands in the address and is kept.";
pub(crate) const FAILED: &str = "This part of the page could not be loaded: there is no network, or the page has been updated \
     since you opened it. What you have chosen stands in the address and is kept.";
pub(crate) const NEAREST: &str = " The nearest is: ";
pub(crate) const TRY_AGAIN: &str = "Try again";
pub(crate) const RELOAD: &str = "Reload the page";

/// What may be typed into the search box.
pub(crate) fn search_hint(example: &str) -> String {
    format!("Try “{example}”")
}

/// A record that the address names and that is not there.
pub(crate) fn gone(id: &str) -> String {
    format!("There is no record “{}” in this article.", within_marks(id))
}

/// The window's title.
pub(crate) fn title(heading: &str) -> String {
    format!("{heading} · {NAME}")
}

/// What an address asks for and the article does not have.
pub(crate) fn unknown(pairs: &str) -> String {
    format!(
        "The address asks for “{}”, which this article does not have. What follows is without it.",
        within_marks(pairs)
    )
}

/// The same for several articles.
pub(crate) fn unknown_to_all(pairs: &str) -> String {
    format!(
        "The address asks for “{}”, which these articles do not have. What follows is without it.",
        within_marks(pairs)
    )
}

/// A stranger's words, which end no quotation of ours.
fn within_marks(words: &str) -> String {
    words.replace(['“', '”'], "\"")
}
