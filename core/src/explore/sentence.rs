//! The query said in words: the heading of the results, the page's title, what is shared.

use super::{Count, Explorer, Facet, Query, Show, View};

impl Explorer {
    /// "11 commitments by China about canola, and 4 more expected, urged or attributed".
    pub fn sentence(&self, query: &Query, count: Count) -> String {
        let noun = match (query.view, count.n) {
            (View::Commitments, 1) => "commitment",
            (View::Commitments, _) => "commitments",
            (View::Tariffs, 1) => "tariff measure",
            (View::Tariffs, _) => "tariff measures",
            (View::Quotes, 1) => "quote",
            (View::Quotes, _) => "quotes",
            (View::Timeline, 1) => "dated event",
            (View::Timeline, _) => "dated events",
            (View::Overview, 1) => "record",
            (View::Overview, _) => "records",
            (View::Sources, _) => return "Where the records stand in the article".to_owned(),
            (View::Ledger, _) => return "What each side gives, and who says so".to_owned(),
            (View::Matrix | View::Calculator | View::Check | View::Method, _) => return query.view.label().to_owned(),
        };
        // In the overview a record is a record, promised or not.
        let (n, not_promised) = match query.view {
            View::Overview => (count.n + count.not_promised, 0),
            _ => (count.n, count.not_promised),
        };
        let number = if n == 0 { "No".to_owned() } else { n.to_string() };
        let mut sentence = format!("{number} {noun}");
        for facet in Facet::ALL {
            let codes = query.chosen(*facet).filter_map(|code| self.vocabulary().value(*facet, code));
            let labels: Vec<&str> = codes.map(|value| value.label.as_str()).collect();
            if !labels.is_empty() {
                sentence.push_str(before(*facet, query.view));
                sentence.push_str(&labels.join(" or "));
                sentence.push_str(after(*facet));
            }
        }
        let words = query.words.trim();
        if !words.is_empty() {
            sentence.push_str(" matching “");
            sentence.push_str(words);
            sentence.push('”');
        }
        match (query.show, not_promised, n) {
            (Show::Undertaken, ..) => sentence.push_str(", what is not promised left out"),
            (Show::All, 0, _) => {}
            (Show::All, more, 0) => sentence.push_str(&format!("; {more} expected, urged or attributed")),
            (Show::All, more, _) => sentence.push_str(&format!(", and {more} more expected, urged or attributed")),
        }
        sentence
    }

    /// A choice as its chip says it: "Topic: canola".
    pub fn chip(&self, facet: Facet, code: u16, view: View) -> String {
        let label = self.vocabulary().value(facet, code).map_or("", |value| value.label.as_str());
        [facet.label_in(view), ": ", label].concat()
    }
}

const fn before(facet: Facet, view: View) -> &'static str {
    match (facet, view) {
        (Facet::Acts, View::Tariffs) => " imposed by ",
        (Facet::Acts, View::Timeline) | (Facet::Due, _) => " with ",
        (Facet::Acts, View::Quotes) => " on what is to be done by ",
        (Facet::Acts, _) | (Facet::Says, View::Quotes) => " by ",
        (Facet::Says, View::Tariffs) => " as stated by ",
        (Facet::Says, _) => " on the word of ",
        (Facet::Force, _) => " worded “",
        (Facet::Standing, _) => " resting on ",
        (Facet::Topic, _) => " about ",
        (Facet::Product, _) => " on ",
        (Facet::Kind, _) => ", ",
        (Facet::Outlet, _) => " reported by ",
        (Facet::Para, _) => " in paragraph ",
    }
}

const fn after(facet: Facet) -> &'static str {
    match facet {
        Facet::Force => "”",
        Facet::Kind => ",",
        Facet::Acts
        | Facet::Says
        | Facet::Standing
        | Facet::Topic
        | Facet::Product
        | Facet::Outlet
        | Facet::Due
        | Facet::Para => "",
    }
}

/// With a capital first letter, for a label that stands alone. Letters beyond ASCII stay: their tables would weigh
/// more than the page has such labels.
pub fn capitalised(label: &str) -> String {
    let mut letters = label.chars();
    letters.next().map(|first| std::iter::once(first.to_ascii_uppercase()).chain(letters).collect()).unwrap_or_default()
}
