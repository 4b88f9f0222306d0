//! The query with something else chosen. What no longer makes sense goes with the change.

use super::{Entry, Facet, Group, Query, Shown, Sort, View};
use crate::article::RecordId;
use crate::text::{is_direction, is_line_end};

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
        self.unknown.clear();
        self.closed()
    }

    /// With exactly one value of a facet.
    #[must_use]
    pub fn only(mut self, facet: Facet, code: u16) -> Self {
        self.choices.retain(|(other, _)| *other != facet);
        self.toggled(facet, code)
    }

    /// With nothing that narrows. View, order and what the page reads stay.
    #[must_use]
    pub fn cleared(self) -> Self {
        Self {
            view: self.view,
            sort: self.sort,
            group: self.group,
            is_alone: self.is_alone,
            passed: self.passed,
            ..Self::default()
        }
    }

    /// Another view. What means the same there carries over; the rest is dropped.
    #[must_use]
    pub fn in_view(mut self, view: View) -> Self {
        self.view = view;
        self.show = Shown::All;
        self.unknown.clear();
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

    /// With other words. Where the view lists nothing that they could narrow, all records that have them.
    #[must_use]
    pub fn with_words(mut self, words: &str) -> Self {
        let before = self.words.clone();
        self.set_words(words);
        if self.words != before {
            self.unknown.clear();
            self = self.closed();
        }
        if !self.view.is_list() && !self.words.is_empty() {
            let words = std::mem::take(&mut self.words);
            return Self { words, ..self.cleared().in_view(View::Records) };
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
    pub fn showing(self, show: Shown) -> Self {
        Self { show, ..self.closed() }
    }

    /// With what another query passes through.
    #[must_use]
    pub fn passing_as(mut self, other: &Self) -> Self {
        self.is_alone = other.is_alone;
        self.passed.clone_from(&other.passed);
        self
    }

    /// With other pairs for the page to read, in its order of keys; and whether they ask for the open record alone.
    #[must_use]
    pub fn passing(self, passed: Vec<(&'static str, String)>, is_alone: bool) -> Self {
        Self { is_alone, passed, ..self }
    }

    /// The same in a page of its own: nothing is passed through.
    #[must_use]
    pub fn outside(self) -> Self {
        self.passing(Vec::new(), false)
    }

    /// A record alone, as it is cited by itself: nothing of a list that it is read in.
    pub fn alone(record: RecordId) -> Self {
        Self { is_alone: true, ..Self::default().opened(record) }
    }

    /// Only what its view knows, so that one choice has one address.
    pub(super) fn normalised(mut self) -> Self {
        let view = self.view;
        self.choices.retain(|(facet, _)| facet.narrows(view));
        if !view.is_list() {
            self.words.clear();
        }
        if view != View::Commitments {
            self.show = Shown::All;
        }
        if view != View::Calculator {
            self.entry = Entry::default();
        }
        self.is_alone &= self.open.is_some();
        if self.sorts().all(|it| it != self.sort) {
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
        let is_end = |letter: char| is_line_end(letter) || letter.is_whitespace() && letter.is_control();
        let letters = letters.map(|letter| if is_end(letter) { ' ' } else { letter });
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
