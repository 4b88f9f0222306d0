//! What is each article's own, where several are one.

use readout_core::article::About;

pub(crate) const MAPS: &str =
    "Where it is in each article, paragraph by paragraph, and whether our quotes stand there:";
pub(crate) const CHECKS: &str = "A text is held against its own article, on the page of that:";
pub(crate) const SEVERAL_ARTICLES: &str = "Several articles";
pub(crate) const EACH_BY_ITSELF: &str = "Every record here is from one of these articles and names it. Each was read, coded and \
     checked by itself, by the same written rules; its own page has them, with where the article is from, what was left out \
     and why:";
pub(crate) const WHO_IS_ONE: &str = "A side, a person, an organisation, an outlet, a topic and a product of the same name are \
     one here. Statements and other documents, groups, and people without a name are each article’s own. Nothing is \
     concluded from one article for another: neither that a promise was kept, nor that two of them are about the same thing.";
pub(crate) const LICENCES: &str = "Our annotations: CC BY 4.0. The code: MIT or Apache-2.0. Quotes remain their speakers’, each \
     article its publisher’s.";

/// After an article's name: what it is and when it was coded.
pub(crate) fn coded_from(about: &About) -> String {
    format!(
        ": “{}”, {}, coded on {}, version {}",
        about.headline,
        about.publication(),
        about.coded.words(),
        about.version
    )
}
