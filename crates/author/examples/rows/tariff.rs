//! The texts of a measure: a line of the table for each assertion.

use readout_core::article::{Article, Assertion, Figure, Rate, ResponseKind, Tariff, number};
use readout_core::text::capitalised;
use serde_json::{Value, json};

use crate::row::{evidence, speaker, voice_of};

pub(crate) fn tariff(article: &Article, it: &Tariff) -> Value {
    let products = it.products.iter().filter_map(|place| article.products.get(usize::from(*place)));
    let products: Vec<&str> = products.map(|it| it.label.as_str()).collect();
    let said: Vec<Value> = it
        .responses
        .iter()
        .map(|said| {
            let silence = (said.kind != ResponseKind::Says).then_some(said.kind.label());
            json!({ "who": voice_of(article, said.who), "text": said.text, "silence": silence })
        })
        .collect();
    json!({
        "products": capitalised(&products.join(", ")),
        "imposedBy": voice_of(article, it.imposed_by),
        "origin": article.name(it.origin),
        "said": said,
        "nothingSaid": ResponseKind::NotFound.label(),
        "assertions": it.assertions.iter().map(|it| assertion(article, it)).collect::<Vec<_>>(),
    })
}

fn assertion(article: &Article, it: &Assertion) -> Value {
    json!({
        "measure": it.measure,
        "isCalledTariff": it.called_tariff,
        "direction": it.direction.label(),
        "before": rate(it.before.as_ref()),
        "after": rate(it.after.as_ref()),
        "bars": bars(it),
        "quota": it.quota.as_ref().map(|it| json!({ "words": it.words(), "label": it.label })),
        "timing": it.timing.as_ref().map(|it| json!({ "words": capitalised(&it.words()), "inferred": it.inferred })),
        "speaker": speaker(article, it.attribution.speaker()),
        "standing": it.attribution.standing(article).label(),
        "evidence": evidence(article, it.evidence.first()),
    })
}

fn rate(it: Option<&Rate>) -> Option<Value> {
    it.map(|it| {
        let sign = if it.additional { "+ " } else { "" };
        json!({ "figure": it.figure.as_ref().map(|it| [sign, &it.words()].concat()), "note": it.note })
    })
}

/// Class and width of the two bars.
fn bars(it: &Assertion) -> Option<Value> {
    let before = it.before.as_ref().and_then(|rate| rate.figure.as_ref());
    let after = it.after.as_ref().and_then(|rate| rate.figure.as_ref());
    let bar = |figure: Option<&Figure>, known: &str| match figure {
        Some(figure) => json!([known, format!("{}%", number(figure.thousandths.clamp(0, 100_000)))]),
        None => json!(["rate-unknown", "100%"]),
    };
    (before.is_some() || after.is_some()).then(|| json!([bar(before, "rate-was"), bar(after, "rate-is")]))
}
