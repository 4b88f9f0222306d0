//! How many records a list holds, and how many each value would give.

use super::Engine;
use crate::article::{Class, RecordKind};
use crate::query::{Facet, Lists, Query, View};

/// How many records. What is not promised is never added to what is undertaken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Count {
    /// Records that may be called by their kind's name.
    pub n: u32,
    /// Expected, urged or attributed.
    pub not_promised: u32,
}

impl Count {
    /// Nothing at all.
    pub const fn is_zero(self) -> bool {
        self.n == 0 && self.not_promised == 0
    }

    /// The same among the records of a view. Among all kinds a record is a record, promised or not.
    #[must_use]
    pub const fn in_view(self, view: View) -> Self {
        match view.properties().lists {
            Lists::Everything => Self { n: self.n + self.not_promised, not_promised: 0 },
            Lists::Kind(_) | Lists::Nothing => self,
        }
    }

    /// Its number where there is no room: "3", or "3 + 4" with what is not promised beside.
    pub fn short(self) -> String {
        match self.not_promised {
            0 => self.n.to_string(),
            more => [&self.n.to_string(), " + ", &more.to_string()].concat(),
        }
    }

    /// Its number with what it counts: "3 quotes", "3 commitments; 4 other points, not promised".
    pub fn named(self, kind: RecordKind) -> String {
        let noun = Self { not_promised: 0, ..self }.noun(kind);
        match (self.n, self.not_promised) {
            (n, 0) => [&n.to_string(), " ", noun].concat(),
            (0, 1) => "1 point, not promised".to_owned(),
            (0, more) => [&more.to_string(), " points, not promised"].concat(),
            (n, _) => [&n.to_string(), " ", noun, &self.others()].concat(),
        }
    }

    /// What is not promised, behind the number of what is: "; 4 other points, not promised".
    pub(super) fn others(self) -> String {
        match self.not_promised {
            0 => String::new(),
            1 => "; 1 other point, not promised".to_owned(),
            more => ["; ", &more.to_string(), " other points, not promised"].concat(),
        }
    }

    /// Its number for readers: "3", or "3 promised, 4 not".
    pub fn words(self) -> String {
        match (self.n, self.not_promised) {
            (n, 0) => n.to_string(),
            (0, more) => [&more.to_string(), ", none promised"].concat(),
            (n, more) => [&n.to_string(), " promised, ", &more.to_string(), " not"].concat(),
        }
    }

    /// What a count counts, for a kind.
    pub const fn noun(self, kind: RecordKind) -> &'static str {
        match (kind, self.n + self.not_promised) {
            (RecordKind::Commitment, 1) => "commitment",
            (RecordKind::Commitment, _) => "commitments",
            (RecordKind::Tariff, 1) => "trade measure",
            (RecordKind::Tariff, _) => "trade measures",
            (RecordKind::Quote, 1) => "quote",
            (RecordKind::Quote, _) => "quotes",
            (RecordKind::Event, 1) => "event",
            (RecordKind::Event, _) => "events",
        }
    }
}

impl std::ops::Add for Count {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self { n: self.n + other.n, not_promised: self.not_promised + other.not_promised }
    }
}

/// One value as a reader can choose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct ValueCount {
    /// The value's code.
    pub code: u16,
    /// Records in the list if it were added, all else as chosen.
    pub count: Count,
    /// Whether it is chosen.
    pub is_chosen: bool,
}

/// The values of one facet with their counts, in the vocabulary's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FacetCounts {
    /// The facet.
    pub facet: Facet,
    /// Its values, without those that no record of the view has.
    pub values: Vec<ValueCount>,
}

impl Engine {
    /// How many records of a view match.
    pub fn count(&self, query: &Query) -> Count {
        if let Some(record) = query.sole() {
            return match self.class_of(record) {
                Some(Class::NotPromised) => Count { n: 0, not_promised: 1 },
                Some(Class::Undertaken) | None => Count { n: 1, not_promised: 0 },
            };
        }
        self.tables_of(query.view)
            .map(|table| table.count(&self.matching(table, query, None)))
            .fold(Count::default(), |a, b| a + b)
    }

    /// How many records of another view would match, with what carries over.
    pub fn count_in_view(&self, query: &Query, view: View) -> Count {
        self.count(&query.clone().in_view(view))
    }

    /// The facets that the query's view offers, with the counts "if added".
    pub fn facet_counts(&self, query: &Query) -> Vec<FacetCounts> {
        query
            .view
            .properties()
            .facets
            .iter()
            .map(|facet| self.counts_of(query, *facet))
            .filter(|it| it.values.len() > 1)
            .collect()
    }

    /// One facet with the counts "if added": records that match everything but this facet, and have the value.
    pub fn counts_of(&self, query: &Query, facet: Facet) -> FacetCounts {
        let matching: Vec<_> =
            self.tables_of(query.view).map(|table| (table, self.matching(table, query, Some(facet)))).collect();
        let codes = (0..).take(self.vocabulary().values(facet).len());
        let values = codes.filter_map(|code| {
            let mut count = Count::default();
            let mut occurs = false;
            for (table, records) in &matching {
                let Some(with) = table.with(facet, code) else { continue };
                occurs = occurs || !with.is_clear();
                let mut hits = records.clone();
                hits.intersect_with(with);
                count = count + table.count(&hits);
            }
            let is_chosen = query.has(facet, code);
            let count = count.in_view(query.view);
            (occurs || is_chosen).then_some(ValueCount { code, count, is_chosen })
        });
        FacetCounts { facet, values: values.collect() }
    }

    /// How many records of each kind an overview holds, in the order of [`RecordKind::ALL`].
    pub(super) fn counts_by_kind(&self, query: &Query) -> [Count; 4] {
        let mut counts = [Count::default(); 4];
        for (count, table) in counts.iter_mut().zip(self.tables_of(View::Overview)) {
            let matching = self.matching(table, query, None);
            *count = table.count(&matching);
        }
        counts
    }
}
