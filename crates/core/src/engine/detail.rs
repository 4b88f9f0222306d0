//! An open record as neutral parts: facts with their gaps, and the chain of who says so. The page only marks it up.

use super::Engine;
use crate::article::{
    Article, Assertion, Attribution, Class, Commitment, Event, Evidence, Figure, Force, Limit, Link, Qualifier, Quote,
    Rate, RecordId, RecordKind, Response, Tariff, VoiceId, When,
};

/// Everything an open record shows beside its title.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Detail<'a> {
    /// The article's words.
    pub words: Vec<&'a Evidence>,
    /// One part; for a measure one for each assertion.
    pub parts: Vec<Statement<'a>>,
    /// What another side says of it.
    pub responses: &'a [Response],
    /// Records to see beside it, with the reason.
    pub related: Vec<(&'static str, RecordId)>,
}

/// Who says so, and what exactly.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement<'a> {
    /// From the actor to the article.
    pub chain: Vec<Step<'a>>,
    /// The paragraphs on which it rests, as its own article numbers them.
    pub paragraphs: Vec<u16>,
    /// What it says, and what it leaves open.
    pub facts: Vec<Fact<'a>>,
}

/// A step of who says so.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step<'a> {
    /// What this one does, as a label.
    pub role: &'static str,
    /// Who it is.
    pub who: VoiceId,
    /// Why it is carried over, where the paragraph does not print it.
    pub carried: Option<&'a str>,
}

/// One fact, or the gap where a reader would look for one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<'a> {
    /// What it is.
    pub label: String,
    /// What the article states; none: "not stated in the article".
    pub value: Option<String>,
    /// What is inferred, or what the value means.
    pub note: Option<&'a str>,
    /// The words, where the fact has its own.
    pub evidence: Option<&'a Evidence>,
}

impl<'a> Fact<'a> {
    pub(super) fn stated(label: &str, value: impl Into<String>) -> Self {
        Self { label: label.to_owned(), value: Some(value.into()), note: None, evidence: None }
    }

    pub(super) fn open(label: &str) -> Self {
        Self { label: label.to_owned(), value: None, note: None, evidence: None }
    }

    pub(super) fn when(label: &str, when: &'a When) -> Self {
        let value = match when.inferred {
            Some(_) => format!("{} (printed: “{}”)", when.words(), when.printed),
            None => when.words(),
        };
        Self { note: when.inferred.as_deref(), ..Self::stated(label, value) }
    }

    pub(super) fn figure(figure: &'a Figure) -> Self {
        Self::stated(&figure.label, figure.words())
    }

    pub(super) fn rate(label: &str, rate: Option<&'a Rate>) -> Self {
        match rate {
            None => Self::open(label),
            Some(rate) => Self {
                note: Some(&rate.note),
                ..Self::stated(label, rate.figure.as_ref().map_or_else(String::new, Figure::words))
            },
        }
    }

    pub(super) fn qualifier(qualifier: &'a Qualifier) -> Self {
        let value = format!("“{}”", qualifier.evidence.words);
        Self { evidence: Some(&qualifier.evidence), ..Self::stated(qualifier.kind.label(), value) }
    }
}

