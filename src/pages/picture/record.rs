//! What stands on the picture of a record.

use readout_core::article::{Article, Class, QuoteKind, RecordId, RecordKind};
use readout_core::engine::Engine;
use readout_core::text::capitalised;
use readout_pictures::{BarGroup, Firmness, Inside, Layout, Mark, Run};

use super::{deal, name};
use crate::pages::tags;
use crate::words::{record as words, tariff as tariff_words};

pub(super) fn layout(engine: &'static Engine, record: RecordId) -> Layout {
    let article = engine.article();
    let layout = match record.kind {
        RecordKind::Commitment => commitment(engine, record),
        RecordKind::Tariff => tariff(engine, record),
        RecordKind::Quote => quote(engine, record),
        RecordKind::Event => event(engine, record),
    };
    let kind = vec![Run::quiet(capitalised(engine.name_of(record)))];
    let source = vec![Run::quiet(tags::place(article, record))];
    Layout { kind, source, ..layout.unwrap_or_default() }
}

/// Actors, how binding, what, until when, and on whose word.
fn commitment(engine: &Engine, record: RecordId) -> Option<Layout> {
    let article = engine.article();
    let it = article.commitments.get(usize::from(record.index))?;
    let actors = it.attribution.actors(article).into_iter().map(|id| name(engine, id));
    let binding = Run { mark: Some(Mark::Firm(firmness(it.force.firmness()))), ..Run::plain(it.binding(article)) };
    let not_promised = (it.class() == Class::NotPromised).then(|| Run::plain(words::BUT_NOT_PROMISED.trim()));
    let due = it.due.as_ref().map(|when| Run::plain([&when.words(), when.caveat()].concat()));
    Some(Layout {
        above: actors.chain([binding]).chain(not_promised).collect(),
        words: std::iter::once(Run::bold(&it.title)).chain(due).collect(),
        says: on_whose_word(engine, record),
        ..Layout::default()
    })
}

/// Whose goods, which measure, rates before and after.
fn tariff(engine: &'static Engine, record: RecordId) -> Option<Layout> {
    let article = engine.article();
    let it = article.tariffs.get(usize::from(record.index))?;
    let rates = engine.rates();
    let row = rates.rows.iter().find(|row| row.record == record);
    let bars = deal::bars(article, row, rates.scale);
    let party = article.party_number(it.imposed_by);
    Some(Layout {
        above: vec![name(engine, it.imposed_by), Run::quiet(tariff_words::from(article.name(it.origin)))],
        words: vec![Run::bold(&it.title)],
        inside: Inside::Bars(deal::axis(rates.scale, vec![BarGroup { heading: Vec::new(), party, bars }])),
        says: on_whose_word(engine, record),
        ..Layout::default()
    })
}

/// The words in their marks, or ours named as ours; who speaks, as what.
fn quote(engine: &Engine, record: RecordId) -> Option<Layout> {
    let article = engine.article();
    let it = article.quotes.get(usize::from(record.index))?;
    let words = match (it.kind, &it.words) {
        (QuoteKind::Direct | QuoteKind::Unmarked, Some(said)) => words::quoted(said),
        _ => it.text().to_owned(),
    };
    // The clause that a part of a sentence stands in.
    let carrier = it.carrier();
    let speaker = it.attribution.speaker();
    let by = speaker.map_or_else(|| Run::bold(capitalised(Article::ITSELF)), |id| name(engine, id));
    let role = speaker.and_then(|id| article.voice(id)?.role_beside_name());
    let says = [Some(by), role.map(|role| Run::quiet([", ", role].concat()))].into_iter().flatten();
    let kind = Run::quiet([". ", &words::quote_source(article, record, it)].concat());
    Some(Layout {
        above: carrier.map(Run::quiet).into_iter().collect(),
        words: vec![Run::plain(words)],
        says: says.chain([kind]).collect(),
        ..Layout::default()
    })
}

/// When, and what.
fn event(engine: &Engine, record: RecordId) -> Option<Layout> {
    let it = engine.article().events.get(usize::from(record.index))?;
    let partly = it.when.inferred.as_ref().map(|_| Run::quiet([words::COMMA, words::PARTLY_INFERRED].concat()));
    Some(Layout {
        above: std::iter::once(Run::bold(capitalised(&it.when.words()))).chain(partly).collect(),
        words: vec![Run::bold(&it.title)],
        says: on_whose_word(engine, record),
        ..Layout::default()
    })
}

/// Who says so, and how far it rests on the actor's own word: each once.
fn on_whose_word(engine: &Engine, record: RecordId) -> Vec<Run> {
    let article: &Article = engine.article();
    let mut told = Vec::new();
    let mut runs: Vec<Run> = Vec::new();
    for it in article.credited(record) {
        let said = (it.speaker(), it.standing(article));
        if told.contains(&said) {
            continue;
        }
        told.push(said);
        if !runs.is_empty() {
            runs.push(Run::quiet("."));
        }
        runs.push(said.0.map_or_else(|| Run::bold(capitalised(Article::ITSELF)), |id| name(engine, id)));
        runs.push(Run::quiet([": ", said.1.label()].concat()));
    }
    runs
}

pub(super) fn firmness(key: &str) -> Firmness {
    match key {
        "done" => Firmness::Solid,
        "rests" => Firmness::Dashed,
        _ => Firmness::Dotted,
    }
}
