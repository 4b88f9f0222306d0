//! Records that a reader takes in as one: the same said of one product after another.

use super::Engine;
use crate::article::{Article, Attribution, Direction, Force, RecordId, RecordKind};
use crate::text::stem_of;

/// Records whose titles differ only at their end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Alike<'a> {
    /// What their titles share, with the space after it; empty for a record that stands alone.
    pub stem: &'a str,
    /// Each record with the rest of its title.
    pub records: Vec<(RecordId, &'a str)>,
}

impl Engine {
    /// Joins neighbours of which the same is said: as firm, in the same paragraphs, on the same word, in a title that
    /// differs only at its end. To the data they stay as many as they are.
    pub fn alike(&self, records: impl IntoIterator<Item = RecordId>) -> Vec<Alike<'_>> {
        let article = self.article();
        let mut groups: Vec<Alike<'_>> = Vec::new();
        for record in records {
            let title = article.title(record);
            let first = groups.last().and_then(|group| group.records.first()).map(|it| it.0);
            let stem = first.filter(|first| says_the_same(article, *first, record));
            let stem = stem.and_then(|first| stem_of(article.title(first), title));
            // A third one has to share what the first two do.
            let group = groups
                .last_mut()
                .filter(|group| stem.is_some_and(|stem| group.stem.is_empty() || stem == group.stem.len()));
            if let (Some(group), Some(stem)) = (group, stem) {
                group.stem = title.get(..stem).unwrap_or_default();
                group.records.push((record, ""));
                for (record, rest) in &mut group.records {
                    *rest = article.title(*record).get(stem..).unwrap_or_default();
                }
                continue;
            }
            groups.push(Alike { stem: "", records: vec![(record, title)] });
        }
        groups
    }
}

fn says_the_same(article: &Article, first: RecordId, second: RecordId) -> bool {
    said(article, first) == said(article, second) && article.paragraphs_of(first) == article.paragraphs_of(second)
}

/// How firm, which way, on whose word.
fn said(article: &Article, record: RecordId) -> (Option<Force>, Option<Direction>, Option<&Attribution>) {
    let index = usize::from(record.index);
    let commitment = article.commitments.get(index).filter(|_| record.kind == RecordKind::Commitment);
    let tariff = article.tariffs.get(index).filter(|_| record.kind == RecordKind::Tariff);
    let direction = tariff.and_then(|it| it.assertions.first()).map(|it| it.direction);
    (commitment.map(|it| it.force), direction, article.attributions(record).first().copied())
}
