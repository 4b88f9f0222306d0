//! The news in a few sentences: what each side gives, on whose word, and what the other side says to it.

use super::Engine;
use crate::article::{
    Article, Class, Commitment, Evidence, Force, RecordId, RecordKind, ResponseKind, Role, Standing, VoiceId,
};
use crate::query::{Facet, Query, TOGETHER, View};
use crate::text::lowered;

/// One piece of news.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct News<'a> {
    /// What is given, and who says so, as a sentence.
    pub words: String,
    /// The record behind it.
    pub record: RecordId,
    /// Where the article says so.
    pub evidence: Option<&'a Evidence>,
    /// What the other side says to it, and what the article says it leaves unsaid: a sentence each, and where.
    pub answers: Vec<(String, Option<&'a Evidence>)>,
}

impl Engine {
    /// For each side the weightiest thing it gives, weightiest side first.
    pub fn news(&self) -> Vec<News<'_>> {
        let article = self.article();
        let top = |side: super::Side<'_>| {
            let line = side.promised.first().into_iter().chain(side.not_promised.first());
            // A stated figure is news even where it is not promised.
            let records = line.filter_map(|it| it.what.records.first()).map(|it| it.0);
            let n_figures =
                |record: &RecordId| article.commitments.get(usize::from(record.index)).map_or(0, |it| it.figures.len());
            let mut records: Vec<RecordId> = records.collect();
            records.sort_by_key(|record| std::cmp::Reverse(n_figures(record)));
            let record = *records.first()?;
            Some((n_figures(&record), record))
        };
        let mut records: Vec<(usize, RecordId)> = self.deal().into_iter().filter_map(top).collect();
        records.sort_by_key(|it| std::cmp::Reverse(it.0));
        let mut pieces: Vec<News<'_>> = Vec::new();
        for (_, record) in records {
            let Some(mut piece) = piece(article, record) else { continue };
            // The same silence on two things is told once.
            piece.answers.retain(|(words, _)| !pieces.iter().any(|it| it.answers.iter().any(|it| it.0 == *words)));
            pieces.push(piece);
        }
        pieces
    }

    /// How many promises there are, by whom, and how much is not promised: what we count.
    pub fn tally(&self) -> (String, Query) {
        let query = Query::default().in_view(View::Commitments);
        let count = self.count(&query);
        let values = self.vocabulary().values(Facet::Acts);
        let counts = self.counts_of(&query, Facet::Acts).values;
        let n_of = |code: u16| counts.iter().find(|it| it.code == code).map_or(0, |it| it.count.n);
        let together = (0..).zip(values).find(|(_, it)| it.key == TOGETHER).map_or(0, |(code, _)| n_of(code));
        let mut parts: Vec<String> = Vec::new();
        if together > 0 {
            parts.push(format!("{together} joint{}", self.given_by()));
        }
        for (code, it) in (0..).zip(values).filter(|(_, it)| it.party.is_some()) {
            let n = n_of(code).saturating_sub(together);
            if n > 0 {
                parts.push(format!("{n} by {}", it.label));
            }
        }
        let noun = count.noun(RecordKind::Commitment);
        let mut words = format!("{} {noun}: {}.", count.n, parts.join(", "));
        if count.not_promised > 0 {
            words.push_str(&format!(" {} other points are not promised.", count.not_promised));
        }
        (words, query)
    }
}

impl Engine {
    /// Who gives what the sides say together, where it is one of them alone: ", as China’s ministry gives them".
    fn given_by(&self) -> String {
        let article = self.article();
        let joint = article.commitments.iter().filter(|it| {
            it.class() == Class::Undertaken && it.attribution.actors(article).len() == article.parties().count()
        });
        let givers: Vec<Option<VoiceId>> = joint
            .map(|it| match it.attribution.standing(article) {
                Standing::JointTextByOneSide => it.attribution.who(Role::Gives).next(),
                _ => None,
            })
            .collect();
        match givers.split_first() {
            Some((Some(giver), rest)) if rest.iter().all(|other| *other == Some(*giver)) => {
                format!(", as {} gives them", article.name(*giver))
            }
            _ => String::new(),
        }
    }
}

fn piece(article: &Article, record: RecordId) -> Option<News<'_>> {
    let it = article.commitments.get(usize::from(record.index))?;
    let first = |kind: ResponseKind| it.responses.iter().find(|it| it.kind == kind);
    let answers = [ResponseKind::Says, ResponseKind::StatedSilence].into_iter().filter_map(first).map(|said| {
        let stop = if said.text.ends_with(['.', '!', '?']) { "" } else { "." };
        // Who says nothing has to be named.
        let text = match said.kind {
            ResponseKind::StatedSilence => format!("{}: {}", article.lone_name(said.who), lowered(&said.text)),
            _ => said.text.clone(),
        };
        (text + stop, said.evidence.first())
    });
    Some(News { words: sentence(article, it), record, evidence: it.evidence.first(), answers: answers.collect() })
}

/// "Canada will admit up to 49,000 Chinese electric vehicles, the Canadian statement says."
fn sentence(article: &Article, it: &Commitment) -> String {
    let actors: Vec<String> = it.attribution.actors(article).into_iter().map(|id| article.lone_name(id)).collect();
    let actors = actors.join(" and ");
    let what = lowered(&it.title);
    let due = it.due.as_ref().map(|when| [" ", &when.words(), when.caveat()].concat()).unwrap_or_default();
    let by = |role: Role| it.attribution.who(role).next().map(|id| article.name(id));
    let speaker = it.attribution.speaker().map(|id| article.name(id));
    let is_plural = actors.contains(" and ");
    let verb = match it.force {
        Force::Decides if is_plural => "have decided to",
        Force::Decides => "has decided to",
        Force::Commits if is_plural => "commit themselves to this:",
        Force::Commits => "commits itself to this:",
        Force::Agrees if is_plural => "have agreed to",
        Force::Agrees => "has agreed to",
        Force::Will | Force::AnnouncedForAnother => "will",
        Force::Reaffirms => "reaffirms what it said before:",
        Force::IsWilling if is_plural => "are willing to",
        Force::IsWilling => "is willing to",
        Force::IsDoing => "is at work to",
        Force::WillWorkOn => "will work to",
        Force::Intends if is_plural => "intend to",
        Force::Intends => "intends to",
        Force::Plans if is_plural => "plan to",
        Force::Plans => "plans to",
        Force::Expects | Force::Hopes | Force::Urges => "to",
        Force::Should => "should",
        Force::PreliminaryConsensus => "may, by a tentative agreement,",
        Force::ObserversReading => "may be seen to",
    };
    let wish = match it.force {
        Force::Expects => by(Role::Expects).or(speaker).map(|who| (who, "expects")),
        Force::Hopes => by(Role::Says).or(speaker).map(|who| (who, "wants")),
        Force::Urges => by(Role::Urges).or(speaker).map(|who| (who, "urges")),
        _ => None,
    };
    let said = match speaker {
        Some(speaker) if wish.is_none_or(|(who, _)| who != speaker) => format!(", {speaker} says."),
        _ => ".".to_owned(),
    };
    match wish {
        Some((who, wish)) => format!("{} {wish} {actors} {verb} {what}{due}{said}", crate::text::capitalised(who)),
        None => format!("{actors} {verb} {what}{due}{said}"),
    }
}
