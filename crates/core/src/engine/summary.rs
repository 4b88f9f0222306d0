//! The article in a few generated sentences, and its stated figures: each with its place and a door to what is behind.

use super::Engine;
use crate::article::{Article, Assertion, Evidence, Figure, RecordId, RecordKind, ResponseKind, Tariff, Unit, VoiceId};
use crate::query::{Facet, Query, TOGETHER, View};
use crate::text::{capitalised, lowered};

/// One sentence of the summary.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Claim<'a> {
    /// The sentence.
    pub words: String,
    /// What shows everything behind it.
    pub query: Query,
    /// Where the article says so; none for what we count.
    pub evidence: Option<&'a Evidence>,
}

/// A figure that the article states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyFigure<'a> {
    /// The number, with its hedges.
    pub figure: &'a Figure,
    /// On top of another rate.
    pub is_additional: bool,
    /// Who is to act.
    pub actor: Option<VoiceId>,
    /// How firm and on whose word.
    pub certainty: String,
    /// Where it stands.
    pub evidence: Option<&'a Evidence>,
    /// Its record.
    pub record: RecordId,
}

impl Engine {
    /// The article in a few sentences.
    pub fn summary(&self) -> Vec<Claim<'_>> {
        let mut claims = vec![self.undertaken()];
        claims.extend(self.rates());
        claims.extend(self.exchanges());
        claims.extend(self.silences());
        claims
    }

    /// How many things the sides undertake, together and alone.
    fn undertaken(&self) -> Claim<'_> {
        let query = Query::default().in_view(View::Commitments);
        let count = self.count(&query);
        let acts = self.vocabulary().values(Facet::Acts);
        let counts = self.counts_of(&query, Facet::Acts).values;
        let n_of = |code: u16| counts.iter().find(|it| it.code == code).map_or(0, |it| it.count.n);
        let together = (0..).zip(acts).find(|(_, it)| it.key == TOGETHER).map_or(0, |(code, _)| n_of(code));
        let sides: Vec<(&str, u32)> = (0..)
            .zip(acts)
            .filter(|(_, it)| it.party.is_some())
            .map(|(code, it)| (it.label.as_str(), n_of(code).saturating_sub(together)))
            .collect();
        let names: Vec<&str> = sides.iter().map(|it| it.0).collect();
        let mut parts: Vec<String> = Vec::new();
        if together > 0 {
            parts.push([&together.to_string(), " together"].concat());
        }
        parts.extend(sides.iter().filter(|it| it.1 > 0).map(|it| [&it.1.to_string(), " by ", it.0, " alone"].concat()));
        let number = count.n.to_string();
        let mut words = [&names.join(" and "), " undertake ", &number, " things: ", &parts.join(", "), "."].concat();
        if count.not_promised > 0 {
            words.push(' ');
            words.push_str(&count.not_promised.to_string());
            words.push_str(" more are expected, urged or attributed: not promised.");
        }
        Claim { words, query, evidence: None }
    }

    /// For each voice that states rates: which.
    fn rates(&self) -> Vec<Claim<'_>> {
        let article = self.article();
        let mut by_voice: Vec<(Option<VoiceId>, Vec<String>, Option<&Evidence>)> = Vec::new();
        for it in &article.tariffs {
            for speaker in speakers(it) {
                let stated = it.assertions.iter().filter(|it| it.attribution.speaker() == speaker);
                let terms: Vec<String> = stated.clone().filter_map(terms).collect();
                if terms.is_empty() {
                    continue;
                }
                let goods = [&products(article, it), " from ", article.name(it.origin), ": "].concat();
                let part = [&goods, terms.join(", and ").as_str()].concat();
                let evidence = stated.clone().find_map(|it| it.evidence.first());
                match by_voice.iter_mut().find(|(other, ..)| *other == speaker) {
                    Some((_, parts, _)) => parts.push(part),
                    None => by_voice.push((speaker, vec![part], evidence)),
                }
            }
        }
        let claim = |(speaker, parts, evidence): (Option<VoiceId>, Vec<String>, _)| {
            let speaker = article.speaker_name(speaker);
            let words = [&speaker, " gives rates. ", &capitalised(&parts.join("; ")), "."].concat();
            Claim { words, query: Query::default().in_view(View::Tariffs), evidence }
        };
        by_voice.into_iter().map(claim).collect()
    }

    /// What the article says is done in return for what.
    fn exchanges(&self) -> Vec<Claim<'_>> {
        let article = self.article();
        let ledger = self.ledger();
        let mut claims = Vec::new();
        for block in &ledger.blocks {
            let speaker = block.columns.iter().flatten().find_map(|line| line.speaker);
            let (Some(evidence), Some(speaker)) = (block.link, speaker) else { continue };
            let sides: Vec<String> = ledger
                .sides
                .iter()
                .zip(&block.columns)
                .map(|(side, column)| [&column.len().to_string(), " by ", article.name(*side)].concat())
                .collect();
            let words =
                [&article.lone_name(speaker), " sets steps against each other: ", &sides.join(", "), "."].concat();
            claims.push(Claim { words, query: Query::default().in_view(View::Ledger), evidence: Some(evidence) });
        }
        claims
    }

    /// What the article itself calls silence.
    fn silences(&self) -> Option<Claim<'_>> {
        let article = self.article();
        let mut texts: Vec<(&str, &str, Option<&Evidence>)> = Vec::new();
        for it in article.tariffs.iter().flat_map(|it| &it.responses) {
            let is_told = texts.iter().any(|(_, text, _)| *text == it.text);
            if it.kind == ResponseKind::StatedSilence && !is_told {
                texts.push((article.name(it.who), &it.text, it.evidence.first()));
            }
        }
        let (who, _, evidence) = *texts.first()?;
        let points = if texts.len() == 1 { "one point" } else { "several points" };
        let words = [&article.speaker_name(None), " says that ", who, " is silent on ", points, ": "].concat();
        let texts: Vec<String> = texts.iter().map(|it| lowered(it.1)).collect();
        Some(Claim {
            words: [&words, texts.join("; ").as_str(), "."].concat(),
            query: Query::default().in_view(View::Tariffs),
            evidence,
        })
    }

    /// The figures that the article states, in its order: of undertakings first, then of measures that tell more.
    pub fn key_figures(&self) -> Vec<KeyFigure<'_>> {
        let article = self.article();
        let mut figures: Vec<KeyFigure<'_>> = Vec::new();
        for record in article.records(RecordKind::Commitment) {
            let Some(it) = article.commitments.get(usize::from(record.index)) else { continue };
            let certainty = [it.force.label(), " · ", it.attribution.standing(article).label()].concat();
            figures.extend(it.figures.iter().map(|figure| KeyFigure {
                figure,
                is_additional: false,
                actor: it.attribution.actors(article).first().copied(),
                certainty: certainty.clone(),
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
                    let is_told =
                        figures.iter().any(|it| it.figure.label == figure.label && it.figure.printed == figure.printed);
                    if !is_told {
                        let standing = assertion.attribution.standing(article).label();
                        figures.push(KeyFigure {
                            figure,
                            is_additional,
                            actor: Some(it.imposed_by),
                            certainty: [assertion.direction.label(), " · ", standing].concat(),
                            evidence: printing(&assertion.evidence, figure),
                            record,
                        });
                    }
                }
            }
        }
        figures
    }
}

