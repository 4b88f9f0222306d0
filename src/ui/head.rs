//! What the printed page has in its head.

use readout_core::explore::{Query, View};

use crate::data;

/// Title and description, from the data.
pub fn head() -> String {
    let Some(explorer) = data::explorer() else { return String::new() };
    let about = &explorer.article().about;
    let count = |view: View| {
        let query = Query::default().in_view(view);
        explorer.sentence(&query, explorer.count(&query))
    };
    let description = format!(
        "{}; {}; {}. Each with the words of the article to check it by.",
        count(View::Commitments),
        count(View::Tariffs),
        count(View::Quotes)
    );
    format!(
        "<title>{} · Readout</title>\n<meta name=\"description\" content=\"{}\">",
        escaped(&about.headline),
        escaped(&description)
    )
}

/// Text that stands between tags or in double quotes.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
