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
            if let Some(group) = groups.last_mut() {
                if let Some((first, _)) = group.records.first().copied() {
                    let stem = stem_of(article.title(first), title).filter(|_| says_the_same(article, first, record));
                    // A third one has to share what the first two do.
                    let stem = stem.filter(|stem| group.stem.is_empty() || *stem == group.stem.len());
                    if let Some(stem) = stem {
                        group.stem = title.get(..stem).unwrap_or_default();
                        group.records.push((record, ""));
                        for (record, rest) in &mut group.records {
                            *rest = article.title(*record).get(stem..).unwrap_or_default();
                        }
                        continue;
                    }
                }
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
