//! The results of a query: which records, in which order, under which headings.

use fixedbitset::FixedBitSet;

use super::table::Table;
use super::{Count, Engine};
use crate::article::{Article, Class, Commitment, PartialDate, RecordId, RecordKind, When};
use crate::closed_list::closed_list;
use crate::distinct::in_order;
use crate::query::{Group, Query, Sort, View};

/// What a view lists.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Results {
    /// How many records.
    pub count: Count,
    /// What a reader is to tell apart stands apart: promised or not, in their words or in ours.
    pub sections: Vec<Section>,
    /// The open record, where the query leaves it out.
    pub open_outside: Option<RecordId>,
}

/// A part of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// What sets it apart from the first section; none for the first.
    pub apart: Option<Apart>,
    /// How many records.
    pub n: usize,
    /// Groups of rows; one without a heading if nothing is gathered.
    pub groups: Vec<RecordGroup>,
}

closed_list! {
    /// What stands apart from the records that come first.
    pub enum Apart {
        /// Expected, urged or attributed.
        NotPromised => "not-promised", "Not promised";
        /// What people say, in our words.
        Paraphrased => "paraphrased", "Paraphrased";
    }
}

/// Records under one heading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RecordGroup {
    /// The heading; empty if nothing is gathered.
    pub heading: String,
    /// The records, in order.
    pub records: Vec<RecordId>,
}

impl Results {
    /// Whether a record is listed.
    pub fn has(&self, record: RecordId) -> bool {
        let mut groups = self.sections.iter().flat_map(|section| &section.groups);
        self.open_outside == Some(record) || groups.any(|group| group.records.contains(&record))
    }
}

impl Engine {
    /// What a query gives.
    pub fn results(&self, query: &Query) -> Results {
        if let Some(record) = query.sole() {
            let section = Section { apart: None, n: 1, groups: self.grouped(vec![record], query) };
            return Results { count: self.count(query), sections: vec![section], open_outside: None };
        }
        let mut sections = Vec::new();
        let mut count = Count::default();
        if query.misses_its_only_record() {
            return Results { count, sections, open_outside: None };
        }
        let mut found: Vec<RecordId> = Vec::new();
        for table in self.tables_of(query.view) {
            let matching = self.matching(table, query, None);
            count = count + table.count(&matching);
            found.extend(self.sorted(table, &matching, query));
        }
        let parts: &[Option<Apart>] = match query.view.kind() {
            Some(RecordKind::Commitment) => &[None, Some(Apart::NotPromised)],
            Some(RecordKind::Quote) => &[None, Some(Apart::Paraphrased)],
            _ => &[None],
        };
        for apart in parts {
            let is_here = |record: &RecordId| parts.len() == 1 || self.apart(*record) == *apart;
            let records: Vec<RecordId> = found.iter().copied().filter(is_here).collect();
            if !records.is_empty() {
                sections.push(Section { apart: *apart, n: records.len(), groups: self.grouped(records, query) });
            }
        }
        let open_outside = query.open.filter(|record| !found.contains(record));
        Results { count, sections, open_outside }
    }

    /// Every record that a query lists, in the order of the page.
    pub fn records_of(&self, query: &Query) -> Vec<RecordId> {
        let groups = self.results(query).sections.into_iter().flat_map(|it| it.groups);
        groups.flat_map(|it| it.records).collect()
    }

    /// What sets a record apart within the list of its kind.
    pub fn apart(&self, record: RecordId) -> Option<Apart> {
        let index = usize::from(record.index);
        match record.kind {
            RecordKind::Commitment => (self.class_of(record) == Some(Class::NotPromised)).then_some(Apart::NotPromised),
            RecordKind::Quote => {
                let has_words = self.article().quotes.get(index).is_none_or(|it| it.words.is_some());
                (!has_words).then_some(Apart::Paraphrased)
            }
            RecordKind::Tariff | RecordKind::Event => None,
        }
    }

    /// The class of a commitment; other kinds have none.
    pub fn class_of(&self, record: RecordId) -> Option<Class> {
        match record.kind {
            RecordKind::Commitment => self.article().commitments.get(usize::from(record.index)).map(Commitment::class),
            RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => None,
        }
    }

    fn sorted(&self, table: &Table, matching: &FixedBitSet, query: &Query) -> Vec<RecordId> {
        let article = self.article();
        let record = |index: usize| u16::try_from(index).ok().map(|index| RecordId { kind: table.kind, index });
        let words = self.words(query);
        let key = |record: &RecordId| match query.sort {
            Sort::Article | Sort::Most if query.view != View::Timeline => 0,
            Sort::Article | Sort::Most | Sort::Date => article.date_of(*record).map_or(i64::MAX, PartialDate::place),
            Sort::Concrete => {
                -article.commitments.get(usize::from(record.index)).map_or(0, |it| it.concreteness().into())
            }
            Sort::Who => article.leading_voice(*record).map_or(-1, |voice| i64::from(voice.0)),
            Sort::Match => -i64::from(table.index.score(usize::from(record.index), &words)),
        };
        // Equals stand in the article's order.
        in_order(matching.ones().filter_map(record), key)
    }

    fn grouped(&self, records: Vec<RecordId>, query: &Query) -> Vec<RecordGroup> {
        let article = self.article();
        let heading = |record: RecordId| match query.group {
            // Events stand under their dates, which stand in the order of what they hold.
            _ if query.view == View::Timeline => (0, article.when_of(record).map(When::words).unwrap_or_default()),
            // The matrix has these two for its own rows.
            Group::Nothing | Group::Party | Group::Outlet => (0, String::new()),
            Group::Topic => match article.topics_of(record).first() {
                Some(place) => {
                    (*place, article.topics.get(usize::from(*place)).map(|it| it.label.clone()).unwrap_or_default())
                }
                None => (u16::MAX, "topic not stated".to_owned()),
            },
            Group::Who => match article.leading_voice(record) {
                Some(_) if article.actors(record).len() > 1 && record.kind != RecordKind::Quote => {
                    let actors = article.actors(record);
                    let names: Vec<&str> = actors.iter().map(|actor| article.name(*actor)).collect();
                    (u16::MAX - 1, names.join(" and "))
                }
                Some(voice) => (voice.0, article.name(voice).to_owned()),
                None => (u16::MAX, Article::ITSELF.to_owned()),
            },
            Group::Para => {
                let paragraph = article.paragraphs_of(record).first().copied().unwrap_or_default();
                (paragraph, ["paragraph ", &article.paragraph_words(paragraph)].concat())
            }
        };
        let mut groups: Vec<(u16, RecordGroup)> = Vec::new();
        for record in records {
            let (place, heading) = heading(record);
            let known = groups.iter_mut().find(|(other, rows)| *other == place && rows.heading == heading);
            if let Some((_, rows)) = known {
                rows.records.push(record);
            } else {
                let at = groups.partition_point(|(other, _)| *other <= place);
                groups.insert(at, (place, RecordGroup { heading, records: vec![record] }));
            }
        }
        groups.into_iter().map(|(_, rows)| rows).collect()
    }
}
