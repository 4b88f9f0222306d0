//! Several articles as one: which record and which paragraph is whose. One article has no members, and what its page
//! loads has nothing of this: there [`CAN_BE_SEVERAL`] is false, and what rests on it is not compiled in.

use serde::{Deserialize, Serialize};

use super::{About, Article, RecordId, RecordKind, VoiceId};

/// Whether an article can have members. In the browser the folders of data/ that the page is built of say so.
pub const CAN_BE_SEVERAL: bool = CAN_BE;

#[cfg(not(target_arch = "wasm32"))]
const CAN_BE: bool = true;
#[cfg(target_arch = "wasm32")]
const CAN_BE: bool = match option_env!("READOUT_ARTICLE") {
    Some(folders) => names_several(folders.as_bytes()),
    None => false,
};

/// What stands between the folders of several articles.
pub const BETWEEN: char = '+';

#[cfg(any(target_arch = "wasm32", test))]
const fn names_several(folders: &[u8]) -> bool {
    match folders {
        [] => false,
        [first, rest @ ..] => *first == BETWEEN as u8 || names_several(rest),
    }
}

/// One of several articles.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize, Serialize)]
pub struct Member {
    /// Its folder: its name in addresses.
    pub slug: String,
    /// Between whom, and when: "Northland and the Union, 2024".
    pub name: String,
    /// What is known of it.
    pub about: About,
    /// Its own sides.
    pub sides: Vec<VoiceId>,
    /// By kind of record, in the order of [`RecordKind::ALL`], the place behind its last one.
    pub ends: [u16; 4],
    /// How many paragraphs the articles before it have: its own are numbered on from there.
    pub before: u16,
    /// How many it has.
    pub n_paragraphs: u16,
}

impl Article {
    /// The articles that it is made of, in their order; none where it is one.
    #[must_use]
    #[inline]
    pub fn members(&self) -> &[Member] {
        if CAN_BE_SEVERAL { &self.members } else { &[] }
    }

    /// Whether it is made of several.
    #[must_use]
    #[inline]
    pub fn has_members(&self) -> bool {
        CAN_BE_SEVERAL && !self.members.is_empty()
    }

    /// The place of the article that a record is from, among several.
    #[must_use]
    #[inline]
    pub fn member_place(&self, record: RecordId) -> Option<u16> {
        if !CAN_BE_SEVERAL {
            return None;
        }
        let end = |it: &Member| it.ends.get(record.kind as usize).copied().unwrap_or_default();
        let place = self.members().iter().position(|it| record.index < end(it))?;
        u16::try_from(place).ok()
    }

    /// The article that a record is from, among several.
    #[must_use]
    #[inline]
    pub fn member_of(&self, record: RecordId) -> Option<&Member> {
        if !CAN_BE_SEVERAL {
            return None;
        }
        self.members().get(usize::from(self.member_place(record)?))
    }

    /// The article that a paragraph is from, among several.
    #[must_use]
    #[inline]
    pub fn member_at(&self, paragraph: u16) -> Option<&Member> {
        if !CAN_BE_SEVERAL {
            return None;
        }
        self.members().iter().rfind(|it| it.before < paragraph)
    }

    /// What is known of the article that a record is from.
    #[must_use]
    #[inline]
    pub fn about_of(&self, record: RecordId) -> &About {
        self.member_of(record).map_or(&self.about, |it| &it.about)
    }

    /// What is known of the article that a paragraph is from.
    #[must_use]
    #[inline]
    pub fn about_at(&self, paragraph: u16) -> &About {
        self.member_at(paragraph).map_or(&self.about, |it| &it.about)
    }

    /// The number of a paragraph in its own article.
    #[must_use]
    #[inline]
    pub fn own_number(&self, paragraph: u16) -> u16 {
        paragraph - self.member_at(paragraph).map_or(0, |it| it.before)
    }

    /// The paragraphs that a record rests on, as its own article numbers them.
    #[must_use]
    pub fn own_numbers_of(&self, record: RecordId) -> Vec<u16> {
        let mut numbers = self.paragraphs_of(record);
        if self.has_members() {
            for number in &mut numbers {
                *number = self.own_number(*number);
            }
        }
        numbers
    }

    /// The key of a paragraph in addresses: its number, among several with its article's folder before it.
    #[must_use]
    pub fn paragraph_key(&self, paragraph: u16) -> String {
        let number = self.own_number(paragraph).to_string();
        let Some(member) = self.member_at(paragraph) else { return number };
        [&member.slug, ".", &number].concat()
    }

