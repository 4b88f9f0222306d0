//! The figures that the article states, each with the words without which it could be misread.

use super::Engine;
use crate::article::{
    Article, Assertion, Class, Commitment, Evidence, Figure, Force, RecordId, RecordKind, Role, Standing, Tariff,
    VoiceId,
};
use crate::text::capitalised;

/// A figure that the article states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure<'a> {
    /// Who does what with it: "Canada promises", "Canada expects of China".
    pub lead: String,
    /// The number, with its hedges.
    pub figure: &'a Figure,
    /// On top of another rate.
    pub is_additional: bool,
    /// What it is the number of, and until when.
    pub label: String,
    /// Who is to act.
    pub actor: Option<VoiceId>,
    /// Where it stands.
    pub evidence: Option<&'a Evidence>,
    /// Its record.
    pub record: RecordId,
}

impl Engine {
    /// The figures that the article states, in its order: of commitments first, then of measures that tell more.
    pub fn key_figures(&self) -> Vec<KeyFigure<'_>> {
        let article = self.article();
        let mut figures: Vec<KeyFigure<'_>> = Vec::new();
        for record in article.records(RecordKind::Commitment) {
            let Some(it) = article.commitments.get(usize::from(record.index)) else { continue };
            let due = it.due.as_ref().map(|when| format!(", {}", when.words())).unwrap_or_default();
            figures.extend(it.figures.iter().map(|figure| KeyFigure {
                lead: lead(article, it),
                figure,
                is_additional: false,
                label: format!("{}{due}", figure.label),
                actor: it.attribution.actors(article).first().copied(),
                evidence: printing(&it.evidence, figure),
                record,
            }));
        }
        for record in article.records(RecordKind::Tariff) {
            let Some(it) = article.tariffs.get(usize::from(record.index)) else { continue };
            for assertion in &it.assertions {
                let rates = [&assertion.before, &assertion.after].into_iter().flatten();
                let stated = rates.filter_map(|rate| Some((rate.figure.as_ref()?, rate.additional)));
                for (figure, is_additional) in stated.chain(assertion.quota.as_ref().map(|it| (it, false))) {
                    if figures.iter().any(|it| it.figure.label == figure.label && it.figure.printed == figure.printed) {
                        continue;
                    }
                    figures.push(KeyFigure {
                        lead: measure_lead(article, it, assertion),
                        figure,
                        is_additional,
                        label: figure.label.clone(),
                        actor: Some(it.imposed_by),
                        evidence: printing(&assertion.evidence, figure),
                        record,
                    });
                }
            }
        }
        figures
    }
}

/// Who promises, or who expects it of whom.
fn lead(article: &Article, it: &Commitment) -> String {
    let names: Vec<&str> = it.attribution.actors(article).into_iter().map(|id| article.name(id)).collect();
    let is_plural = names.len() > 1;
    let names = names.join(" and ");
    let actors = capitalised(&names);
    match it.force {
        Force::IsWilling => return format!("{actors} {} willing", if is_plural { "are" } else { "is" }),
        Force::IsDoing => return format!("{actors} {} at it", if is_plural { "are" } else { "is" }),
        Force::Intends => return format!("{actors} {}", if is_plural { "intend" } else { "intends" }),
        Force::Plans => return format!("{actors} {}", if is_plural { "plan" } else { "plans" }),
        Force::WillWorkOn => return format!("{actors} will work on it"),
        _ if it.force.class() == Class::Undertaken => {
            return format!("{actors} {}", if is_plural { "promise" } else { "promises" });
        }
        _ => {}
    }
    let expects = it.attribution.who(Role::Expects).next();
    let who = expects.or(it.attribution.speaker()).map(|id| article.lone_name(id)).unwrap_or_default();
    match it.force {
        Force::Expects => format!("{who} expects of {names}"),
        _ => format!("{who} says of {names}"),
    }
}

/// What the side that imposes a measure does, on whose word if not its own.
fn measure_lead(article: &Article, it: &Tariff, assertion: &Assertion) -> String {
    let imposer = article.name(it.imposed_by);
    let does = assertion.direction.verb();
    match (assertion.attribution.standing(article), assertion.attribution.speaker()) {
        (Standing::OwnWord | Standing::JointText, _) | (_, None) => format!("{} {does}", capitalised(imposer)),
        (_, Some(speaker)) => format!("{}: {imposer} {does}", article.lone_name(speaker)),
    }
}

/// The span that prints a figure, or else the first.
pub(super) fn printing<'a>(evidence: &'a [Evidence], figure: &Figure) -> Option<&'a Evidence> {
    evidence.iter().find(|it| it.words.contains(figure.printed.as_str())).or(evidence.first())
}
