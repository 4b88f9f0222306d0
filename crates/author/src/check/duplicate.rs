//! Nothing stands in a file twice under another identifier.

use super::{File, Problems};
use crate::file::{Assertion, Evidence, Link};

pub(super) fn check(file: &File, problems: &mut Problems) {
    let label = |text: &str| text.trim().to_lowercase();
    let titles = |list: &str, field: &str, names: Vec<&str>| {
        let names = names.into_iter().enumerate();
        names.map(|(n, name)| (format!("{list}[{n}].{field}"), label(name))).collect::<Vec<_>>()
    };
    let sets = [
        titles("topics", "label", file.topics.iter().map(|it| &*it.label).collect()),
        titles("products", "label", file.products.iter().map(|it| &*it.label).collect()),
        titles("mechanisms", "name", file.mechanisms.iter().map(|it| &*it.name).collect()),
        titles("commitments", "title", file.commitments.iter().map(|it| &*it.title).collect()),
        titles("tariffs", "title", file.tariffs.iter().map(|it| &*it.title).collect()),
        titles("events", "title", file.events.iter().map(|it| &*it.title).collect()),
        content(file, "commitments"),
        content(file, "quotes"),
        content(file, "events"),
        content(file, "tariffs"),
    ];
    for set in sets {
        for (n, (path, text)) in set.iter().enumerate() {
            if let Some((first, _)) = set.iter().take(n).find(|(_, other)| other == text) {
                let found = format!("what {first} has already");
                problems.add(path.split('[').next().unwrap_or(path), path, found, "each thing once, under one id");
            }
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        let said: Vec<String> = it.assertions.iter().map(assertion).collect();
        for (m, text) in said.iter().enumerate() {
            if said.iter().take(m).any(|other| other == text) {
                let path = format!("tariffs[{n}].assertions[{m}]");
                problems.add(format!("tariff {}", it.id), path, "a statement again", "each statement once");
            }
        }
    }
}

/// What records say beside their identifier and title: who says what of which things, in which words.
fn content(file: &File, list: &str) -> Vec<(String, String)> {
    let at = |n: usize| format!("{list}[{n}]");
    match list {
        "commitments" => {
            let it = file.commitments.iter().map(|it| {
                let things = format!("{:?} {:?} {:?}", it.products, it.objects, it.mechanism);
                format!("{} {things} {}", it.force.key(), words(&it.attribution, &it.evidence))
            });
            it.enumerate().map(|(n, text)| (at(n), text)).collect()
        }
        "quotes" => {
            let it = file.quotes.iter().map(|it| format!("{:?} {}", it.words, words(&it.attribution, &it.evidence)));
            it.enumerate().map(|(n, text)| (at(n), text)).collect()
        }
        "events" => {
            let it = file.events.iter();
            let it = it.map(|it| format!("{} {}", it.when.printed, words(&it.attribution, &it.evidence)));
            it.enumerate().map(|(n, text)| (at(n), text)).collect()
        }
        _ => {
            let it = file.tariffs.iter().map(|it| {
                let assertions = it.assertions.iter().map(assertion).collect::<Vec<_>>().concat();
                format!("{} {} {:?} {} {assertions}", it.imposed_by, it.origin, it.products, it.printed)
            });
            it.enumerate().map(|(n, text)| (at(n), text)).collect()
        }
    }
}

fn assertion(it: &Assertion) -> String {
    format!("{} {} {}", it.measure, it.direction.key(), words(&it.attribution, &it.evidence))
}

/// The chain and the spans, in no order.
fn words(chain: &[Link], evidence: &[Evidence]) -> String {
    let chain = chain.iter().map(|link| format!("{} {}", link.role.key(), link.who));
    let spans = evidence.iter().map(|span| format!("{} {}", span.p, span.words));
    let mut all: Vec<String> = chain.chain(spans).collect();
    all.sort();
    all.join("\n")
}
