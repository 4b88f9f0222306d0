//! A line of the table: what one statement of a record puts into each column.

use super::Column;
use crate::article::{Article, Attribution, Class, Evidence, Figure, Limit, Rate, RecordId, RecordKind, VoiceId, When};
use crate::article::{Assertion, Commitment, Event, Named, Quote, Tariff, number};
use crate::engine::Engine;
use crate::exports::{Place, RIGHTS};

/// What stands beside a number, a date or a rate that a reader would look for and the article does not have.
const NOT_STATED: &str = "not stated";

/// One statement of a record. Of the four kinds of record one is there.
pub(super) struct Line<'a> {
    engine: &'a Engine,
    place: &'a Place,
    record: RecordId,
    /// Which statement, from 1.
    n: usize,
    attribution: Option<&'a Attribution>,
    commitment: Option<&'a Commitment>,
    measure: Option<(&'a Tariff, &'a Assertion)>,
    quote: Option<&'a Quote>,
    event: Option<&'a Event>,
}

impl<'a> Line<'a> {
    /// A line for each statement of a record.
    pub(super) fn of(engine: &'a Engine, record: RecordId, place: &'a Place) -> Vec<Self> {
        let article = engine.article();
        let index = usize::from(record.index);
        let line = |(n, attribution)| Self {
            engine,
            place,
            record,
            n,
            attribution: Some(attribution),
            commitment: article.commitments.get(index).filter(|_| record.kind == RecordKind::Commitment),
            measure: engine.assertion(record, n),
            quote: article.quotes.get(index).filter(|_| record.kind == RecordKind::Quote),
            event: article.events.get(index).filter(|_| record.kind == RecordKind::Event),
        };
        (1..).zip(article.attributions(record)).map(line).collect()
    }

    /// What stands in a column; nothing where the record has no such thing.
    pub(super) fn cell(&self, column: Column) -> String {
        let article = self.engine.article();
        match column {
            Column::Kind => self.engine.name_of(self.record).to_owned(),
            Column::Id => article.id(self.record).to_owned(),
            Column::Text => article.title(self.record).to_owned(),
            Column::Statement => self.n.to_string(),
            Column::Topics => labels(&article.topics, article.topics_of(self.record)),
            Column::Products => labels(&article.products, article.products_of(self.record)),
            Column::Paragraphs => joined(article.own_numbers_of(self.record).iter().map(ToString::to_string)),
            Column::Words => {
                joined(self.engine.words_for(self.record, self.n).into_iter().map(|it| cited(article, it)))
            }
            Column::Open => {
                let facts = self.engine.detail(self.record).parts.into_iter().nth(self.n - 1).map(|part| part.facts);
                joined(facts.into_iter().flatten().filter(|fact| fact.value.is_none()).map(|fact| fact.label))
            }
            Column::Address => self.place.of_record(self.engine, self.record),
            Column::Article => article.member_of(self.record).map(|it| it.name.clone()).unwrap_or_default(),
            Column::Version => article.about_of(self.record).version.clone(),
            Column::Source => {
                let about = article.about_of(self.record);
                let of = [&about.publication(), ", ", &about.address, ". ", &about.provenance()].concat();
                [&of, ". Data ", &about.version, ". ", RIGHTS].concat()
            }
            column => self.said(column).unwrap_or_default(),
        }
    }

    /// Who says so, and what is said of a commitment, a quote and an event.
    fn said(&self, column: Column) -> Option<String> {
        let article = self.engine.article();
        let class = self.commitment.map(Commitment::class);
        match column {
            Column::Class => class.map(|it| it.label().to_ascii_lowercase()),
            Column::Promised => class.map(|it| u8::from(it == Class::Undertaken).to_string()),
            Column::NotPromised => class.map(|it| u8::from(it == Class::NotPromised).to_string()),
            Column::Force => self.commitment.map(|it| it.force.label().to_owned()),
            Column::Quoted => self.quote.map(|it| it.kind.label().to_owned()),
            Column::Clause => self.quote?.carrier().map(str::to_owned),
            Column::Standing => {
                let attribution = self.attribution.filter(|_| self.commitment.is_some() || self.measure.is_some());
                attribution.map(|it| it.standing(article).label().to_owned())
            }
            Column::Actors => Some(self.names(&article.actors(self.record))),
            Column::Speaker => {
                let speaker = self.attribution?.speaker();
                Some(speaker.map_or(Article::ITSELF, |id| article.name(id)).to_owned())
            }
            Column::Chain => self.attribution.map(|it| chain(article, it)),
            Column::Figures => {
                let figures = self.commitment?.figures.iter();
                Some(joined(figures.map(|it| [&it.label, ": ", &it.words()].concat())))
            }
            Column::Mechanism => {
                let mechanism = self.commitment?.mechanism?;
                article.mechanisms.get(usize::from(mechanism)).map(|it| it.label.clone())
            }
            Column::Objects => self.commitment.map(|it| it.objects.join("; ")),
            Column::Limits => {
                let of_measure = self.measure.map(|(_, it)| &it.qualifiers);
                let limits = self.commitment.map(|it| &it.qualifiers).or(of_measure)?.iter();
                Some(joined(limits.map(|it| [it.kind.label(), ": “", &it.evidence.words, "”"].concat())))
            }
            Column::Place => {
                let place = self.event.map(|it| &it.place).or(self.quote.map(|it| &it.setting))?;
                place.clone()
            }
            Column::Participants => self.event.map(|it| self.names(&it.participants)),
            column => self.dated(column).or_else(|| self.measured(column)),
        }
    }

