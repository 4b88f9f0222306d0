//! What an editor pastes: one line, since content management systems break others.

use super::Place;
use crate::closed_list::closed_list;
use crate::engine::Engine;
use crate::query::Query;

closed_list! {
    /// The form of an embed, from the most that a site may allow to the least.
    pub enum Snippet {
        /// A custom element and our script.
        Element => "element", "Custom element";
        /// The same by `data-` attributes, where unknown elements are dropped.
        Data => "data", "Data attribute";
        /// A plain frame of a fixed height, where no script is allowed.
        Frame => "frame", "Plain iframe";
    }
}

/// The height that is kept free until the frame says its own, in px: a list, and one record.
const LIST: &str = "900";
const RECORD: &str = "640";

impl Engine {
    /// What to paste so that a page shows `query`, which passes through what the page reads in a frame. None where the
    /// page has no address.
    pub fn snippet(&self, query: &Query, place: &Place, form: Snippet) -> Option<String> {
        let page = place.page.as_deref()?;
        let src = attribute(&[page, &query.write_whole(self)].concat());
        let title = attribute(&[&self.sentence(query, self.count(query)), " · Readout"].concat());
        let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
        let script = ["<script async src=\"", &attribute(folder), "/embed.js\"></script>"].concat();
        let height = if query.sole().is_some() { RECORD } else { LIST };
        // The one link that stays where scripts are off, to the page itself.
        let link = attribute(&place.address(self, query));
        let link = ["<noscript><a href=\"", &link, "\">", &title, "</a></noscript>"].concat();
        let attributes =
            |prefix: &str| [&src, "\" ", prefix, "title=\"", &title, "\" ", prefix, "height=\"", height, "\""].concat();
        Some(match form {
            Snippet::Element => {
                ["<readout-embed src=\"", &attributes(""), ">", &link, "</readout-embed>", &script].concat()
            }
            Snippet::Data => ["<div data-readout=\"", &attributes("data-"), ">", &link, "</div>", &script].concat(),
            Snippet::Frame => {
                let rest =
                    " width=\"100%\" frameborder=\"0\" loading=\"lazy\" allow=\"clipboard-write; web-share\"></iframe>";
                ["<iframe src=\"", &attributes(""), rest, &link].concat()
            }
        })
    }
}

/// Text that stands within an attribute in double quotes, or between tags.
fn attribute(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '"' => escaped.push_str("&quot;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            letter => escaped.push(letter),
        }
    }
    escaped
}
