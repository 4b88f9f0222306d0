//! A list of the page: which records, what stands between them, which filters, and what its sentence is made of.

use readout_core::article::{RecordId, RecordKind};
use readout_core::engine::{Count, Engine};
use readout_core::query::{Facet, Query, View};
use readout_core::text::capitalised;
use serde_json::{Value, json};

/// Every record, in the order of the engine's tables. Its place here is what the lists name it by.
pub(crate) fn all(engine: &Engine) -> Vec<RecordId> {
    RecordKind::ALL.iter().flat_map(|kind| engine.article().records(*kind)).collect()
}

pub(crate) fn list(engine: &Engine, view: View, records: &[RecordId]) -> Value {
    let query = Query::default().in_view(view);
    let facets: Vec<Value> =
        engine.facet_counts(&query).iter().map(|it| facet(engine, &query, it.facet, records)).collect();
    let sections = engine.results(&query).sections;
    let apart = sections.iter().find_map(|it| it.apart);
    let groups = sections.iter().flat_map(|it| &it.groups).filter(|it| !it.heading.is_empty());
    let groups =
        groups.map(|it| json!({ "heading": capitalised(&it.heading), "records": places(&it.records, records) }));
    json!({
        "key": view.key(),
        "label": view.label(),
        "isOfOneKind": view.kind().is_some(),
        "records": places(&engine.records_of(&query), records),
        "apart": apart.map(|it| json!({ "key": it.key(), "label": it.label() })),
        "groups": groups.collect::<Vec<_>>(),
        "one": noun(engine, &query, 1),
        "many": noun(engine, &query, 0),
        "facets": facets,
    })
}

fn facet(engine: &Engine, query: &Query, facet: Facet, records: &[RecordId]) -> Value {
    let mut affixes = (String::new(), String::new());
    let mut values = Vec::new();
    for offer in engine.counts_of(query, facet).values {
        let Some(value) = engine.vocabulary().value(facet, offer.code) else { continue };
        let chosen = query.clone().toggled(facet, offer.code);
        affixes = around(engine, &chosen, &value.label);
        values.push(json!({
            "key": value.key,
            "label": capitalised(&value.label),
            "words": value.label,
            "party": value.party,
            "records": places(&engine.records_of(&chosen), records),
        }));
    }
    let (before, after) = affixes;
    json!({
        "key": facet.key(),
        "label": facet.label_in(query.view),
        "place": Facet::ALL.iter().position(|other| *other == facet),
        "before": before,
        "after": after,
        "values": values,
    })
}

/// What the sentence says before and after the words of a chosen value.
fn around(engine: &Engine, chosen: &Query, words: &str) -> (String, String) {
    // Of none it is said what was asked for, and not in whose words they are.
    let sentence = engine.sentence(chosen, Count { n: 0, not_promised: 0 });
    let said = sentence.split_once(&noun(engine, &chosen.clone().cleared(), 0)).map_or("", |(_, said)| said);
    let (before, after) = said.split_once(words).unwrap_or_default();
    // What is set off by a comma has one behind it too, which a sentence that ends there drops.
    let after = if before.starts_with(',') { "," } else { after };
    (before.to_owned(), after.to_owned())
}

/// What so many records are called. In whose words quotes are stands behind it.
fn noun(engine: &Engine, query: &Query, n: u32) -> String {
    let sentence = engine.sentence(query, Count { n, not_promised: 0 });
    let said = sentence.split_once(' ').map_or("", |(_, said)| said);
    said.split_once(',').map_or(said, |(noun, _)| noun).to_owned()
}

fn places(some: &[RecordId], records: &[RecordId]) -> Vec<usize> {
    some.iter().filter_map(|record| records.iter().position(|other| other == record)).collect()
}
