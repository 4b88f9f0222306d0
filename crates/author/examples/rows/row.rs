//! The texts of a record's row, in its own list and among all records.

use readout_core::article::{
    Article, Class, Commitment, Event, Evidence, Quote, QuoteKind, RecordId, RecordKind, VoiceId, VoiceKind, When,
};
use readout_core::engine::{Apart, Engine};
use readout_core::text::{capitalised, lowered};
use serde_json::{Value, json};

use crate::tariff::tariff;

pub(crate) fn row(engine: &Engine, record: RecordId) -> Value {
    let article = engine.article();
    let index = usize::from(record.index);
    let row = match record.kind {
        RecordKind::Commitment => article.commitments.get(index).map(|it| commitment(article, it)),
        RecordKind::Tariff => article.tariffs.get(index).map(|it| tariff(engine, record, it)),
        RecordKind::Quote => article.quotes.get(index).map(|it| quote(article, record, it)),
        RecordKind::Event => article.events.get(index).map(|it| event(engine, record, it)),
    };
    json!({
        "id": format!("{}-{}", record.kind.key(), article.id(record)),
        "key": article.id(record),
        "kind": record.kind.key(),
        "title": title(article, record),
        "search": format!("{} {}", article.title(record), article.searchable(record)),
        "isPromised": engine.class_of(record) != Some(Class::NotPromised),
        "apart": engine.apart(record).map(Apart::key),
        "paragraph": article.paragraphs_of(record).first(),
        "row": row,
        "line": line(article, record),
    })
}

/// Its title; people's own words stand in their marks.
fn title(article: &Article, record: RecordId) -> String {
    let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
    let is_direct = quote.is_some_and(|it| it.kind == QuoteKind::Direct);
    let title = article.title(record);
    if is_direct { ["“", title, "”"].concat() } else { title.to_owned() }
}

fn commitment(article: &Article, it: &Commitment) -> Value {
    let limits: Vec<String> = it.qualifiers.iter().map(|it| ["“", &it.evidence.words, "”"].concat()).collect();
    json!({
        "who": voices(article, it.attribution.actors(article)),
        "firm": it.force.firmness(),
        "force": it.binding(article),
        "limits": limits.join(", "),
        "due": it.due.as_ref().map(|due| json!({ "words": due.words(), "inferred": due.inferred })),
        "open": it.open.iter().map(|it| lowered(it)).collect::<Vec<_>>().join("; "),
        "speaker": article.speaker_name(it.attribution.speaker()),
        "standing": it.attribution.standing(article).label(),
        "evidence": evidence(article, it.evidence.first()),
    })
}

fn quote(article: &Article, record: RecordId, it: &Quote) -> Value {
    let by = it.attribution.speaker();
    let voice = by.and_then(|by| article.voice(by));
    let party = by.and_then(|by| article.party_of(by)).filter(|party| by != Some(*party));
    let role = voice.and_then(|voice| match &voice.role {
        Some(role) => Some(role.as_str()),
        None => (voice.kind == VoiceKind::Outlet || voice.kind.is_document()).then_some(voice.kind.label()),
    });
    let outlets: Vec<&str> =
        article.outlets_of(record).into_iter().filter(|id| Some(*id) != by).map(|id| article.name(id)).collect();
    let reported = (!outlets.is_empty()).then(|| ["as reported by ", &outlets.join(" and ")].concat());
    let told: Vec<String> = [it.setting.clone(), reported].into_iter().flatten().collect();
    let kind = if it.fragment { "Part of a quote" } else { it.kind.label() };
    let source = match told.is_empty() {
        true => kind.to_owned(),
        false => [kind, ". ", &capitalised(&told.join(", "))].concat(),
    };
    json!({
        "kind": it.kind.key(),
        "speaker": article.speaker_name(by),
        "party": party.map(|id| voice_of(article, id)),
        "role": role,
        "text": title(article, record),
        "carrier": carrier(it),
        "source": source,
        "evidence": evidence(article, it.evidence.first()),
    })
}

fn event(engine: &Engine, record: RecordId, it: &Event) -> Value {
    json!({
        "mark": engine.stop(record).map(|stop| stop.mark().key()),
        "inferred": it.when.inferred,
        "evidence": evidence(engine.article(), it.evidence.first()),
    })
}

fn line(article: &Article, record: RecordId) -> Value {
    let index = usize::from(record.index);
    let quote = article.quotes.get(index).filter(|_| record.kind == RecordKind::Quote);
    let is_words = quote.is_some_and(|it| it.words.is_some());
    let who = match record.kind {
        RecordKind::Quote => article.leading_voice(record).into_iter().collect(),
        RecordKind::Commitment | RecordKind::Tariff => article.actors(record),
        RecordKind::Event => Vec::new(),
    };
    let what = match record.kind {
        RecordKind::Commitment => article.commitments.get(index).map_or_else(String::new, |it| match it.class() {
            Class::Undertaken => it.binding(article),
            Class::NotPromised => ["(not promised: ", &it.binding(article), ")"].concat(),
        }),
        RecordKind::Tariff => article.tariffs.get(index).map_or_else(String::new, |it| it.fate(article)),
        RecordKind::Quote if is_words => "says".to_owned(),
        RecordKind::Quote => "says (paraphrase)".to_owned(),
        RecordKind::Event => article.when_of(record).map(|when| capitalised(&When::words(when))).unwrap_or_default(),
    };
    json!({
        "who": voices(article, who),
        "what": what,
        "carrier": quote.and_then(carrier),
    })
}

/// A fragment stands with the clause that carries it.
fn carrier(it: &Quote) -> Option<&str> {
    it.fragment.then_some(it.paraphrase.as_deref()).flatten()
}

fn voices(article: &Article, ids: Vec<VoiceId>) -> Vec<Value> {
    ids.into_iter().map(|id| voice_of(article, id)).collect()
}

pub(crate) fn voice_of(article: &Article, id: VoiceId) -> Value {
    json!({ "name": article.lone_name(id), "party": article.party_number(id) })
}

pub(crate) fn evidence(article: &Article, it: Option<&Evidence>) -> Option<Value> {
    it.map(|it| json!({ "href": article.about.address_of(&it.words), "paragraph": it.p }))
}
