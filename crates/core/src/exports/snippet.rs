//! What an editor pastes: one line, since content management systems break others.

use super::Place;
use crate::article::{CAN_BE_SEVERAL, RecordId, RecordKind};
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

/// The height that is kept free for a list until the frame says its own, in px.
const LIST: usize = 900;

impl Engine {
    /// What to paste so that a page shows `query`, which passes through what the page reads in a frame: one record as its
    /// card. None where the page has no address.
    pub fn snippet(&self, query: &Query, place: &Place, form: Snippet) -> Option<String> {
        let page = place.page.as_deref()?;
        let title = attribute(&[&self.sentence(query, self.count(query)), " · Readout"].concat());
        let folder = page.rsplit_once('/').map_or(page, |(folder, _)| folder);
        let (src, height) = match query.sole() {
            Some(record) => {
                let at = |layout: Layout| layout.height(self, record);
                // What follows its content needs room for it alone, by width; nothing may be cut of what does not.
                let height = match form {
                    Snippet::Frame => at(AT_MOST).to_string(),
                    Snippet::Element | Snippet::Data => format!("320:{} 640:{}", at(NARROW), at(WIDE)),
                };
                (joined(folder, &self.card_of(record)), height)
            }
            None => ([page, &query.write_whole(self)].concat(), LIST.to_string()),
        };
        let src = attribute(&src);
        let script = ["<script async src=\"", &attribute(folder), "/embed.js\"></script>"].concat();
        // The one link that stays where scripts are off, to the page itself.
        let own = query.sole().filter(|record| self.article().member_of(*record).is_some());
        let link = own.map_or_else(|| place.address(self, query), |record| joined(folder, &self.own_address(record)));
        let link = attribute(&link);
        let link = ["<noscript><a href=\"", &link, "\">", &title, "</a></noscript>"].concat();
        let attributes = |prefix: &str| {
            [&src, "\" ", prefix, "title=\"", &title, "\" ", prefix, "height=\"", &height, "\""].concat()
        };
        Some(match form {
            Snippet::Element => {
                ["<readout-embed src=\"", &attributes(""), ">", &link, "</readout-embed>", &script].concat()
            }
            Snippet::Data => ["<div data-readout=\"", &attributes("data-"), ">", &link, "</div>", &script].concat(),
            Snippet::Frame => {
                // Many a site has `height: auto` for all its frames, which would be 150 px.
                let style = [" style=\"height:", &height, "px!important\""].concat();
                let rest = " width=\"100%\" frameborder=\"0\" loading=\"lazy\" allow=\"clipboard-write\"></iframe>";
                ["<iframe src=\"", &attributes(""), &style, rest, &link].concat()
            }
        })
    }
}

/// A relative address, seen from a folder.
fn joined(folder: &str, address: &str) -> String {
    if CAN_BE_SEVERAL && let Some((address, (above, _))) = address.strip_prefix("../").zip(folder.rsplit_once('/')) {
        return joined(above, address);
    }
    [folder, "/", address].concat()
}

/// A card at a width: how many letters a line of its words has, and how many px stand around them.
struct Layout {
    letters: usize,
    /// Of a commitment, a measure with its bars, a quote, an event.
    around: [usize; 4],
}

/// Of 320 and of 640 px, as measured on the cards of the first article: most are within 20 px.
const NARROW: Layout = Layout { letters: 36, around: [128, 240, 96, 132] };
const WIDE: Layout = Layout { letters: 76, around: [120, 190, 104, 116] };
/// Of 320 px, where the fonts of a system need more than others.
const AT_MOST: Layout = Layout { letters: 36, around: [134, 282, 128, 152] };

impl Layout {
    /// How high the card of a record is, in px.
    fn height(self, engine: &Engine, record: RecordId) -> usize {
        let article = engine.article();
        let lines = |text: &str, most: usize| text.chars().count().div_ceil(most.max(1));
        let [commitment, tariff, quote, event] = self.around;
        let (around, said) = match record.kind {
            RecordKind::Commitment => (commitment, None),
            RecordKind::Tariff => (tariff, None),
            RecordKind::Quote => (quote, article.quotes.get(usize::from(record.index))),
            RecordKind::Event => (event, None),
        };
        let notes = said.into_iter().flat_map(|it| [it.carrier(), it.setting.as_deref()]).flatten();
        // They are smaller.
        let notes: usize = notes.map(|it| lines(it, self.letters + self.letters / 9)).sum();
        around + 22 * lines(article.title(record), self.letters) + 19 * notes
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