    fn dated(&self, column: Column) -> Option<String> {
        let of_measure = self.measure.and_then(|(_, it)| it.timing.as_ref());
        let due = self.commitment.and_then(|it| it.due.as_ref()).or(of_measure);
        let when: Option<&When> = due.or(self.event.map(|it| &it.when));
        match column {
            Column::Precision if self.quote.is_some() => None,
            Column::Precision => Some(when.map_or(NOT_STATED, |it| it.precision().key()).to_owned()),
            Column::Date => Some(when?.from?.iso()),
            Column::DateEnd => Some(when?.to?.iso()),
            Column::Deadline => Some(yes(matches!(when?.limit, Limit::By | Limit::Through))),
            Column::Inferred => Some(yes(when?.inferred.is_some())),
            Column::InferredWhy => when?.inferred.clone(),
            Column::DatePrinted => Some(when?.printed.clone()),
            _ => None,
        }
    }

    fn measured(&self, column: Column) -> Option<String> {
        let (tariff, it) = self.measure?;
        let (before, after, quota) = (it.before.as_ref(), it.after.as_ref(), it.quota.as_ref());
        match column {
            Column::Direction => Some(it.direction.label().to_owned()),
            Column::Origin => Some(self.names(&[tariff.origin])),
            Column::OriginInferred => tariff.origin_carried.clone(),
            Column::Measure => Some(it.measure.clone()),
            Column::CalledTariff => Some(yes(it.called_tariff)),
            Column::Before => Some(plain(before?.figure.as_ref()?)),
            Column::BeforeState => Some(state_of(before)),
            Column::BeforeHedge => Some(before?.figure.as_ref()?.hedge().to_owned()),
            Column::BeforeNote => Some(before?.note.clone()),
            Column::After => Some(plain(after?.figure.as_ref()?)),
            Column::AfterState => Some(state_of(after)),
            Column::AfterHedge => Some(after?.figure.as_ref()?.hedge().to_owned()),
            Column::AfterNote => Some(after?.note.clone()),
            Column::Quota => Some(plain(quota?)),
            Column::QuotaState => Some(if quota.is_some() { "stated" } else { NOT_STATED }.to_owned()),
            Column::QuotaUnit => Some(quota?.unit.label().to_owned()),
            Column::QuotaHedge => Some(quota?.hedge().to_owned()),
            Column::QuotaOf => Some(quota?.label.clone()),
            _ => None,
        }
    }

    fn names(&self, voices: &[VoiceId]) -> String {
        joined(voices.iter().map(|id| self.engine.article().name(*id).to_owned()))
    }
}

impl Engine {
    fn assertion(&self, record: RecordId, n: usize) -> Option<(&Tariff, &Assertion)> {
        let is_tariff = record.kind == RecordKind::Tariff;
        let tariff = self.article().tariffs.get(usize::from(record.index)).filter(|_| is_tariff)?;
        Some((tariff, tariff.assertions.get(n.checked_sub(1)?)?))
    }

    /// The spans of one statement of a record, from 1.
    pub(in crate::exports) fn words_for(&self, record: RecordId, n: usize) -> Vec<&Evidence> {
        match self.assertion(record, n) {
            Some((_, assertion)) => assertion.evidence.iter().collect(),
            None => self.article().evidence(record),
        }
    }
}

/// "Who is to act: China; Who says so: Canadian statement"
fn chain(article: &Article, attribution: &Attribution) -> String {
    joined(attribution.0.iter().map(|link| {
        let carried = link.carried.as_deref().map(|reason| [" (inferred: ", reason, ")"].concat());
        [link.role.label(), ": ", article.name(link.who), &carried.unwrap_or_default()].concat()
    }))
}

fn joined(parts: impl Iterator<Item = String>) -> String {
    parts.collect::<Vec<_>>().join("; ")
}

fn labels(all: &[Named], places: &[u16]) -> String {
    joined(places.iter().filter_map(|it| all.get(usize::from(*it))).map(|it| it.label.clone()))
}

fn cited(article: &Article, it: &Evidence) -> String {
    ["“", &it.words, "” (", &article.own_number(it.p).to_string(), ")"].concat()
}

fn yes(is_so: bool) -> String {
    if is_so { "yes" } else { "no" }.to_owned()
}

/// What a rate's number is. One that comes on top of another must not be taken for the whole.
fn state_of(rate: Option<&Rate>) -> String {
    match rate.filter(|it| it.figure.is_some()) {
        None => NOT_STATED,
        Some(rate) if rate.additional => "additional",
        Some(_) => "stated",
    }
    .to_owned()
}

/// The number as programs read it: 49000, 6.1.
fn plain(figure: &Figure) -> String {
    number(figure.thousandths).replace(',', "").replace('−', "-")
}
