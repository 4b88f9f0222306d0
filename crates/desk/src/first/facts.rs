//! What an author is asked of an article before anything else.

use readout_author::file::{Meta, Shipped, Source, TODO, Text};
use readout_core::article::PartialDate;

use super::licence::Licence;
use crate::draft::today;

/// What is known of an article.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The headline.
    pub headline: String,
    /// The outlet that published it.
    pub publisher: String,
    /// Its address.
    pub address: String,
    /// What may be done with its text.
    pub licence: Licence,
    /// The day of publication, `YYYY-MM-DD`.
    pub date: String,
    /// The language, as a BCP 47 tag.
    pub language: String,
    /// Whether lines of the text were joined.
    pub is_joined: bool,
}

impl Facts {
    /// As the file has them. What nobody was asked is still to be written.
    pub fn meta(&self) -> Meta {
        let source = |what: &str| Source { text: format!("{TODO}: {what}"), address: None };
        let read = || Source { text: "the article’s page".to_owned(), address: Some(self.address.clone()) };
        Meta {
            headline: self.headline.clone(),
            headline_source: read(),
            publisher: self.publisher.clone(),
            publisher_source: read(),
            publisher_note: format!("{TODO}: who stands behind the publisher, in a sentence"),
            publisher_note_source: source("who says so of the publisher"),
            address: self.address.clone(),
            address_source: Source { text: "the address that was opened".to_owned(), address: None },
            date: self.date.clone(),
            date_source: source("where the day of publication is taken from"),
            language: self.language.clone(),
            coded: today().map(PartialDate::iso).unwrap_or_default(),
            version: "0.1.0".to_owned(),
            text: self.text(),
        }
    }

    fn text(&self) -> Text {
        let Licence::Shipped(ground) = &self.licence else { return Text::Elsewhere };
        Text::Shipped(Shipped {
            attribution: format!("{}, {}", self.publisher, self.date),
            grounds: vec![ground.clone()],
            copy: Source { text: format!("{TODO}: where the copy was read"), address: Some(self.address.clone()) },
            changes: match self.is_joined {
                true => "White space and letters that nobody sees only; the lines of each paragraph are one".to_owned(),
                false => "White space and letters that nobody sees only".to_owned(),
            },
            not_verified: vec![format!("{TODO}: what of the text and of its licence nobody has verified")],
        })
    }
}
