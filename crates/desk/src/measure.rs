//! How much of a finished file the draft of its text has, and how much more it proposes: the price of a machine's help.

use readout_author::File;
use readout_author::file::{Candidate, Figure, When};
use readout_core::article::{PartialDate, QuoteKind, Unit};
use readout_core::text::place_of;

use crate::draft::{Found, find};

/// One kind of thing in one article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub kind: &'static str,
    /// How many the finished data has.
    pub n_finished: usize,
    /// How many of these the draft has.
    pub n_found: usize,
    /// How many the draft proposes.
    pub n_proposed: usize,
    /// What the draft lacks, for whoever makes it better.
    pub missed: Vec<String>,
    /// What the draft proposes and the finished data does not have.
    pub wrong: Vec<String>,
}

/// Measures the draft of a text against its finished file.
///
/// # Errors
/// The text could not be looked through.
pub fn measure(file: &File, text: &str) -> Result<Vec<Row>, String> {
    let lines: Vec<&str> = text.lines().collect();
    let found = find(&lines, file.language(), PartialDate::parse(&file.article.date))?;
    let finished = Finished::of(file);
    Ok(vec![
        quotes(file, &found),
        speakers(file, &found),
        terms(file, &found),
        figures("rates", &finished, &found, |unit| *unit == Unit::Percent),
        figures("amounts of money", &finished, &found, |unit| matches!(unit, Unit::Money(_))),
        figures("other figures", &finished, &found, |unit| matches!(unit, Unit::Units | Unit::Measure(_))),
        dates(&finished, &found),
    ])
}

