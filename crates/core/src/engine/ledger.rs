//! The reciprocity ledger: what each side undertakes, is asked to do and is said to do, side by side. Line stands
//! against line only where the article links them.

use super::{Engine, Fact};
use crate::article::{
    Article, Assertion, Attribution, Evidence, Force, Member, QualifierKind, RecordId, RecordKind, Response,
    ResponseKind, Standing, VoiceId,
};
use crate::closed_list::closed_list;

/// The ledger: a column for each side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger<'a> {
    /// The sides, in the data's order.
    pub sides: Vec<VoiceId>,
    /// Its blocks, in reading order: what answers what, what each side does alone, what all do together.
    pub blocks: Vec<Block<'a>>,
}

/// Lines that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'a> {
    /// The words by which the article links the columns; none where it does not.
    pub link: Option<&'a Evidence>,
    /// A column for each side, or a single one for what all sides do together.
    pub columns: Vec<Vec<Line<'a>>>,
}

/// One thing that a side is to do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line<'a> {
    /// Its record.
    pub record: RecordId,
    /// How the side stands to it.
    pub stance: Stance,
    /// How binding the article's own verb is; none for a measure without an undertaking.
    pub force: Option<Force>,
    /// On whose word.
    pub standing: Standing,
    /// Who says so, if somebody is named.
    pub speaker: Option<VoiceId>,
    /// The only side that states it, where no other one does.
    pub only: Option<VoiceId>,
    /// No side states it itself.
    pub by_no_side: bool,
    /// Measure, before, after, quota, timing, qualifiers; gaps among them.
    pub facts: Vec<Fact<'a>>,
    /// What another side says of it.
    pub responses: &'a [Response],
    /// The line above tells the same of other goods.
    pub is_repeated: bool,
}

closed_list! {
    /// How a side stands to what it is to do.
    pub enum Stance {
        /// It says so itself, or a joint text does.
        Undertakes => "undertakes", "Promises";
        /// It says that it intends it, plans it or will work on it.
        Intends => "intends", "Intends, plans or will work on it";
        /// Others wish it of the side.
        Asked => "asked", "Is asked or urged to";
        /// Others expect it, announce it, or read it so.
        Said => "said", "Others say it will";
    }
}

impl Stance {
    /// What a force amounts to for the side that is to act.
    pub const fn of(force: Force) -> Self {
        match force {
            Force::Decides
            | Force::Commits
            | Force::Agrees
            | Force::Will
            | Force::Reaffirms
            | Force::IsWilling
            | Force::IsDoing => Self::Undertakes,
            Force::WillWorkOn | Force::Intends | Force::Plans => Self::Intends,
            Force::Hopes | Force::Should | Force::Urges => Self::Asked,
            Force::Expects | Force::PreliminaryConsensus | Force::AnnouncedForAnother | Force::ObserversReading => {
                Self::Said
            }
        }
    }
}

impl Line<'_> {
    /// Who states it, as far as this article goes.
    pub fn stated_by(&self, article: &Article) -> String {
        let is_joint = matches!(self.standing, Standing::JointText | Standing::JointTextByOneSide);
        match (self.only, self.speaker) {
            (Some(side), _) => ["Only ", article.name(side), " says this"].concat(),
            (None, _) if is_joint => self.standing.label().to_owned(),
            (None, Some(speaker)) if self.by_no_side => {
                ["Neither side says this; ", article.name(speaker), " does"].concat()
            }
            (None, Some(speaker)) => [&article.lone_name(speaker), "; the other side’s words below"].concat(),
            (None, None) => self.standing.label().to_owned(),
        }
    }
}

impl Engine {
    /// What each side is to do, side by side.
    pub fn ledger(&self) -> Ledger<'_> {
        self.ledger_of(self.article().parties().map(|(id, _)| id).collect(), None)
    }

    /// The same for each of several articles, with the article.
    pub fn ledgers(&self) -> Vec<(&Member, Ledger<'_>)> {
        let places = (0..).zip(self.article().members());
        places.map(|(place, member)| (member, self.ledger_of(member.sides.clone(), Some(place)))).collect()
    }

    /// The ledger of these sides, of the records of one of several articles.
    fn ledger_of(&self, sides: Vec<VoiceId>, member: Option<u16>) -> Ledger<'_> {
        let article = self.article();
        let is_here = |record: RecordId| article.member_place(record) == member;
        let empty = |n: usize| -> Vec<Vec<Line<'_>>> { (0..n).map(|_| Vec::new()).collect() };
        let mut blocks = Vec::new();
        let mut groups: Vec<Vec<RecordId>> = Vec::new();
        for relation in article.relations.iter().filter(|it| is_here(it.from)) {
            if !groups.iter().any(|group| group.contains(&relation.from)) {
                groups.push(linked_with(article, relation.from));
                blocks.push(Block { link: relation.evidence.first(), columns: empty(sides.len()) });
            }
        }
        let n_linked = blocks.len();
        blocks.push(Block { link: None, columns: empty(sides.len()) });
        blocks.push(Block { link: None, columns: empty(1) });
        for kind in [RecordKind::Commitment, RecordKind::Tariff] {
            for record in article.records(kind).filter(|it| is_here(*it)) {
                if kind == RecordKind::Tariff && is_told(article, record) {
                    continue;
                }
                let actors = article.actors(record);
                if !actors.is_empty() && !actors.iter().any(|it| sides.contains(it)) {
                    continue; // What neither side is to do stands in no column.
                }
                let side = sides.iter().position(|side| actors == [*side]);
                let block = match (side, groups.iter().position(|group| group.contains(&record))) {
                    (None, _) => n_linked + 1,
                    (Some(_), None) => n_linked,
                    (Some(_), Some(group)) => group,
                };
                let column = blocks.get_mut(block).and_then(|it| it.columns.get_mut(side.unwrap_or(0)));
                if let (Some(column), Some(line)) = (column, line(article, record)) {
                    column.push(line);
                }
            }
        }
        for column in blocks.iter_mut().flat_map(|block| &mut block.columns) {
            self.mark_repeated(column);
        }
        blocks.retain(|block| block.columns.iter().any(|column| !column.is_empty()));
        Ledger { sides, blocks }
    }
}

