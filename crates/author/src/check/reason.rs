//! The reason for which somebody is carried over: whom it names, what it cites of the article, and from where.

use super::File;
use super::english::words;
use super::statement::Statement;
use crate::file::Link;

/// A reason, with the link that it is for.
pub(super) struct Reason<'a> {
    /// The record.
    pub(super) owner: String,
    /// The place of the reason in the file.
    pub(super) path: String,
    /// Who is carried over.
    pub(super) who: &'a str,
    /// The reason.
    pub(super) text: &'a str,
    /// The paragraphs that its record rests on.
    pub(super) paragraphs: Vec<u16>,
}

impl<'a> Reason<'a> {
    /// Of a link of a statement, if it is carried over.
    pub(super) fn of(statement: &Statement<'a>, n: usize, link: &'a Link) -> Option<Self> {
        Some(Self {
            owner: statement.owner.clone(),
            path: format!("{}.attribution[{n}].carried", statement.path),
            who: &link.who,
            text: link.carried.as_ref()?,
            paragraphs: statement.paragraphs(),
        })
    }

    /// Whether it has two words at least that say something, beside the names of the one who is carried over.
    pub(super) fn says_why(&self, file: &File) -> bool {
        let names: Vec<String> = file.names_of(self.who).iter().flat_map(|name| words(name)).collect();
        let words = words(self.text).into_iter().filter(|word| word.len() > 1 && !names.contains(word));
        words.filter(|word| !file.language().is_joint(word)).take(2).count() == 2
    }

    /// What stands in it between quotation marks.
    pub(super) fn quoted(&self) -> Vec<&'a str> {
        let mut parts = self.text.split(['“', '”', '"']);
        let mut quoted = Vec::new();
        while let (Some(_), Some(part)) = (parts.next(), parts.next()) {
            quoted.push(part);
        }
        quoted
    }

    /// The paragraphs that it names: "named in paragraph 6", "paragraphs 1 and 2".
    pub(super) fn places(&self) -> Vec<u16> {
        paragraphs_named(self.text)
    }
}

/// The numbers after the word "paragraph".
pub(super) fn paragraphs_named(text: &str) -> Vec<u16> {
    let mut named = Vec::new();
    let mut is_after = false;
    for word in words(text) {
        match word.parse() {
            Ok(number) if is_after => named.push(number),
            _ => is_after = matches!(&*word, "paragraph" | "paragraphs") || is_after && matches!(&*word, "and" | "to"),
        }
    }
    named
}

#[cfg(test)]
mod tests {
    use super::*;

    fn reason(text: &str) -> Reason<'_> {
        Reason { owner: String::new(), path: String::new(), who: "", text, paragraphs: Vec::new() }
    }

    #[test]
    fn what_a_reason_cites_is_found() {
        assert_eq!(reason("“both sides” are A and B, as “B” says").quoted(), ["both sides", "B"]);
        assert_eq!(reason("they are A").quoted(), [""; 0]);
        assert_eq!(reason("named in paragraph 17, as 3 of them").places(), [17]);
        assert_eq!(reason("paragraphs 1 and 2 date it to 16 January").places(), [1, 2]);
    }
}