    /// A paragraph for readers: its number, among several with its article's name.
    #[must_use]
    pub fn paragraph_words(&self, paragraph: u16) -> String {
        let number = self.own_number(paragraph).to_string();
        let Some(member) = self.member_at(paragraph) else { return number };
        [&number, " of “", &member.name, "”"].concat()
    }

    /// The record of that kind with that identifier, within an article by its place where several are.
    #[must_use]
    pub fn find_in(&self, member: Option<u16>, kind: RecordKind, id: &str) -> Option<RecordId> {
        let is_within = |record: &RecordId| member.is_none() || self.member_place(*record) == member;
        self.records(kind).find(|record| self.id(*record) == id && is_within(record))
    }

    /// What names a record within the page: its identifier, among several with its article's folder before it.
    #[must_use]
    pub fn full_id(&self, record: RecordId) -> String {
        let Some(member) = self.member_of(record) else { return self.id(record).to_owned() };
        [&member.slug, ".", self.id(record)].concat()
    }

    /// How many sides the article has that a record is from.
    #[must_use]
    pub fn n_sides(&self, record: RecordId) -> usize {
        self.member_of(record).map_or_else(|| self.parties().count(), |it| it.sides.len())
    }

    /// The sides of the article that a record is from.
    #[must_use]
    pub fn sides_of(&self, record: RecordId) -> Vec<VoiceId> {
        match self.member_of(record) {
            Some(member) => member.sides.clone(),
            None => self.parties().map(|(id, _)| id).collect(),
        }
    }

    /// Between whom: the sides, without those that are only members of one.
    #[must_use]
    pub fn between(&self) -> String {
        let alone = self.parties().filter(|(_, party)| party.party.is_none());
        let names: Vec<&str> = alone.map(|(_, party)| party.name.as_str()).collect();
        match names.split_last() {
            Some((last, rest)) if !rest.is_empty() => [&rest.join(", "), " and ", last].concat(),
            _ => names.concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::{Event, Evidence, Limit, PartialDate, When};

    #[test]
    fn folders_are_several_where_they_are_joined() {
        for (folders, expected) in [("", false), ("a", false), ("a-b", false), ("a+b", true), ("a+b+c", true)] {
            assert_eq!(names_several(folders.as_bytes()), expected, "{folders}");
        }
    }

    fn event(id: &str, p: u16) -> Event {
        let when = When {
            printed: String::new(),
            from: PartialDate::parse("2024"),
            to: None,
            limit: Limit::On,
            vague: false,
            inferred: None,
        };
        Event {
            id: id.into(),
            title: String::new(),
            when,
            place: None,
            participants: Vec::new(),
            attribution: crate::article::Attribution::default(),
            topics: Vec::new(),
            evidence: vec![Evidence { p, words: String::new() }],
            related: Vec::new(),
        }
    }

    /// Of two articles with two paragraphs each, the first has one event, the second two.
    fn article() -> Article {
        let member = |slug: &str, end: u16, before: u16| Member {
            slug: slug.into(),
            name: slug.to_uppercase(),
            ends: [0, 0, 0, end],
            before,
            n_paragraphs: 2,
            ..Member::default()
        };
        Article {
            events: vec![event("x", 2), event("x", 3), event("y", 4)],
            members: vec![member("a", 1, 0), member("b", 3, 2)],
            ..Article::default()
        }
    }

    #[test]
    fn records_and_paragraphs_know_their_article() {
        let article = article();
        let told: Vec<String> = article
            .records(RecordKind::Event)
            .map(|it| {
                let key = article.paragraph_key(article.paragraphs_of(it).first().copied().unwrap());
                format!("{} {key} {:?}", article.full_id(it), article.own_numbers_of(it))
            })
            .collect();
        assert_eq!(told, ["a.x a.2 [2]", "b.x b.1 [1]", "b.y b.2 [2]"]);
        assert_eq!(article.paragraph_words(3), "1 of “B”");
        for (member, id, expected) in
            [(None, "x", Some(0)), (Some(1), "x", Some(1)), (Some(0), "y", None), (None, "z", None)]
        {
            assert_eq!(article.find_in(member, RecordKind::Event, id).map(|it| it.index), expected, "{id}");
        }
    }

    #[test]
    fn one_article_has_none_of_it() {
        let article = Article { members: Vec::new(), ..article() };
        let record = article.records(RecordKind::Event).nth(1).unwrap();
        assert_eq!(article.full_id(record), "x");
        assert_eq!(
            (article.own_number(3), article.paragraph_key(3), article.paragraph_words(3)),
            (3, "3".into(), "3".into())
        );
        assert_eq!(article.member_of(record), None);
    }
}
