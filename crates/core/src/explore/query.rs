//! The query: everything a reader can choose. The address holds it, and all else on the page follows from it.

use super::{Engine, Entry, Facet, Frame, Group, Lock, Sort, View};
use crate::article::RecordId;
use crate::closed_list::closed_list;

/// The most letters a search may have; more are dropped, so that an address cannot be made to weigh on the page.
const MOST_LETTERS: usize = 200;

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
    /// Whether the list holds what is not promised.
    pub show: Show,
    /// Shown within another page.
    pub embed: bool,
    /// Light or dark.
    pub theme: Theme,
    /// What the host of an embed set beside.
    pub frame: Frame,
}

closed_list! {
    /// Which classes of force a list holds.
    pub enum Show {
        /// Both, apart.
        All => "all", "everything";
        /// Only what is undertaken.
        Undertaken => "undertaken", "only what is undertaken";
    }
}

closed_list! {
    /// Light or dark.
    pub enum Theme {
        /// As the reader's system has it; in an embed as the host says.
        Auto => "auto", "as the system has it";
        /// Dark text on light ground.
        Light => "light", "light";
        /// Light text on dark ground.
        Dark => "dark", "dark";
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
            show: Show::All,
            embed: false,
            theme: Theme::Auto,
            frame: Frame::default(),
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
        !self.choices.is_empty() || !self.words.trim().is_empty() || self.show != Show::All
    }

    /// With a value chosen, or no more.
    #[must_use]
    pub fn toggled(mut self, facet: Facet, code: u16) -> Self {
        match self.choices.binary_search(&(facet, code)) {
            Ok(place) => drop(self.choices.remove(place)),
            Err(place) => self.choices.insert(place, (facet, code)),
        }
        self.open = None;
        self
    }

    /// With exactly one value of a facet.
    #[must_use]
    pub fn only(mut self, facet: Facet, code: u16) -> Self {
        self.choices.retain(|(other, _)| *other != facet);
        self.toggled(facet, code)
    }

    /// With nothing that narrows. View, order and looks stay.
    #[must_use]
    pub fn cleared(self) -> Self {
        Self {
            view: self.view,
            sort: self.sort,
            group: self.group,
            embed: self.embed,
            theme: self.theme,
            frame: self.frame,
            ..Self::default()
        }
    }

    /// With the looks of another query: within another page or not, light or dark, as its host set it.
    #[must_use]
    pub fn looking_like(mut self, other: &Self) -> Self {
        self.embed = other.embed;
        self.theme = other.theme;
        self.frame.clone_from(&other.frame);
        self
    }

    /// The same in a page of its own.
    #[must_use]
    pub fn outside(self) -> Self {
        Self { embed: false, theme: Theme::Auto, frame: Frame::default(), ..self }
    }

    /// The same within another page, light unless the host asks for something else.
    #[must_use]
    pub fn embedded(self, theme: Theme, lock: Lock) -> Self {
        Self { embed: true, theme, frame: Frame { lock, ..self.frame }, ..self }.normalised()
    }

    /// Whether a reader of this query may come to `next` without leaving it: what is locked stays as it is.
    pub fn leads_to(&self, next: &Self) -> bool {
        match self.frame.lock {
            Lock::Open => true,
            Lock::Filters => self.clone().closed() == next.clone().closed(),
            Lock::Record => self == next,
        }
    }

    /// The one record that an embed is of, if it is of one.
    pub fn sole(&self) -> Option<RecordId> {
        self.open.filter(|_| self.frame.lock == Lock::Record)
    }

    /// The open record alone, as it is cited and embedded by itself: nothing of the list that it is read in.
    pub fn alone(&self) -> Option<Self> {
        self.open.map(|record| Self::default().opened(record).embedded(Theme::Light, Lock::Record))
    }

    /// The theme where the address names none: a host's page decides, and only it may leave it to the reader's system.
    pub(super) const fn usual_theme(is_embedded: bool) -> Theme {
        if is_embedded { Theme::Light } else { Theme::Auto }
    }

    /// Another view. What means the same there carries over; the rest is dropped.
    #[must_use]
    pub fn in_view(mut self, view: View) -> Self {
        self.view = view;
        self.open = None;
        self.show = Show::All;
        self.normalised()
    }

    /// With other figures in the calculator.
    #[must_use]
    pub fn entering(self, entry: Entry) -> Self {
        Self { entry, ..self }.in_view(View::Calculator)
    }

    /// With a record open in its own view.
    #[must_use]
    pub fn opened(mut self, record: RecordId) -> Self {
        if self.view != View::of(record.kind) {
            self = self.in_view(View::of(record.kind));
        }
        self.open = Some(record);
        self
    }

    /// In another order.
    #[must_use]
    pub fn sorted(self, sort: Sort) -> Self {
        Self { sort, ..self }
    }

    /// Gathered under other heads.
    #[must_use]
    pub fn grouped(self, group: Group) -> Self {
        Self { group, ..self }
    }

    /// With what is not promised in the list, or not.
    #[must_use]
    pub fn showing(self, show: Show) -> Self {
        Self { show, open: None, ..self }
    }

    /// With no record open.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.open = None;
        self
    }

    /// With other words.
    #[must_use]
    pub fn with_words(mut self, words: &str) -> Self {
        let before = self.words.clone();
        self.set_words(words);
        if self.words != before {
            self.open = None;
        }
        self.normalised()
    }

    /// Only what its view knows, so that one choice has one address.
    pub(super) fn normalised(mut self) -> Self {
        let view = self.view;
        self.choices.retain(|(facet, _)| facet.narrows(view));
        if !view.is_list() {
            self.words.clear();
        }
        if view != View::Commitments {
            self.show = Show::All;
        }
        if view != View::Calculator {
            self.entry = Entry::default();
        }
        if !self.embed {
            self.frame = Frame::default();
        }
        if self.open.is_none() && self.frame.lock == Lock::Record {
            self.frame.lock = Lock::Filters;
        }
        if !self.sorts().contains(&self.sort) {
            self.sort = Sort::Article;
        }
        if !self.groups().contains(&self.group) {
            self.group = Group::Nothing;
        }
        self
    }

    /// The orders that make sense here.
    pub fn sorts(&self) -> &'static [Sort] {
        match (self.view, self.words.trim().is_empty()) {
            (View::Matrix, _) => &[Sort::Article, Sort::Who, Sort::Most],
            (View::Overview | View::Ledger | View::Sources | View::Calculator | View::Check | View::Method, _) => {
                &[Sort::Article]
            }
            // A timeline stands in the order of its dates already.
            (View::Quotes | View::Timeline, true) => &[Sort::Article, Sort::Who],
            (View::Quotes | View::Timeline, false) => &[Sort::Article, Sort::Who, Sort::Match],
            (View::Commitments | View::Tariffs, true) => &[Sort::Article, Sort::Date, Sort::Who],
            (View::Commitments | View::Tariffs, false) => &[Sort::Article, Sort::Date, Sort::Who, Sort::Match],
        }
    }

    /// What an order is called here.
    pub const fn sort_label(&self, sort: Sort) -> &'static str {
        match (self.view, sort) {
            (View::Timeline, Sort::Article) => Sort::Date.label(),
            _ => sort.label(),
        }
    }

    /// The groups that make sense here.
    pub const fn groups(&self) -> &'static [Group] {
        match self.view {
            View::Commitments | View::Tariffs | View::Quotes => {
                &[Group::Nothing, Group::Topic, Group::Who, Group::Para]
            }
            View::Matrix => &[Group::Nothing, Group::Party, Group::Outlet],
            View::Overview
            | View::Ledger
            | View::Timeline
            | View::Sources
            | View::Calculator
            | View::Check
            | View::Method => &[Group::Nothing],
        }
    }

    pub(super) fn set_words(&mut self, words: &str) {
        // Marks of direction would turn around what stands beside the words (https://www.unicode.org/reports/tr9/).
        let is_mark = |letter: char| matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
        let letters = words.chars().filter(|letter| !letter.is_control() && !is_mark(*letter));
        self.words = letters.take(MOST_LETTERS).collect();
    }

    pub(super) fn choose(&mut self, facet: Facet, code: u16) {
        if let Err(place) = self.choices.binary_search(&(facet, code)) {
            self.choices.insert(place, (facet, code));
        }
    }

    /// The query that the address names. Total: what it does not know it drops.
    pub fn read(address: &str, engine: &Engine) -> Self {
        super::address::read(address, engine)
    }

    /// The address of the query, from `?` on; empty for the default.
    pub fn write(&self, engine: &Engine) -> String {
        super::address::write(self, engine, false)
    }

    /// The same with every default written out, for an embed: it keeps what it shows, whatever becomes the default.
    pub fn write_whole(&self, engine: &Engine) -> String {
        super::address::write(self, engine, true)
    }
}
