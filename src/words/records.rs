//! Every record, paragraph by paragraph.

use readout_core::article::{Article, Class, RecordId, RecordKind};
use readout_core::text::capitalised;

pub(crate) const PARAGRAPH: &str = "Paragraph ";
pub(crate) use super::record::PARAGRAPH_SIGN;

/// What a record is, between who and what: how firm, who speaks in whose words, when.
pub(crate) fn what(article: &Article, record: RecordId) -> String {
    let index = usize::from(record.index);
    match record.kind {
        RecordKind::Commitment => article.commitments.get(index).map_or_else(String::new, |it| match it.class() {
            Class::Undertaken => it.binding(article),
            Class::NotPromised => ["(not promised: ", &it.binding(article), ")"].concat(),
        }),
        RecordKind::Tariff => article.tariffs.get(index).map_or_else(String::new, |it| it.fate(article)),
        RecordKind::Quote if article.quotes.get(index).is_some_and(|it| it.words.is_some()) => "says".to_owned(),
        RecordKind::Quote => "says (paraphrase)".to_owned(),
        RecordKind::Event => article.when_of(record).map(|when| capitalised(&when.words())).unwrap_or_default(),
    }
}
