//! Who acts: the side itself is named, not only its goods, and of a measure it is the side that imposes it.

use super::around::whole;
use super::english::beginning;
use super::{File, Problems};
use crate::file::Party;
use readout_core::article::Role;

/// What follows the adjective of a side where it means the side: "the Canadian side", not "Canadian canola".
const OF_A_SIDE: &str = "side|government|authorities|state|leader|leaders|leadership|president|prime|premier|minister|\
    ministers|ministry|foreign|commerce|central|official|officials|cabinet|delegation|parliament|party|statement|\
    announcement|commission|administration|embassy|ambassador|federal|negotiators|team";

pub(super) fn check(file: &File, problems: &mut Problems) {
    of_measures(file, problems);
    if !file.is_english() {
        return;
    }
    for statement in file.statements() {
        for (n, link) in statement.attribution.iter().enumerate() {
            let Some(party) = file.parties.iter().find(|it| it.id == link.who) else { continue };
            let spans: Vec<&str> = statement.spans.iter().chain(&statement.quoted).map(|(_, words)| *words).collect();
            let is_named = spans.iter().any(|words| file.names(&party.id, words));
            if link.role == Role::Acts && link.carried.is_none() && is_named && !names_side(party, &spans) {
                let found = format!("{}, of which the words name only what is {}", party.name, party.adjective);
                let expected = "a span that names the side itself; goods act nowhere";
                problems.add(&statement.owner, format!("{}.attribution[{n}]", statement.path), found, expected);
            }
        }
    }
}

/// Whether words name a side by more than the adjective of its goods.
fn names_side(party: &Party, spans: &[&str]) -> bool {
    let names = party.called.iter().chain([&party.name]).filter(|name| **name != party.adjective);
    let is_side = |words: &&str| {
        whole(words, &party.adjective).into_iter().any(|start| {
            let after = words.get(start + party.adjective.len()..).unwrap_or_default();
            beginning(after, OF_A_SIDE).is_some()
        })
    };
    names.into_iter().any(|name| spans.iter().any(|words| !whole(words, name).is_empty())) || spans.iter().any(is_side)
}

/// A commitment about a measure is of the side that imposes it.
fn of_measures(file: &File, problems: &mut Problems) {
    for (n, it) in file.commitments.iter().enumerate() {
        let imposing: Vec<&str> = file
            .tariffs
            .iter()
            .filter(|tariff| it.tariffs.contains(&tariff.id))
            .map(|tariff| tariff.imposed_by.as_str())
            .collect();
        for (m, link) in it.attribution.iter().enumerate() {
            let is_party = file.parties.iter().any(|party| party.id == link.who);
            if link.role == Role::Acts && is_party && !imposing.is_empty() && !imposing.contains(&&*link.who) {
                let names = imposing.iter().map(|id| file.name(id)).collect::<Vec<_>>().join(", ");
                let found = format!("\"{}\", of a measure imposed by {names}", link.who);
                let path = format!("commitments[{n}].attribution[{m}].who");
                let expected = "the side that imposes the measure, or no such measure in \"tariffs\"";
                problems.add(format!("commitment {}", it.id), path, found, expected);
            }
        }
    }
}
