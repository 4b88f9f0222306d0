//! The rows of a list. All rows that a view can have are rendered once; what a reader chooses shows, hides and orders
//! them.

use leptos::prelude::*;
use readout_core::article::RecordId;
use readout_core::engine::{Apart, Engine, Results};
use readout_core::query::{Query, Sort};

use crate::Explorer;

/// A row of a list. It is its own key: equal rows are the same row.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Row {
    /// The note above a record that the filters leave out.
    Outside,
    /// The head of what stands apart.
    Apart(Apart),
    /// The head of a group.
    Group(Option<Apart>, String),
    /// A record.
    Record(RecordId),
}

/// Every row of a view, and which of them show. Cheap to copy.
#[derive(Clone, Copy)]
pub(crate) struct Rows {
    /// Every row, in the order of the page.
    pub(crate) all: Memo<Vec<Row>>,
    shown: Memo<Vec<Row>>,
}

impl Rows {
    /// The rows of the view that the explorer is in.
    pub(crate) fn new(explorer: Explorer) -> Self {
        Self {
            all: Memo::new(move |_| {
                explorer.with(|query| explorer.results.with(|results| all(explorer.engine, query, results)))
            }),
            shown: Memo::new(move |_| explorer.results.with(|results| flat(results).collect())),
        }
    }

    /// Whether a row is hidden, for its attribute `hidden`.
    pub(crate) fn is_hidden(self, explorer: Explorer, row: Row) -> Signal<bool> {
        explorer.follow_query(move || self.shown.with(|shown| !shown.contains(&row))).into()
    }

    /// Whether nothing shows.
    pub(crate) fn is_empty(self) -> bool {
        self.shown.with(Vec::is_empty)
    }
}

/// Records and the heads between them.
fn flat(results: &Results) -> impl Iterator<Item = Row> {
    let outside = results.open_outside.map(|record| [Row::Outside, Row::Record(record)]);
    let sections = results.sections.iter().flat_map(|section| {
        let head = section.apart.map(Row::Apart);
        head.into_iter().chain(section.groups.iter().flat_map(|group| {
            let head = (!group.heading.is_empty()).then(|| Row::Group(section.apart, group.heading.clone()));
            head.into_iter().chain(group.records.iter().copied().map(Row::Record))
        }))
    });
    outside.into_iter().flatten().chain(sections)
}

/// All rows stay in the order of the list without filters, so that a filter only hides rows and moves none. Two things put
/// rows that show first: the order by best match, and an open record that the filters leave out, which goes to the top.
fn all(engine: &Engine, query: &Query, results: &Results) -> Vec<Row> {
    if query.sole().is_some() {
        return flat(results).collect();
    }
    let whole = engine.results(&query.clone().cleared());
    let n_first = if query.sort == Sort::Match { usize::MAX } else { 2 * usize::from(results.open_outside.is_some()) };
    let mut rows: Vec<Row> = Vec::new();
    for row in flat(results).take(n_first).chain(flat(&whole)) {
        if !rows.contains(&row) {
            rows.push(row);
        }
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    fn rows(address: &str) -> (Vec<Row>, Vec<Row>) {
        let engine = data::engine().unwrap();
        let query = Query::read(address, engine);
        let results = engine.results(&query);
        (all(engine, &query, &results), flat(&results).collect())
    }

    #[test]
    fn filters_move_no_row() {
        let (whole, _) = rows("?view=commitments");
        for address in ["?view=commitments&q=canola", "?view=commitments&show=undertaken", "?view=commitments&q=zzz"] {
            let (all, shown) = rows(address);
            assert_eq!(all, whole, "{address}");
            assert!(shown.iter().all(|row| all.contains(row)), "{address}");
            assert!(shown.len() < all.len(), "{address}");
        }
    }

    #[test]
    fn what_matches_best_comes_first_and_the_rest_stays() {
        let (all, shown) = rows("?view=quotes&q=canada&sort=match");
        assert!(shown.len() > 1 && all.starts_with(&shown));
        assert_eq!(all.len(), rows("?view=quotes").0.len());
    }

    #[test]
    fn a_record_outside_of_the_filters_comes_first_and_once() {
        let engine = data::engine().unwrap();
        let id = engine.article().commitments[3].id.as_str();
        let (all, shown) = rows(&format!("?view=commitments&q=zzz&commitment={id}"));
        assert_eq!(shown.len(), 2);
        assert!(all.starts_with(&shown));
        assert_eq!(all.iter().filter(|row| **row == shown[1]).count(), 1);
    }

    #[test]
    fn groups_have_their_heads() {
        let (all, shown) = rows("?view=quotes&group=who");
        assert_eq!(all, shown);
        assert!(matches!(all[0], Row::Group(None, _)));
    }
}
