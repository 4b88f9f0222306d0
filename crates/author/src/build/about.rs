//! What is known of the article itself.

use readout_core::article::{About, PartialDate, Shipped, Source};

use crate::file;

pub(super) fn about(meta: &file::Meta) -> About {
    About {
        headline: meta.headline.clone(),
        headline_source: source(&meta.headline_source),
        publisher: meta.publisher.clone(),
        publisher_source: source(&meta.publisher_source),
        publisher_note: meta.publisher_note.clone(),
        publisher_note_source: source(&meta.publisher_note_source),
        address: meta.address.clone(),
        address_source: source(&meta.address_source),
        date: PartialDate::parse(&meta.date).unwrap_or_default(),
        date_source: source(&meta.date_source),
        language: meta.language.clone(),
        coded: PartialDate::parse(&meta.coded).unwrap_or_default(),
        version: meta.version.clone(),
        shipped: meta.shipped().map(shipped),
    }
}

fn shipped(it: &file::Shipped) -> Shipped {
    Shipped {
        attribution: it.attribution.clone(),
        grounds: it.grounds.iter().map(source).collect(),
        copy: source(&it.copy),
        changes: it.changes.clone(),
        not_verified: it.not_verified.clone(),
    }
}

fn source(it: &file::Source) -> Source {
    Source { text: it.text.clone(), address: it.address.clone() }
}