impl Engine {
    /// Notes where a line tells what the one above it told of other goods.
    fn mark_repeated(&self, column: &mut [Line<'_>]) {
        for place in 1..column.len() {
            if let Some([above, line]) = column.get_mut(place - 1..=place) {
                let are_alike = self.alike([above.record, line.record]).len() == 1;
                line.is_repeated = are_alike && above.facts == line.facts && answers(above).eq(answers(line));
            }
        }
    }
}

/// What another side says of a line, but for its words, which name the goods.
fn answers<'a>(line: &Line<'a>) -> impl Iterator<Item = (ResponseKind, VoiceId, &'a [Evidence])> {
    line.responses.iter().map(|it| (it.kind, it.who, it.evidence.as_slice()))
}

/// Whether an undertaking tells of a measure already.
fn is_told(article: &Article, measure: RecordId) -> bool {
    article.commitments.iter().any(|it| it.related.contains(&measure))
}

/// Everything that "in return for" joins to a record, directly or by way of others.
fn linked_with(article: &Article, start: RecordId) -> Vec<RecordId> {
    let mut group = vec![start];
    let mut next = 0;
    while let Some(record) = group.get(next).copied() {
        for relation in &article.relations {
            let other = if relation.from == record {
                relation.to
            } else if relation.to == record {
                relation.from
            } else {
                continue;
            };
            if !group.contains(&other) {
                group.push(other);
            }
        }
        next += 1;
    }
    group
}

fn line(article: &Article, record: RecordId) -> Option<Line<'_>> {
    let index = usize::from(record.index);
    let (_, responses) = article.beside(record);
    let mut facts = Vec::new();
    let (attribution, force) = if record.kind == RecordKind::Tariff {
        let it = article.tariffs.get(index)?;
        let is_one_of_several = it.assertions.len() > 1;
        for it in &it.assertions {
            measure(it, is_one_of_several, &mut facts);
            facts.extend(it.timing.as_ref().map(|when| Fact::when("Date", when)));
        }
        (&it.assertions.first()?.attribution, None)
    } else {
        let it = article.commitments.get(index)?;
        let related = it.related.iter().filter(|it| it.kind == RecordKind::Tariff);
        let tariffs = related.filter_map(|it| article.tariffs.get(usize::from(it.index)));
        let said = tariffs.flat_map(|tariff| &tariff.assertions);
        let said: Vec<_> = said.filter(|said| said.attribution.speaker() == it.attribution.speaker()).collect();
        for assertion in &said {
            measure(assertion, said.len() > 1, &mut facts);
        }
        facts.extend(it.due.as_ref().map(|when| Fact::when("Date", when)));
        for it in &it.qualifiers {
            // "up to", "at least" and "approximately" stand in the figure already.
            if !matches!(it.kind, QualifierKind::Cap | QualifierKind::Floor | QualifierKind::Hedge) {
                facts.push(Fact::qualifier(it));
            }
        }
        (&it.attribution, Some(it.force))
    };
    let mut sides = says(article, record, attribution);
    let by_no_side = sides.is_empty();
    for it in responses.iter().filter(|it| it.kind == ResponseKind::Says) {
        if let Some(side) = article.party_of(it.who).filter(|side| !sides.contains(side)) {
            sides.push(side);
        }
    }
    Some(Line {
        record,
        stance: force.map_or(Stance::Undertakes, Stance::of),
        force,
        standing: attribution.standing(article),
        speaker: attribution.speaker(),
        only: match sides.as_slice() {
            [side] if !by_no_side => Some(*side),
            _ => None,
        },
        by_no_side,
        facts,
        responses,
        is_repeated: false,
    })
}

/// The sides whose word it is. A joint text is everybody's, whoever gives it.
fn says(article: &Article, record: RecordId, attribution: &Attribution) -> Vec<VoiceId> {
    match attribution.standing(article) {
        Standing::JointText | Standing::JointTextByOneSide => article.sides_of(record),
        _ => attribution.speaker().and_then(|id| article.party_of(id)).into_iter().collect(),
    }
}

/// What is asserted of a measure: its words, before, after, quota. Of several, a gap says of which.
fn measure<'a>(it: &'a Assertion, is_one_of_several: bool, facts: &mut Vec<Fact<'a>>) {
    let called = if it.called_tariff { "Measure" } else { "Trade measure, not called a tariff" };
    facts.push(Fact::stated(called, ["“", &it.measure, "”"].concat()));
    facts.push(Fact::stated("What changes", it.direction.label()));
    for (label, rate) in [("Before", it.before.as_ref()), ("After", it.after.as_ref())] {
        facts.push(match rate {
            None if is_one_of_several => Fact::open(&[label, ", for “", &it.measure, "”"].concat()),
            rate => Fact::rate(label, rate),
        });
    }
    facts.extend(it.quota.as_ref().map(Fact::figure));
}
