//! The orders in which records can stand, and what they can be gathered under.

use super::{Query, View};
use crate::closed_list::closed_list;

closed_list! {
    /// In which order records stand.
    pub enum Sort {
        /// As the article tells it.
        Article => "article", "order in article";
        /// Earliest date first, undated last.
        Date => "date", "date";
        /// By who acts or speaks.
        Who => "who", "party or speaker";
        /// Most records first.
        Most => "most", "most records";
        /// The most concrete first: with a stated figure, with a date, the more binding, of goods.
        Concrete => "concrete", "most concrete";
        /// Best match of the search first.
        Match => "match", "best match";
    }
}

closed_list! {
    /// What records are gathered under.
    pub enum Group {
        /// Not gathered.
        Nothing => "none", "no grouping";
        /// By their first topic.
        Topic => "topic", "topic";
        /// By who acts or speaks.
        Who => "who", "party or speaker";
        /// By paragraph.
        Para => "para", "paragraph";
        /// By the side they speak for.
        Party => "party", "side";
        /// By who reported it.
        Outlet => "outlet", "outlet";
    }
}

impl Query {
    /// The orders that make sense here.
    pub fn sorts(&self) -> impl Iterator<Item = Sort> {
        let is_searched = !self.words.trim().is_empty();
        self.view.properties().sorts.iter().copied().filter(move |it| is_searched || *it != Sort::Match)
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
        self.view.properties().groups
    }
}
