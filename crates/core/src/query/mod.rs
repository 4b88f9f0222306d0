//! The query: everything a reader can choose. The address holds it, and all else on the page follows from it.

mod address;
mod change;
mod entry;
mod facet;
mod order;
mod rate;
mod reading;
mod view;
mod vocabulary;

pub use address::Names;
pub use entry::{Entry, Field};
pub use facet::{Facet, TOGETHER};
pub use order::{Group, Sort};
pub(crate) use rate::{is_calculable, rate_after, rate_before};
pub use reading::{Reading, Refusal, reading};
pub use view::View;
pub(crate) use view::{Heading, Lists};
pub use vocabulary::{NONE, Value, Vocabulary};

use crate::article::{RecordId, RecordKind};
use crate::closed_list::closed_list;

/// Everything a reader can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// What the page shows.
    pub view: View,
    /// The chosen values as (facet, code), sorted, each once.
    choices: Vec<(Facet, u16)>,
    /// The words searched for, as typed.
    pub words: String,
    /// In which order records stand.
    pub sort: Sort,
    /// What they are gathered under.
    pub group: Group,
    /// What is entered into the calculator.
    pub entry: Entry,
    /// The record that is open in its list.
    pub open: Option<RecordId>,
    /// The record that the address names and the article does not have.
    pub lost: Option<Lost>,
    /// What else the address asks for and the article does not have, as `key=value`: the list is shown without it.
    pub unknown: Vec<String>,
    /// Whether the list holds what is not promised.
    pub show: Shown,
    /// Whether it is of the open record alone: nothing of the list around it counts.
    is_alone: bool,
    /// The keys of the address that only the page reads, with their values as they came, in the page's order of keys.
    passed: Vec<(&'static str, String)>,
}

/// A record that an address names and the article does not have: it was renamed or taken out, or never was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lost {
    /// Its kind.
    pub kind: RecordKind,
    /// Its identifier.
    pub id: String,
    /// In which of several articles it was looked for, by its place.
    pub article: u16,
}

closed_list! {
    /// Which classes of force a list holds.
    pub enum Shown {
        /// Both, apart.
        All => "all", "everything";
        /// Only what is undertaken.
        Undertaken => "undertaken", "promises only";
    }
}

impl Default for Query {
    fn default() -> Self {
        Self {
            view: View::Overview,
            choices: Vec::new(),
            words: String::new(),
            sort: Sort::Article,
            group: Group::Nothing,
            entry: Entry::default(),
            open: None,
            lost: None,
            unknown: Vec::new(),
            show: Shown::All,
            is_alone: false,
            passed: Vec::new(),
        }
    }
}

impl Query {
    /// The chosen codes of a facet, in the vocabulary's order.
    pub fn chosen(&self, facet: Facet) -> impl Iterator<Item = u16> + '_ {
        self.choices.iter().filter(move |(other, _)| *other == facet).map(|(_, code)| *code)
    }

    /// All choices, in the order of the address.
    pub fn choices(&self) -> &[(Facet, u16)] {
        &self.choices
    }

    /// Whether a value is chosen.
    pub fn has(&self, facet: Facet, code: u16) -> bool {
        self.choices.binary_search(&(facet, code)).is_ok()
    }

    /// Whether anything narrows the list: a value, a word, or what is not promised left out.
    pub fn is_narrowed(&self) -> bool {
        !self.choices.is_empty() || !self.words.trim().is_empty() || self.show != Shown::All
    }

    /// The one record that the query is of, if it is of one.
    pub fn sole(&self) -> Option<RecordId> {
        self.open.filter(|_| self.is_alone)
    }

    /// Whether it is of one record alone, which the article does not have.
    pub fn misses_its_only_record(&self) -> bool {
        self.is_alone && self.open.is_none() && self.lost.is_some()
    }

    /// What came with the address for the page alone.
    pub fn passed(&self) -> &[(&'static str, String)] {
        &self.passed
    }

    /// The query that the address names. Total: what it does not know it drops, but for a record, which it keeps.
    pub fn read(address: &str, names: &impl Names) -> Self {
        address::read(address, names)
    }

    /// The address of the query, from `?` on; empty for the default.
    pub fn write(&self, names: &impl Names) -> String {
        address::write(self, names, false)
    }

    /// The same with every default of the core written out: it keeps what it shows, whatever becomes the default.
    pub fn write_whole(&self, names: &impl Names) -> String {
        address::write(self, names, true)
    }
}