/// The span that prints a figure, or else the first.
fn printing<'a>(evidence: &'a [Evidence], figure: &Figure) -> Option<&'a Evidence> {
    evidence.iter().find(|it| it.words.contains(figure.printed.as_str())).or(evidence.first())
}

fn speakers(it: &Tariff) -> Vec<Option<VoiceId>> {
    let mut speakers: Vec<Option<VoiceId>> = it.assertions.iter().map(|it| it.attribution.speaker()).collect();
    speakers.dedup();
    speakers
}

/// "6.1% for up to 49,000 units", "about 15% by 1 March 2026, expected", "an additional 100% comes off".
fn terms(it: &Assertion) -> Option<String> {
    let figure =
        |rate: &Option<crate::article::Rate>| rate.as_ref().and_then(|it| it.figure.as_ref()).map(Figure::words);
    let mut terms = String::new();
    if let Some(after) = figure(&it.after) {
        terms.push_str(&after);
        if let Some(quota) = it.quota.as_ref().filter(|it| it.unit == Unit::Units) {
            terms.push_str(" for ");
            terms.push_str(&quota.words());
            terms.push_str(" units");
        }
    }
    if let Some(before) = figure(&it.before) {
        let additional = it.before.as_ref().is_some_and(|it| it.additional);
        terms.push_str(if terms.is_empty() { "" } else { ", before " });
        terms.push_str(if additional { "an additional " } else { "" });
        terms.push_str(&before);
        terms.push(' ');
        terms.push_str(it.direction.label());
    }
    if terms.is_empty() {
        return None;
    }
    if let Some(when) = &it.timing {
        terms.push(' ');
        terms.push_str(&when.words());
    }
    let is_expected = it.attribution.who(crate::article::Role::Expects).next().is_some();
    terms.push_str(if is_expected { ", expected" } else { "" });
    Some(terms)
}

fn products(article: &Article, it: &Tariff) -> String {
    let labels = it.products.iter().filter_map(|place| article.products.get(usize::from(*place)));
    labels.map(|it| it.label.as_str()).collect::<Vec<_>>().join(", ")
}
