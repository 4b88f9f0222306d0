//! What is known of the article itself.

use readout_core::article::{About, PartialDate};

use crate::file;

pub(super) fn about(meta: &file::Meta) -> About {
    About {
        headline: meta.headline.clone(),
        headline_source: meta.headline_source.clone(),
        publisher: meta.publisher.clone(),
        publisher_note: meta.publisher_note.clone(),
        address: meta.address.clone(),
        date: PartialDate::parse(&meta.date).unwrap_or_default(),
        date_source: meta.date_source.clone(),
        language: meta.language.clone(),
        coded: PartialDate::parse(&meta.coded).unwrap_or_default(),
        version: meta.version.clone(),
    }
}
