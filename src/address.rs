//! How the page reads an address: the core's keys, and its own.

use readout_core::engine::Engine;
use readout_core::query::Query;

use crate::browser::letters::composed;
use crate::frame;

/// The query that an address names, what a host set as far as it holds.
pub fn read(address: &str, engine: &Engine) -> Query {
    let mut query = Query::read(address, engine);
    query.words = sought(&query.words);
    frame::settled(query)
}

/// What a text typed into the search box searches for.
pub fn sought(typed: &str) -> String {
    Query::sought(&composed(typed))
}
