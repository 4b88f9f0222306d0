//! The deal in a few lines: what each side gives, the concrete first, what is promised apart from what is not.

use std::cmp::Reverse;

use super::{Alike, Engine};
use crate::article::{Article, Class, Commitment, Evidence, RecordKind, VoiceId};
use crate::query::{Query, Shown, View};

/// How many lines a side has at most.
const N_LINES: usize = 4;

/// What one side gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Side<'a> {
    /// The side.
    pub party: VoiceId,
    /// What it promises itself, or a joint text does for it.
    pub promised: Vec<DealLine<'a>>,
    /// What others expect, announce or wish of it.
    pub not_promised: Vec<DealLine<'a>>,
}

/// One thing that a side gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DealLine<'a> {
    /// Its record, or several alike.
    pub what: Alike<'a>,
    /// The first of them, which says how binding it is, and until when.
    pub commitment: &'a Commitment,
    /// Where the article says so.
    pub evidence: Option<&'a Evidence>,
}

impl Engine {
    /// What each side gives, the side with the most concrete promise first: for each at most four lines, the most concrete
    /// first, as `Commitment::concreteness` has it.
    pub fn deal(&self) -> Vec<Side<'_>> {
        let article = self.article();
        let side = |(party, _)| {
            let records = article.records(RecordKind::Commitment).filter(|it| article.actors(*it) == [party]);
            let lines = self.alike(records).into_iter().filter_map(|what| deal_line(article, what));
            let mut lines: Vec<DealLine<'_>> = lines.collect();
            // A side with nothing concrete still gives what it gives.
            if lines.iter().any(|it| is_concrete(it.commitment)) {
                lines.retain(|it| is_concrete(it.commitment));
            }
            lines.sort_by_key(|it| Reverse(it.commitment.concreteness()));
            lines.truncate(N_LINES);
            let (promised, not_promised) = lines.into_iter().partition(|it| it.commitment.class() == Class::Undertaken);
            Side { party, promised, not_promised }
        };
        let sides = article.parties().map(side).filter(|it| !it.promised.is_empty() || !it.not_promised.is_empty());
        let mut sides: Vec<Side<'_>> = sides.collect();
        sides.sort_by_key(|it| Reverse(it.promised.first().map(|line| line.commitment.concreteness())));
        sides
    }

    /// What shows all that is promised, and how much that is.
    pub fn promises(&self) -> Option<(Query, u32)> {
        let query = Query::default().in_view(View::Commitments).showing(Shown::Undertaken);
        let n = self.count(&query).n;
        (n > 0).then_some((query, n))
    }
}

const fn is_concrete(it: &Commitment) -> bool {
    !it.figures.is_empty() || it.due.is_some() || !it.products.is_empty()
}

fn deal_line<'a>(article: &'a Article, what: Alike<'a>) -> Option<DealLine<'a>> {
    let (record, _) = *what.records.first()?;
    let commitment = article.commitments.get(usize::from(record.index))?;
    Some(DealLine { what, commitment, evidence: commitment.evidence.first() })
}