impl Engine {
    /// What an open record shows.
    pub fn detail(&self, record: RecordId) -> Detail<'_> {
        let article = self.article();
        let index = usize::from(record.index);
        let detail = match record.kind {
            RecordKind::Commitment => article.commitments.get(index).map(|it| commitment(article, it)),
            RecordKind::Tariff => article.tariffs.get(index).map(|it| tariff(article, it)),
            RecordKind::Quote => article.quotes.get(index).map(quote),
            RecordKind::Event => article.events.get(index).map(|it| event(article, it)),
        };
        let mut detail = detail.unwrap_or_default();
        for words in article.evidence(record) {
            // Two claims may rest on the same words.
            if !detail.words.contains(&words) {
                detail.words.push(words);
            }
        }
        for (part, (_, paragraphs)) in detail.parts.iter_mut().zip(article.said_in(record)) {
            part.paragraphs = paragraphs.into_iter().map(|n| article.own_number(n)).collect();
        }
        let beside = article.related(record).iter().map(|other| (self.kind_label(*other), *other));
        detail.related.extend(beside.chain(self.links(record)));
        let mut seen = Vec::new();
        detail.related.retain(|(_, other)| {
            let is_new = *other != record && !seen.contains(other);
            seen.push(*other);
            is_new
        });
        detail
    }

    /// Links that other records make: "corresponds to", and from commitments to a measure.
    fn links(&self, record: RecordId) -> Vec<(&'static str, RecordId)> {
        let article = self.article();
        let mut links = Vec::new();
        for relation in &article.relations {
            if relation.from == record {
                links.push(("Corresponds to", relation.to));
            }
            if relation.to == record {
                links.push(("Corresponding step", relation.from));
            }
        }
        for kind in [RecordKind::Commitment, RecordKind::Quote, RecordKind::Event] {
            for other in article.records(kind) {
                if article.related(other).contains(&record) {
                    links.push((self.kind_label(other), other));
                }
            }
        }
        links
    }

    /// What a record is called where it stands beside another one: only what is promised is called a commitment.
    fn kind_label(&self, record: RecordId) -> &'static str {
        match self.class_of(record) {
            Some(Class::NotPromised) => "Not promised",
            _ => record.kind.label(),
        }
    }
}

fn statement<'a>(attribution: &'a Attribution, facts: Vec<Fact<'a>>) -> Statement<'a> {
    let step = |it: &'a Link| Step { role: it.role.label(), who: it.who, carried: it.carried.as_deref() };
    Statement { chain: attribution.0.iter().map(step).collect(), paragraphs: Vec::new(), facts }
}

fn commitment<'a>(article: &'a Article, it: &'a Commitment) -> Detail<'a> {
    let mut facts = vec![
        Fact::stated("How binding", binding(it.force)),
        Fact::stated("Whose claim", it.attribution.standing(article).label()),
    ];
    facts.extend(
        it.mechanism
            .and_then(|place| article.mechanisms.get(usize::from(place)))
            .map(|it| Fact::stated("Mechanism", it.label.as_str())),
    );
    if !it.objects.is_empty() {
        facts.push(Fact::stated("Names", it.objects.join("; ")));
    }
    facts.extend(it.figures.iter().map(Fact::figure));
    let due = |when: &When| if when.limit == Limit::Since { "From" } else { "By" };
    facts.extend(it.due.iter().map(|when| Fact::when(due(when), when)));
    facts.extend(it.qualifiers.iter().map(Fact::qualifier));
    facts.extend(it.open.iter().map(|label| Fact::open(label)));
    if it.due.is_none() {
        facts.push(Fact::open("Date"));
    }
    Detail { parts: vec![statement(&it.attribution, facts)], responses: &it.responses, ..Detail::default() }
}

fn tariff<'a>(article: &'a Article, it: &'a Tariff) -> Detail<'a> {
    let overlaps = it.may_overlap.iter().map(|index| RecordId { kind: RecordKind::Tariff, index: *index });
    Detail {
        parts: it.assertions.iter().map(|said| assertion(article, it, said)).collect(),
        responses: &it.responses,
        related: overlaps.map(|record| ("May overlap: not stated", record)).collect(),
        ..Detail::default()
    }
}

