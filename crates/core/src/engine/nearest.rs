//! The record that an address may have meant, where it names one that is not there.

use super::Engine;
use crate::article::{RecordId, RecordKind};
use crate::query::Lost;

/// The least letters of an identifier's beginning that name it: addresses are cut off at the ends of lines.
const LEAST_BEGINNING: usize = 5;

impl Engine {
    /// The record whose identifier is nearest, of the same kind if two are as near. None if more than half of it would
    /// have to be another.
    pub fn nearest(&self, lost: &Lost) -> Option<RecordId> {
        let article = self.article();
        let records = RecordKind::ALL.iter().flat_map(|kind| article.records(*kind));
        let near = records.filter_map(|record| {
            let id = article.id(record);
            let is_cut = lost.id.len() >= LEAST_BEGINNING && id.starts_with(&lost.id);
            let n = if is_cut { 1 } else { distance(id, &lost.id) };
            (n * 2 <= lost.id.len().max(id.len())).then_some((n, record.kind != lost.kind, record))
        });
        near.min().map(|(_, _, record)| record)
    }
}

/// How many letters have to be added, dropped or changed (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (n, letter) in one.chars().enumerate() {
        let mut next = vec![n + 1];
        for (pair, wanted) in row.windows(2).zip(other.chars()) {
            let [diagonal, above] = pair else { continue };
            let left = next.last().copied().unwrap_or_default();
            next.push((diagonal + usize::from(letter != wanted)).min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_distance_is_the_least_changes() {
        for (one, other, expected) in
            [("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("steer-ties", "steer-tie", 1)]
        {
            assert_eq!((distance(one, other), distance(other, one)), (expected, expected), "{one} {other}");
        }
    }
}
