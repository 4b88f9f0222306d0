//! What a reader takes out: exactly the records that a query lists, in other forms.
//!
//! Written by hand: `serde_json` would add 18.8 kB to the page and `csv` 16.7. The tests read everything back with
//! these.

mod calendar;
mod card;
mod citation;
mod csv;
mod json;
mod list;
mod snippet;

pub use card::{PICTURE_OF_DEAL, PICTURE_OF_RATES, own_page, way_to};
pub use citation::Citation;
pub use csv::{Column, columns, safe, unsafe_again};
pub use list::Markup;
pub use snippet::Snippet;

use self::json::Json;
use crate::article::{About, PartialDate, RecordId};
use crate::distinct::distinct;
use crate::engine::Engine;
use crate::query::{Query, Shown};

/// What is ours and what is not, with every export.
pub const RIGHTS: &str = "Annotations CC BY 4.0; quotes their speakers’; the article its publisher’s";
/// The licence of what is ours, as a public address.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Where the page lies and what day it is: what the core cannot know.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Place {
    /// The absolute address of the page, without query. None for a page that has none, such as a file on a disk: then
    /// what needs one is left out.
    pub page: Option<String>,
    /// Today.
    pub today: Option<PartialDate>,
}

impl Place {
    /// The address under which a query opens in a page of its own; the bare query where the page has no address.
    pub fn address(&self, engine: &Engine, query: &Query) -> String {
        let query = query.clone().outside().write(engine);
        [self.page.as_deref().unwrap_or_default(), &query].concat()
    }

    fn of_record(&self, engine: &Engine, record: RecordId) -> String {
        self.address(engine, &Query::default().opened(record))
    }
}

/// The most values of facets, and letters of a search, that the name of a file has.
const MOST_VALUES: usize = 4;
const MOST_LETTERS: usize = 40;
/// Where the words of a search end in a name, in bytes: file systems take 255, and an ending and a letter come after it.
const MOST_BYTES: usize = 200;

impl Engine {
    /// A name for a downloaded file, without its ending, and the key of a citation: "readout-commitments-topic-canola".
    /// Lists that differ have names that differ, unless a long search or many filters are cut.
    pub fn file_name(&self, query: &Query) -> String {
        let mut name = String::from("readout");
        let add = |name: &mut String, part: &str| {
            name.push('-');
            name.push_str(part);
        };
        if let Some(record) = query.sole() {
            add(&mut name, &self.article().full_id(record));
        } else {
            add(&mut name, query.view.key());
            let mut last = None;
            for (facet, code) in query.choices().iter().take(MOST_VALUES) {
                let Some(value) = self.vocabulary().value(*facet, *code) else { continue };
                if last.replace(*facet) != Some(*facet) {
                    add(&mut name, facet.key());
                }
                add(&mut name, &value.key);
            }
            if query.choices().len() > MOST_VALUES {
                add(&mut name, &["and-", &(query.choices().len() - MOST_VALUES).to_string(), "-more"].concat());
            }
            if query.show == Shown::Undertaken {
                add(&mut name, query.show.key());
            }
            if !query.words.is_empty() {
                add(&mut name, "search-");
                let words = self.words(query).join("-");
                for letter in words.chars().take(MOST_LETTERS) {
                    if name.len() < MOST_BYTES {
                        push_safely(&mut name, letter);
                    }
                }
            }
        }
        name
    }

    /// What the system's own sheet for sharing takes: the sentence as title, and the address; of an open record what it
    /// is and what is said by whom. None where the page has no address.
    pub fn for_sheet(&self, query: &Query, place: &Place) -> Option<String> {
        place.page.as_ref()?;
        let mut json = Json::default();
        json.object(|json| {
            let shared = query.open.map_or_else(|| query.clone(), Query::alone);
            json.pair("title", &self.sentence(&shared, self.count(&shared)));
            if let Some(record) = query.open {
                json.pair("text", &self.message(record));
            }
            json.pair("url", &place.address(self, query));
        });
        Some(json.done())
    }

    /// What is known of the article that a query's records are from; of several articles what is known of all.
    fn about(&self, query: &Query) -> &About {
        let article = self.article();
        if !article.has_members() {
            return &article.about;
        }
        let mut places = distinct(self.records_of(query).iter().filter_map(|it| article.member_place(*it))).into_iter();
        let first = places.next().and_then(|place| article.members().get(usize::from(place)));
        first.filter(|_| places.next().is_none()).map_or(&article.about, |it| &it.about)
    }
}

/// A letter of a file's name and of a key in BibTeX, neither of which can be trusted with more than ASCII.
fn push_safely(name: &mut String, letter: char) {
    match letter {
        '-' | '.' => name.push(letter),
        letter if letter.is_ascii_alphanumeric() => name.push(letter),
        letter => name.push_str(&format!("u{:x}", letter as u32)),
    }
}