fn assertion<'a>(article: &'a Article, tariff: &'a Tariff, it: &'a Assertion) -> Statement<'a> {
    let called = if it.called_tariff { "Article’s wording" } else { "Trade measure, not called a tariff" };
    let mut facts = vec![
        Fact::stated(called, format!("“{}”", it.measure)),
        Fact::stated("What changes", it.direction.label()),
        Fact::rate("Rate before", it.before.as_ref()),
        Fact::rate("Rate after", it.after.as_ref()),
    ];
    if let Some(it) = &it.reduction {
        facts.push(Fact::stated("Lowered by", it.by.words()));
        facts.extend((1..).zip(&it.steps).map(|(n, step)| {
            let when = step.when.as_ref().map(|when| [", ", &when.words()].concat()).unwrap_or_default();
            let note = step.when.as_ref().and_then(|when| when.inferred.as_deref());
            Fact { note, ..Fact::stated(&format!("Step {n}"), [&step.by.words(), when.as_str()].concat()) }
        }));
    }
    facts.push(it.quota.as_ref().map_or_else(|| Fact::open("Quota"), Fact::figure));
    facts.push(it.timing.as_ref().map_or_else(|| Fact::open("Date"), |when| Fact::when("Date", when)));
    facts.push(Fact::stated("Whose claim", it.attribution.standing(article).label()));
    facts.extend(intention(article, tariff, it).map(|force| Fact::stated("How binding", binding(force))));
    if let Some(reason) = tariff.origin_carried.as_deref() {
        facts.push(Fact { note: Some(reason), ..Fact::stated("Origin", article.name(tariff.origin)) });
    }
    facts.extend(it.qualifiers.iter().map(Fact::qualifier));
    let n_said = facts.len();
    for label in &it.open {
        if !facts.iter().take(n_said).any(|fact| fact.label.eq_ignore_ascii_case(label)) {
            facts.push(Fact::open(label));
        }
    }
    statement(&it.attribution, facts)
}

/// A measure that is only intended says so: by the commitments that the same voice makes of it, if it promises none.
fn intention(article: &Article, tariff: &Tariff, it: &Assertion) -> Option<Force> {
    let index = article.tariffs.iter().position(|other| other.id == tariff.id)?;
    let record = RecordId { kind: RecordKind::Tariff, index: u16::try_from(index).ok()? };
    let told = article
        .commitments
        .iter()
        .filter(|other| other.related.contains(&record) && other.attribution.speaker() == it.attribution.speaker());
    let mut forces = told.map(|it| it.force).filter(|force| force.is_of_actor());
    let first = forces.next().filter(|force| force.class() == Class::NotPromised)?;
    forces.all(|force| force.class() == Class::NotPromised).then_some(first)
}

/// "intends (not promised)"
fn binding(force: Force) -> String {
    [force.label(), " (", &force.class().label().to_ascii_lowercase(), ")"].concat()
}

fn quote(it: &Quote) -> Detail<'_> {
    let mut facts = vec![Fact::stated("Kind", it.kind.label())];
    if it.fragment {
        facts.push(Fact::stated("Part of a quote", it.paraphrase.clone().unwrap_or_default()));
    }
    facts.push(match &it.setting {
        Some(setting) => Fact::stated("Where said", setting.as_str()),
        None => Fact::open("To whom, and where"),
    });
    Detail { parts: vec![statement(&it.attribution, facts)], ..Detail::default() }
}

fn event<'a>(article: &'a Article, it: &'a Event) -> Detail<'a> {
    let names: Vec<&str> = it.participants.iter().map(|who| article.name(*who)).collect();
    let mut facts = vec![Fact::when("When", &it.when)];
    facts.push(it.place.as_ref().map_or_else(|| Fact::open("Where"), |place| Fact::stated("Where", place.as_str())));
    if !names.is_empty() {
        facts.push(Fact::stated("Who", names.join(", ")));
    }
    Detail { parts: vec![statement(&it.attribution, facts)], ..Detail::default() }
}

impl Article {
    /// Records that a record's author wants seen beside it.
    fn related(&self, record: RecordId) -> &[RecordId] {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => self.commitments.get(index).map(|it| it.related.as_slice()),
            RecordKind::Quote => self.quotes.get(index).map(|it| it.related.as_slice()),
            RecordKind::Event => self.events.get(index).map(|it| it.related.as_slice()),
            RecordKind::Tariff => None,
        }
        .unwrap_or_default()
    }
}
