//! What the printed page has in its head.

use readout_core::explore::{Explorer, Query, View};

use crate::data;

/// Title and description, from the data.
pub fn head() -> String {
    let Some(explorer) = data::explorer() else { return String::new() };
    format!(
        "<title>{} · Readout</title>\n<meta name=\"description\" content=\"{}\">",
        escaped(&explorer.article().about.headline),
        escaped(&description(explorer))
    )
}

/// What there is in the article, counted.
pub(crate) fn description(explorer: &Explorer) -> String {
    let count = |view: View| {
        let query = Query::default().in_view(view);
        explorer.sentence(&query, explorer.count(&query))
    };
    format!(
        "{}; {}; {}. Each with the words of the article to check it by.",
        count(View::Commitments),
        count(View::Tariffs),
        count(View::Quotes)
    )
}

/// Text that stands between tags or in double quotes.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
