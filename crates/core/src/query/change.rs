//! The query with something else chosen. What no longer makes sense goes with the change.

use super::{Entry, Facet, Frame, Group, Lock, Query, Show, Sort, Theme, View};
use crate::article::RecordId;
use crate::text::is_direction;

/// The most letters a search may have; more are dropped, so that an address cannot be made to weigh on the page.
const MOST_LETTERS: usize = 200;

impl Query {
    /// With a value chosen, or no more.
    #[must_use]
    pub fn toggled(mut self, facet: Facet, code: u16) -> Self {
        match self.choices.binary_search(&(facet, code)) {
            Ok(place) => drop(self.choices.remove(place)),
            Err(place) => self.choices.insert(place, (facet, code)),
        }
        self.closed()
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

    /// Another view. What means the same there carries over; the rest is dropped.
    #[must_use]
    pub fn in_view(mut self, view: View) -> Self {
        self.view = view;
        self.show = Show::All;
        self.closed().normalised()
    }

    /// With a record open in its own view.
    #[must_use]
    pub fn opened(mut self, record: RecordId) -> Self {
        if self.view != View::of(record.kind) {
            self = self.in_view(View::of(record.kind));
        }
        self.open = Some(record);
        self.lost = None;
        self
    }

    /// With no record open, nor one that is missed.
    #[must_use]
    pub fn closed(mut self) -> Self {
        self.open = None;
        self.lost = None;
        self
    }

    /// With other words.
    #[must_use]
    pub fn with_words(mut self, words: &str) -> Self {
        let before = self.words.clone();
        self.set_words(words);
        if self.words != before {
            self = self.closed();
        }
        self.normalised()
    }

    /// With other figures in the calculator.
    #[must_use]
    pub fn entering(self, entry: Entry) -> Self {
        Self { entry, ..self }.in_view(View::Calculator)
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
        Self { show, ..self.closed() }
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

    /// The open record alone, as it is cited and embedded by itself: nothing of the list that it is read in.
    pub fn alone(&self) -> Option<Self> {
        self.open.map(|record| Self::default().opened(record).embedded(Theme::Light, Lock::Record))
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

    /// What a text typed into the search box searches for: a line, without marks of direction. Without a letter or a
    /// digit it is no search.
    pub fn sought(typed: &str) -> String {
        let letters = typed.chars().filter(|letter| !is_direction(*letter));
        // A tab and the end of a line stand between words.
        let letters = letters.map(|letter| if letter.is_whitespace() && letter.is_control() { ' ' } else { letter });
        let words: String = letters.filter(|letter| !letter.is_control()).take(MOST_LETTERS).collect();
        if words.contains(char::is_alphanumeric) { words } else { String::new() }
    }

    pub(super) fn set_words(&mut self, words: &str) {
        self.words = Self::sought(words);
    }

    pub(super) fn choose(&mut self, facet: Facet, code: u16) {
        if let Err(place) = self.choices.binary_search(&(facet, code)) {
            self.choices.insert(place, (facet, code));
        }
    }
}
