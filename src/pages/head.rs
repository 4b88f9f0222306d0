//! What the printed page has in its head.

use readout_core::engine::Engine;
use readout_core::query::{Query, View};

/// Title and description, from the data.
pub fn head(engine: &Engine) -> String {
    format!(
        "<title>{} · Readout</title>\n<meta name=\"description\" content=\"{}\">",
        escaped(&engine.article().about.headline),
        escaped(&description(engine))
    )
}

/// What there is in the article, counted.
pub(crate) fn description(engine: &Engine) -> String {
    let count = |view: View| {
        let query = Query::default().in_view(view);
        engine.sentence(&query, engine.count(&query))
    };
    format!(
        "{}; {}; {}. Each with the words of the article to check it by.",
        count(View::Commitments),
        count(View::Tariffs),
        count(View::Quotes)
    )
}

/// How every page of ours begins, up to what is its own in its head; the mark POLICY is still to be filled. `theme`: the
/// one it has until a script asks for another.
pub(super) fn opening(theme: Option<&str>) -> String {
    let theme = theme.map(|it| format!(" data-theme=\"{it}\"")).unwrap_or_default();
    [
        "<!doctype html>\n<html lang=\"en\"",
        &theme,
        ">\n<head>\n<meta charset=\"utf-8\">\n<!--POLICY-->\n",
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
    ]
    .concat()
}

/// Text that stands between tags or in double quotes.
pub(crate) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
