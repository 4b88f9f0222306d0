//! The texts of a measure: a line of the table for each assertion.

use readout_core::article::{Article, Assertion, Rate, RecordId, RecordKind, Tariff};
use readout_core::engine::Engine;
use readout_core::text::{capitalised, lowered};
use serde_json::{Value, json};

use crate::row::{evidence, voice_of};

pub(crate) fn tariff(engine: &Engine, record: RecordId, it: &Tariff) -> Value {
    let article = engine.article();
    json!({
        "route": format!("On goods from {}, by ", article.name(it.origin)),
        "imposedBy": voice_of(article, it.imposed_by),
        "alike": alike(engine, record),
        "assertions": it.assertions.iter().map(|it| assertion(article, it)).collect::<Vec<_>>(),
    })
}

/// The measures before it of which the same is said: where one of them shows, it repeats what stands there.
fn alike(engine: &Engine, record: RecordId) -> Vec<&str> {
    let groups = engine.alike(engine.article().records(RecordKind::Tariff)).into_iter();
    let group = groups.map(|it| it.records).find(|it| it.iter().any(|(other, _)| *other == record));
    let before = group.into_iter().flatten().map(|it| it.0).take_while(|other| *other != record);
    before.map(|other| engine.article().id(other)).collect()
}

fn assertion(article: &Article, it: &Assertion) -> Value {
    let rate = |rate: &Option<Rate>, label: &str| {
        let rate = rate.as_ref()?;
        let figure = rate.figure.as_ref()?;
        let figure = if rate.additional { format!("an extra {}", figure.words()) } else { figure.words() };
        Some(json!({ "label": label, "figure": figure, "note": rate.note }))
    };
    let quota = it.quota.as_ref().map(|it| json!({ "figure": capitalised(&it.words()), "note": it.label }));
    let timing = it.timing.as_ref().map(|it| json!({ "figure": capitalised(&it.words()), "inferred": it.inferred }));
    let limits = [rate(&it.before, "Before: "), rate(&it.after, "After: "), quota, timing];
    json!({
        "direction": capitalised(it.direction.label()),
        "limits": limits.into_iter().flatten().collect::<Vec<_>>(),
        "isCalledTariff": it.called_tariff,
        "open": not_stated(it),
        "speaker": article.speaker_name(it.attribution.speaker()),
        "standing": it.attribution.standing(article).label(),
        "evidence": evidence(article, it.evidence.first()),
    })
}

fn not_stated(it: &Assertion) -> String {
    let is_stated = |rate: &Option<Rate>| rate.as_ref().is_some_and(|rate| rate.figure.is_some());
    let rates = match (is_stated(&it.before), is_stated(&it.after)) {
        (false, false) => Some("any rate"),
        (false, true) => Some("rate before"),
        (true, false) => Some("rate after"),
        (true, true) => None,
    };
    let date = it.timing.is_none().then_some("date");
    let missing = rates.into_iter().chain(date).map(str::to_owned).chain(it.open.iter().map(|it| lowered(it)));
    capitalised(&missing.collect::<Vec<_>>().join(", "))
}
