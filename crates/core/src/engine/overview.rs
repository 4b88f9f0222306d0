//! Records under their paragraphs: the overview's list.

use super::Engine;
use crate::article::RecordId;

impl Engine {
    /// Every record that a query gives, under the first paragraph it rests on.
    pub fn by_paragraph(&self, records: &[RecordId]) -> Vec<(u16, Vec<RecordId>)> {
        let mut paragraphs: Vec<(u16, Vec<RecordId>)> = Vec::new();
        for record in records {
            let paragraph = self.article().paragraphs_of(*record).first().copied().unwrap_or_default();
            match paragraphs.iter_mut().find(|(other, _)| *other == paragraph) {
                Some((_, records)) => records.push(*record),
                None => paragraphs.push((paragraph, vec![*record])),
            }
        }
        paragraphs.sort_by_key(|(paragraph, _)| *paragraph);
        paragraphs
    }
}
