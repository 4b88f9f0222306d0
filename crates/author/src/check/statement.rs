//! What commitments, assertions, quotes and events have alike: a chain, words it rests on, figures and dates.

use super::File;
use crate::file::{Commitment, Evidence, Figure, Link, Qualifier, Quote, When};

/// A commitment, an assertion about a measure, a quote or an event.
pub(super) struct Statement<'a> {
    /// The record, as a problem names it.
    pub(super) owner: String,
    /// Its place in the file.
    pub(super) path: String,
    /// The commitment that it is, if it is one.
    pub(super) commitment: Option<&'a Commitment>,
    /// Who says so.
    pub(super) attribution: &'a [Link],
    /// What limits it.
    pub(super) qualifiers: &'a [Qualifier],
    /// Its figures, each with the field it stands in.
    pub(super) figures: Vec<(String, &'a Figure)>,
    /// Its dates, each with the field it stands in.
    pub(super) dates: Vec<(String, &'a When)>,
    /// Its spans, those of its qualifiers among them.
    pub(super) spans: Vec<(u16, &'a str)>,
    /// People's words that carry it, and the spans around them.
    pub(super) quoted: Vec<(u16, &'a str)>,
}

impl File {
    /// The figures and dates of each statement, with the paragraphs that it rests on.
    pub fn stated(&self) -> Vec<(Vec<u16>, Vec<&Figure>, Vec<&When>)> {
        let mut all = Vec::new();
        for it in self.statements() {
            let mut paragraphs = it.paragraphs();
            paragraphs.sort_unstable();
            paragraphs.dedup();
            let (figures, dates) = (it.figures.into_iter(), it.dates.into_iter());
            all.push((paragraphs, figures.map(|it| it.1).collect(), dates.map(|it| it.1).collect()));
        }
        all
    }

    /// Every statement, in the order of the file.
    pub(super) fn statements(&self) -> Vec<Statement<'_>> {
        let mut all = Vec::new();
        for (n, it) in self.commitments.iter().enumerate() {
            let quotes = self.quotes.iter().filter(|quote| it.quotes.contains(&quote.id));
            let figures = it.figures.iter().enumerate().map(|(m, figure)| (format!("figures[{m}]"), figure));
            all.push(Statement {
                commitment: Some(it),
                figures: figures.collect(),
                dates: it.due.iter().map(|due| ("due".to_owned(), due)).collect(),
                quoted: quotes.flat_map(quoted).collect(),
                qualifiers: &it.qualifiers,
                spans: spans(&it.evidence, &it.qualifiers),
                ..Statement::new("commitment", &it.id, format!("commitments[{n}]"), &it.attribution)
            });
        }
        for (n, it) in self.tariffs.iter().enumerate() {
            for (m, said) in it.assertions.iter().enumerate() {
                let rates = [("before", &said.before), ("after", &said.after)];
                let rates = rates.into_iter().filter_map(|(field, rate)| {
                    Some((format!("{field}.figure"), rate.as_ref().and_then(|rate| rate.figure.as_ref())?))
                });
                let cuts = said.reduction.iter().flat_map(|it| {
                    let steps =
                        it.steps.iter().enumerate().map(|(k, step)| (format!("reduction.steps[{k}].by"), &step.by));
                    std::iter::once(("reduction.by".to_owned(), &it.by)).chain(steps)
                });
                let quota = said.quota.iter().map(|quota| ("quota".to_owned(), quota));
                all.push(Statement {
                    figures: rates.chain(quota).chain(cuts).collect(),
                    dates: said.timing.iter().map(|timing| ("timing".to_owned(), timing)).collect(),
                    qualifiers: &said.qualifiers,
                    spans: spans(&said.evidence, &said.qualifiers),
                    ..Statement::new("tariff", &it.id, format!("tariffs[{n}].assertions[{m}]"), &said.attribution)
                });
            }
        }
        for (n, it) in self.quotes.iter().enumerate() {
            all.push(Statement {
                spans: spans(&it.evidence, &[]),
                quoted: quoted(it),
                ..Statement::new("quote", &it.id, format!("quotes[{n}]"), &it.attribution)
            });
        }
        for (n, it) in self.events.iter().enumerate() {
            all.push(Statement {
                dates: vec![("when".to_owned(), &it.when)],
                spans: spans(&it.evidence, &[]),
                ..Statement::new("event", &it.id, format!("events[{n}]"), &it.attribution)
            });
        }
        all
    }
}

fn spans<'a>(evidence: &'a [Evidence], qualifiers: &'a [Qualifier]) -> Vec<(u16, &'a str)> {
    let spans = evidence.iter().map(|it| (it.p, &*it.words));
    spans.chain(qualifiers.iter().map(|it| (it.p, &*it.words))).collect()
}

fn quoted(quote: &Quote) -> Vec<(u16, &str)> {
    let words = quote.words.iter().map(|words| (quote.p, &**words));
    words.chain(quote.evidence.iter().map(|it| (it.p, &*it.words))).collect()
}

impl<'a> Statement<'a> {
    fn new(kind: &str, id: &str, path: String, attribution: &'a [Link]) -> Self {
        Self {
            owner: format!("{kind} {id}"),
            path,
            commitment: None,
            attribution,
            qualifiers: &[],
            figures: Vec::new(),
            dates: Vec::new(),
            spans: Vec::new(),
            quoted: Vec::new(),
        }
    }

    /// The paragraphs that it rests on: those of its spans, and of its own quoted words.
    pub(super) fn paragraphs(&self) -> Vec<u16> {
        let own = self.spans.iter().chain(self.quoted.iter().filter(|_| self.commitment.is_none()));
        own.map(|(p, _)| *p).collect()
    }
}
