//! How the page reads an address: the core's keys, and its own.

use readout_core::engine::Engine;
use readout_core::query::Query;

use crate::browser::decomposed::decomposed;
use crate::frame;

/// The query that an address names, its words as the core compares them, what a host set as far as it holds.
pub fn read(address: &str, engine: &Engine) -> Query {
    let query = Query::read(address, engine);
    if query.words.is_ascii() {
        return frame::settled(query);
    }
    let words = decomposed(&query.words);
    frame::settled(query.with_words(&words))
}
