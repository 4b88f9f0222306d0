//! What stands on the pictures of the whole: what each side gives, and the rates before and after.

use std::collections::BTreeSet;

use readout_core::article::{Article, Attribution, Class};
use readout_core::engine::{self, DealLine, Engine, RateRow};
use readout_core::text::capitalised;
use readout_pictures::{Bar, BarGroup, Bars, Column, ColumnPart, Inside, Layout, Run};

use super::{name, record};
use crate::pages::tags;
use crate::words::{minute, pages, rate_chart, record as record_words, tariff as tariff_words};

/// A column for each side.
pub(super) fn deal(engine: &'static Engine) -> Layout {
    let columns = engine.deal().into_iter().map(|side| {
        let parts = [(minute::PROMISED, side.promised), (minute::NOT_PROMISED, side.not_promised)];
        let parts = parts.into_iter().filter(|(_, lines)| !lines.is_empty());
        Column {
            heading: vec![name(engine, side.party), Run::bold(minute::GIVES)],
            party: engine.article().party_number(side.party),
            parts: parts.map(|(heading, lines)| part(engine.article(), heading, lines)).collect(),
        }
    });
    let layout = whole(engine, minute::DEAL, Inside::Columns(columns.collect()));
    // The columns need the room that a title of their own would take.
    let published = layout.source.into_iter().map(|it| Run { text: [", ", &it.text].concat(), ..it });
    let kind = layout.words.into_iter().chain(published).collect();
    let source = vec![Run::quiet(record_words::quoted(&engine.article().about.headline))];
    Layout { kind, words: Vec::new(), source, ..layout }
}

fn part(article: &Article, heading: &str, lines: Vec<DealLine<'_>>) -> ColumnPart {
    let line = |it: DealLine<'_>| {
        let rests: Vec<&str> = it.what.records.iter().map(|(_, rest)| *rest).collect();
        let title = [it.what.stem, &rests.join(record_words::COMMA)].concat();
        let due = it.commitment.due.as_ref().map(|when| [Run::bold(when.words()), Run::quiet(when.caveat().trim())]);
        // Whose word it rests on; what is promised says so above its line.
        let binding = (it.commitment.class() == Class::NotPromised)
            .then(|| Run::quiet(["(", &it.commitment.binding(article), ")"].concat()));
        let place = it.evidence.map(|it| Run::quiet(record_words::paragraphs(&[it.p])));
        let runs = std::iter::once(Run::plain(title)).chain(due.into_iter().flatten()).chain(binding).chain(place);
        (record::firmness(it.commitment.force.firmness()), runs.collect())
    };
    ColumnPart { heading: heading.to_owned(), lines: lines.into_iter().map(line).collect() }
}

/// A group of bars for each measure with a stated rate.
pub(super) fn rates(engine: &'static Engine) -> Layout {
    let article = engine.article();
    let rates = engine.rates();
    let groups = rates.rows.iter().map(|row| {
        let from = rate_chart::from(article.name(row.tariff.origin));
        BarGroup {
            heading: vec![
                Run::bold(capitalised(&row.goods(article))),
                Run::quiet(from),
                name(engine, row.tariff.imposed_by),
            ],
            party: article.party_number(row.tariff.imposed_by),
            bars: bars(article, Some(row), rates.scale),
        }
    });
    let title = rates.finding(article).unwrap_or_else(|| minute::RATES.to_owned());
    let layout = whole(engine, &title, Inside::Bars(axis(rates.scale, groups.collect())));
    let stated = rates.rows.iter().flat_map(|row| [&row.before, &row.after]).flatten();
    let paragraphs: BTreeSet<u16> = stated.filter_map(|bar| bar.evidence).map(|it| it.p).collect();
    let paragraphs: Vec<u16> = paragraphs.into_iter().collect();
    let source = vec![Run::quiet(tags::place_in(article, &paragraphs))];
    Layout { says: speakers(engine, &rates.rows), source, ..layout }
}

/// Those who state a rate, each once.
fn speakers(engine: &Engine, rows: &[RateRow<'_>]) -> Vec<Run> {
    let article = engine.article();
    let mut ids = Vec::new();
    for id in rows.iter().flat_map(|row| article.credited(row.record)).filter_map(Attribution::speaker) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids.into_iter().map(|id| name(engine, id)).collect()
}

fn whole(engine: &Engine, title: &str, inside: Inside) -> Layout {
    let about = &engine.article().about;
    Layout {
        words: vec![Run::bold(title)],
        inside,
        source: vec![Run::quiet(pages::publication(about))],
        ..Layout::default()
    }
}

/// The bars with the marks of the chart's axis, where one of them has a length.
pub(super) fn axis(scale: i64, groups: Vec<BarGroup>) -> Bars {
    let width = scale + scale / 10;
    let tick = |tick: i64| (share(scale * tick / 4, width), rate_chart::tick(scale * tick / 4));
    let is_stated = groups.iter().flat_map(|group| &group.bars).any(|bar| bar.share.is_some());
    Bars { ticks: (0..=4).filter(|_| is_stated).map(tick).collect(), groups }
}

/// Before, after and beyond a quota, on the axis of the chart, which has room beyond its end for what is not stated.
pub(super) fn bars(article: &Article, row: Option<&RateRow<'_>>, scale: i64) -> Vec<Bar> {
    let width = scale + scale / 10;
    let beyond = row.filter(|row| row.is_open_beyond).map(|_| (rate_chart::BEYOND, None));
    let all = [
        (rate_chart::BEFORE, row.and_then(|row| row.before.as_ref())),
        (rate_chart::AFTER, row.and_then(|row| row.after.as_ref())),
    ];
    let bar = |(label, bar): (&str, Option<&engine::Bar<'_>>)| {
        let words = bar.map_or_else(|| vec![Run::open(record_words::NOT_STATED)], |bar| stated(article, bar));
        Bar {
            label: label.to_owned(),
            share: bar.map(|bar| share(bar.figure.thousandths, width)),
            is_open: bar.is_none_or(|bar| bar.is_additional),
            is_expected: bar.is_some_and(|bar| bar.expected_by.is_some()),
            words,
        }
    };
    all.into_iter().chain(beyond).map(bar).collect()
}

fn stated(article: &Article, bar: &engine::Bar<'_>) -> Vec<Run> {
    vec![Run::bold(tariff_words::rate(bar.figure, bar.is_additional)), Run::plain(rate_chart::terms(article, bar))]
}

/// Of 1000.
fn share(thousandths: i64, width: i64) -> u16 {
    u16::try_from(thousandths.clamp(0, width) * 1000 / width.max(1)).unwrap_or(1000)
}
