//! The pictures: one of each record, of the deal and of the rates. Other sites show them beside a link, and readers take
//! them along.

mod deal;
mod record;

use std::thread;

use readout_core::article::{RecordId, RecordKind, VoiceId};
use readout_core::engine::Engine;
use readout_core::exports::{PICTURE_OF_DEAL, PICTURE_OF_RATES};
use readout_pictures::{Error, Layout, Look, Run};

use crate::words::{page as words, record as record_words};

/// What a picture is of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Picture {
    /// What each side gives.
    Deal,
    /// Rates before and after.
    Rates,
    /// A record.
    Record(RecordId),
}

impl Picture {
    /// Every one there is.
    fn all(engine: &Engine) -> Vec<Self> {
        let records = RecordKind::ALL.iter().flat_map(|kind| engine.article().records(*kind));
        let rates = (!engine.rates().rows.is_empty()).then_some(Self::Rates);
        std::iter::once(Self::Deal).chain(rates).chain(records.map(Self::Record)).collect()
    }

    /// Where it lies, seen from the landing page.
    pub(crate) fn path(self, engine: &Engine) -> String {
        match self {
            Self::Deal => PICTURE_OF_DEAL.to_owned(),
            Self::Rates => PICTURE_OF_RATES.to_owned(),
            Self::Record(record) => engine.picture_of(record),
        }
    }

    /// What stands on it.
    fn layout(self, engine: &'static Engine) -> Layout {
        let layout = match self {
            Self::Deal => deal::deal(engine),
            Self::Rates => deal::rates(engine),
            Self::Record(record) => record::layout(engine, record),
        };
        let name = [record_words::PARAGRAPH_SIGN, " ", words::NAME].concat();
        Layout { page: vec![Run::bold(name)], ..layout }
    }
}

/// Every picture: where it lies, and its bytes.
pub fn pictures(engine: &'static Engine, look: Look<'_>) -> Result<Vec<(String, Vec<u8>)>, Error> {
    let all = Picture::all(engine);
    let n_threads = thread::available_parallelism().map_or(1, Into::into);
    let draw = |picture: &Picture| {
        let path = picture.path(engine);
        let bytes = picture.layout(engine).draw(look).map_err(|error| format!("{path}: {error}"))?;
        Ok((path, bytes))
    };
    let drawn: Vec<Result<Vec<_>, Error>> = thread::scope(|scope| {
        let parts = all.chunks(all.len().div_ceil(n_threads).max(1));
        let started: Vec<_> = parts.map(|part| scope.spawn(move || part.iter().map(draw).collect())).collect();
        let lost = || Err("a thread that draws pictures was lost".to_owned());
        started.into_iter().map(|it| it.join().unwrap_or_else(|_| lost())).collect()
    });
    Ok(drawn.into_iter().collect::<Result<Vec<_>, _>>()?.concat())
}

/// A name in its party's hue, with its shape.
fn name(engine: &Engine, id: VoiceId) -> Run {
    let article = engine.article();
    Run::name(article.lone_name(id), article.party_number(id))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::data;
    use readout_core::article::QuoteKind;
    use readout_pictures::Weight;

    fn text(runs: &[Run]) -> String {
        runs.iter().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn every_record_has_a_picture_of_its_own() {
        let engine = data::engine().unwrap();
        let all = Picture::all(engine);
        let paths: BTreeSet<String> = all.iter().map(|it| it.path(engine)).collect();
        let n: usize = RecordKind::ALL.iter().map(|kind| engine.article().n_records(*kind)).sum();
        assert_eq!((paths.len(), all.len()), (n + 2, n + 2));
    }

    #[test]
    fn only_peoples_own_words_stand_in_quotation_marks() {
        let engine = data::engine().unwrap();
        for record in engine.article().records(RecordKind::Quote) {
            let quote = &engine.article().quotes[usize::from(record.index)];
            let layout = Picture::Record(record).layout(engine);
            let is_own = quote.kind != QuoteKind::Reported;
            assert_eq!(text(&layout.words).starts_with('“'), is_own, "{}", quote.id);
            assert_eq!(text(&layout.says).contains(QuoteKind::Reported.label()), !is_own, "{}", quote.id);
            assert!(text(&layout.words).contains(quote.text()), "{}", quote.id);
        }
    }

    #[test]
    fn a_picture_says_who_and_where() {
        let engine = data::engine().unwrap();
        for picture in Picture::all(engine) {
            let Picture::Record(record) = picture else { continue };
            let layout = picture.layout(engine);
            assert!(!layout.says.is_empty(), "{}", picture.path(engine));
            let source = text(&layout.source);
            assert!(source.contains(&engine.article().about.publisher), "{source}");
            for n in engine.article().paragraphs_of(record) {
                assert!(source.contains(&n.to_string()), "{source}: {n}");
            }
        }
    }

    #[test]
    fn the_rates_say_who_states_them_and_where() {
        let engine = data::engine().unwrap();
        let layout = Picture::Rates.layout(engine);
        assert_eq!(text(&layout.says), "The Canadian statement");
        assert_eq!(text(&layout.source), "Global Times, 16 January 2026, paragraph 23");
    }

    #[test]
    fn what_is_not_stated_is_no_length() {
        let engine = data::engine().unwrap();
        for record in engine.article().records(RecordKind::Tariff) {
            let readout_pictures::Inside::Bars(bars) = Picture::Record(record).layout(engine).inside else {
                panic!("a measure without bars");
            };
            let is_stated = bars.groups.iter().flat_map(|it| &it.bars).any(|bar| bar.share.is_some());
            assert_eq!(bars.ticks.len(), if is_stated { 5 } else { 0 });
            for bar in bars.groups.iter().flat_map(|it| &it.bars) {
                let is_named_open = bar.words.iter().any(|run| run.weight == Weight::Italic);
                assert_eq!(bar.share.is_none(), is_named_open, "{bar:?}");
                assert!(bar.is_open || bar.share.is_some(), "{bar:?}");
            }
        }
    }
}
