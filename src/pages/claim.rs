//! Records in the terms of schema.org. What people say in their own words is a `Quotation`. All else is a `Claim` in our
//! words: by whom, where, how firm. So nobody is made to promise what somebody else expects, and nobody is given words.

use readout_core::article::{Attribution, Quote, QuoteKind, RecordId, RecordKind, Role, When};
use readout_core::engine::{Engine, Statement};
use readout_core::exports;
use serde_json::Value;

use super::linked_data::{article, document, node, who};

/// What a record says: for a measure one claim for each statement about it.
pub(super) fn of_record(engine: &Engine, record: RecordId, address: &str) -> Vec<Value> {
    let of = engine.article();
    let index = usize::from(record.index);
    if let Some(quote) = of.quotes.get(index).filter(|_| record.kind == RecordKind::Quote) {
        return vec![of_quote(engine, quote, address)];
    }
    let whens: Vec<Option<&When>> = match record.kind {
        RecordKind::Commitment => of.commitments.get(index).map(|it| vec![it.due.as_ref()]),
        RecordKind::Tariff => {
            of.tariffs.get(index).map(|it| it.assertions.iter().map(|it| it.timing.as_ref()).collect())
        }
        RecordKind::Event => of.events.get(index).map(|it| vec![Some(&it.when)]),
        RecordKind::Quote => None,
    }
    .unwrap_or_default();
    let parts = engine.detail(record).parts;
    let statements = of.attributions(record).into_iter().zip(&parts).zip(whens);
    statements
        .map(|((attribution, part), when)| {
            let inferred = when.and_then(|when| when.inferred.as_deref());
            let mut said = vec![of.title(record).to_owned()];
            said.extend(actors(engine, attribution));
            said.extend(stated(part, inferred));
            let printed = when.filter(|when| when.inferred.is_some());
            said.extend(printed.map(|when| ["Date, as printed: “", &when.printed, "”"].concat()));
            claim(engine, &(said.join(". ") + "."), attribution, address)
        })
        .collect()
}

fn of_quote(engine: &Engine, quote: &Quote, address: &str) -> Value {
    match (quote.kind, &quote.words) {
        (QuoteKind::Direct | QuoteKind::Unmarked, Some(words)) => node(
            "Quotation",
            [
                ("url", Some(address.into())),
                ("text", Some(words.as_str().into())),
                ("spokenByCharacter", author(engine, &quote.attribution)),
                ("isPartOf", Some(article(engine))),
            ],
        ),
        _ => claim(engine, quote.text(), &quote.attribution, address),
    }
}

fn claim(engine: &Engine, text: &str, attribution: &Attribution, address: &str) -> Value {
    node(
        "Claim",
        [
            ("url", Some(address.into())),
            ("text", Some(text.into())),
            ("author", author(engine, attribution)),
            ("appearance", Some(appearance(engine, attribution))),
            ("license", Some(exports::LICENCE.into())),
        ],
    )
}

/// On whose word it stands. Left out where that is carried over and not printed.
fn author(engine: &Engine, attribution: &Attribution) -> Option<Value> {
    let speaker = attribution.speaker()?;
    let is_carried = attribution.0.iter().any(|link| link.who == speaker && link.carried.is_some());
    who(engine, speaker).filter(|_| !is_carried)
}

/// In the article, and in the documents that it draws on there.
fn appearance(engine: &Engine, attribution: &Attribution) -> Value {
    let links = attribution.0.iter().filter(|link| link.carried.is_none());
    let documents = links.filter_map(|link| engine.article().voice(link.who).and_then(document));
    std::iter::once(article(engine)).chain(documents).collect()
}

/// "Who is to act: China, Canada". None where one of them is carried over: then a part would be less than was said.
fn actors(engine: &Engine, attribution: &Attribution) -> Option<String> {
    let links: Vec<_> = attribution.0.iter().filter(|link| link.role == Role::Acts).collect();
    let is_printed = !links.is_empty() && links.iter().all(|link| link.carried.is_none());
    let names: Vec<&str> = links.iter().map(|link| engine.article().name(link.who)).collect();
    is_printed.then(|| [Role::Acts.label(), ": ", &names.join(", ")].concat())
}

/// What the article states. A fact whose note is the reason of an inference is inferred.
fn stated(part: &Statement<'_>, inferred: Option<&str>) -> Vec<String> {
    let facts = part.facts.iter().filter(|fact| fact.note.is_none() || fact.note != inferred);
    facts
        .filter_map(|fact| {
            let note = fact.note.filter(|note| !note.is_empty()).map(|note| [" (", note, ")"].concat());
            Some([&fact.label, ": ", fact.value.as_deref()?, &note.unwrap_or_default()].concat())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    fn each(mut check: impl FnMut(&Engine, RecordId, &Value)) {
        let engine = data::engine().unwrap();
        for kind in RecordKind::ALL {
            for record in engine.article().records(*kind) {
                let nodes = of_record(engine, record, "https://a.example/b.html");
                assert_eq!(nodes.len(), engine.article().attributions(record).len());
                for node in &nodes {
                    check(engine, record, node);
                }
            }
        }
    }

    #[test]
    fn only_peoples_own_words_are_quotations() {
        each(|engine, record, node| {
            let quote = engine.article().quotes.get(usize::from(record.index));
            let words = quote.filter(|_| record.kind == RecordKind::Quote).and_then(|it| it.words.as_ref());
            assert_eq!(node["@type"], if words.is_some() { "Quotation" } else { "Claim" });
            assert!(words.is_none_or(|words| node["text"] == **words), "{node}");
        });
    }

    #[test]
    fn a_claim_says_how_firm_it_is_and_is_its_speakers() {
        each(|engine, record, node| {
            let Some(it) = engine.article().commitments.get(usize::from(record.index)) else { return };
            if record.kind != RecordKind::Commitment {
                return;
            }
            let text = node["text"].as_str().unwrap();
            assert!(text.starts_with(&it.title) && text.contains(it.force.label()), "{text}");
            let speaker = it.attribution.speaker().and_then(|id| engine.article().voice(id));
            let is_joint = speaker.is_none_or(|voice| voice.kind.is_joint());
            assert!(node["author"].is_null() || !is_joint, "{node}");
        });
    }

    #[test]
    fn what_is_inferred_is_left_out() {
        each(|engine, record, node| {
            let when = engine.article().when_of(record);
            let reason = when.and_then(|when| when.inferred.as_deref()).unwrap_or("\0");
            assert!(!node.to_string().contains(reason), "{node}");
            assert!(!node.to_string().contains("datePublished"), "{node}");
        });
    }
}