/// Numbers and dates of a finished file, each once a paragraph.
struct Finished<'a> {
    figures: Vec<(Vec<u16>, &'a Figure)>,
    dates: Vec<(Vec<u16>, &'a When)>,
}

impl<'a> Finished<'a> {
    fn of(file: &'a File) -> Self {
        let mut all = Self { figures: Vec::new(), dates: Vec::new() };
        for (paragraphs, figures, dates) in file.stated() {
            for it in figures {
                let is_here = |(p, other): &(Vec<u16>, &Figure)| *p == paragraphs && other.printed == it.printed;
                if !all.figures.iter().any(is_here) {
                    all.figures.push((paragraphs.clone(), it));
                }
            }
            for it in dates {
                let is_here = |(p, other): &(Vec<u16>, &When)| *p == paragraphs && other.printed == it.printed;
                if !all.dates.iter().any(is_here) {
                    all.dates.push((paragraphs.clone(), it));
                }
            }
        }
        all
    }
}

fn row<F, P>(
    kind: &'static str,
    finished: &[F],
    proposed: &[P],
    is_it: impl Fn(&F, &P) -> bool,
    name: &(impl Fn(&F) -> String, impl Fn(&P) -> String),
) -> Row {
    let missed: Vec<String> =
        finished.iter().filter(|it| !proposed.iter().any(|other| is_it(it, other))).map(&name.0).collect();
    let wrong: Vec<String> =
        proposed.iter().filter(|it| !finished.iter().any(|other| is_it(other, it))).map(&name.1).collect();
    Row {
        kind,
        n_finished: finished.len(),
        n_found: finished.len() - missed.len(),
        n_proposed: proposed.len(),
        missed,
        wrong,
    }
}

/// Direct quotes, with their exact words.
fn quotes(file: &File, found: &Found) -> Row {
    let finished: Vec<(u16, &str)> = direct(file).map(|(p, words, _)| (p, words)).collect();
    let proposed: Vec<(u16, &str)> = found.said.iter().filter(|it| it.is_speech).map(|it| (it.p, &*it.words)).collect();
    let name = |it: &(u16, &str)| format!("¶{} “{}”", it.0, it.1.chars().take(50).collect::<String>());
    row("direct quotes", &finished, &proposed, |it, other| it == other, &(name, name))
}

fn direct(file: &File) -> impl Iterator<Item = (u16, &str, &str)> {
    let direct = file.quotes.iter().filter(|it| it.kind == QuoteKind::Direct);
    direct.filter_map(|it| Some((it.p, it.words.as_deref()?, &*it.attribution.first()?.who)))
}

/// The likely speakers of the quotes that were found.
fn speakers(file: &File, found: &Found) -> Row {
    let said = |p: u16, words: &str| found.said.iter().find(|it| it.is_speech && it.p == p && it.words == words);
    let named = |(p, words, who): &(u16, &str, &str)| {
        let voice = said(*p, words).and_then(|it| found.voices.get(it.voice?));
        voice.is_some_and(|voice| {
            let names = file
                .speakers
                .iter()
                .map(|it| (&it.id, &it.name))
                .chain(file.outlets.iter().map(|it| (&it.id, &it.name)));
            names.into_iter().any(|(id, name)| {
                id == who && (place_of(name, &voice.name).is_some() || place_of(&voice.name, name).is_some())
            })
        })
    };
    let finished: Vec<(u16, &str, &str)> = direct(file).filter(|(p, words, _)| said(*p, words).is_some()).collect();
    let right: Vec<&(u16, &str, &str)> = finished.iter().filter(|it| named(it)).collect();
    let missed = finished.iter().filter(|it| !named(it)).map(|it| format!("¶{} {}", it.0, it.2)).collect::<Vec<_>>();
    Row {
        kind: "their speakers",
        n_finished: finished.len(),
        n_found: right.len(),
        n_proposed: finished.len(),
        wrong: missed.clone(),
        missed,
    }
}

fn terms(file: &File, found: &Found) -> Row {
    let finished: Vec<(u16, &str)> = file.terms.iter().map(|it| (it.p, &*it.words)).collect();
    let proposed: Vec<(u16, &str)> =
        found.said.iter().filter(|it| !it.is_speech).map(|it| (it.p, &*it.words)).collect();
    let name = |it: &(u16, &str)| format!("¶{} “{}”", it.0, it.1);
    let is_it = |it: &(u16, &str), other: &(u16, &str)| {
        it.0 == other.0 && (it.1.starts_with(other.1) || other.1.starts_with(it.1))
    };
    row("quoted terms", &finished, &proposed, is_it, &(name, name))
}

fn figures(kind: &'static str, finished: &Finished<'_>, found: &Found, is_of: fn(&Unit) -> bool) -> Row {
    let finished: Vec<&(Vec<u16>, &Figure)> = finished.figures.iter().filter(|(_, it)| is_of(&it.unit)).collect();
    let proposed: Vec<(&Candidate, &Figure)> =
        found.candidates.iter().filter_map(|it| Some((it, it.figure.as_ref().filter(|it| is_of(&it.unit))?))).collect();
    let is_it = |it: &&(Vec<u16>, &Figure), other: &(&Candidate, &Figure)| {
        it.0.contains(&other.0.p) && it.1.thousandths() == other.1.thousandths()
    };
    let name = |it: &&(Vec<u16>, &Figure)| format!("¶{:?} {}", it.0, it.1.printed);
    row(kind, &finished, &proposed, is_it, &(name, |it: &(&Candidate, &Figure)| format!("¶{} {}", it.0.p, it.0.words)))
}

fn dates(finished: &Finished<'_>, found: &Found) -> Row {
    let proposed: Vec<(&Candidate, &When)> =
        found.candidates.iter().filter_map(|it| Some((it, it.when.as_ref()?))).collect();
    let is_it = |it: &(Vec<u16>, &When), other: &(&Candidate, &When)| {
        let is_printed = it.1.printed.contains(&other.1.printed) || other.1.printed.contains(&it.1.printed);
        it.0.contains(&other.0.p) && is_printed && it.1.from == other.1.from
    };
    let name =
        |it: &(Vec<u16>, &When)| format!("¶{:?} {} = {}", it.0, it.1.printed, it.1.from.as_deref().unwrap_or("no day"));
    let proposed_name =
        |it: &(&Candidate, &When)| format!("¶{} {} = {}", it.0.p, it.0.words, it.1.from.as_deref().unwrap_or("no day"));
    row("dates", &finished.dates, &proposed, is_it, &(name, proposed_name))
}
