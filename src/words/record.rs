//! A record in a list: the small words around it.

use readout_core::article::{Article, Attribution, Quote, RecordId};
use readout_core::text::{capitalised, listed, lowered};

pub(crate) const COMMA: &str = ", ";
#[cfg(feature = "ssr")]
pub(crate) const STOP: &str = ". ";
pub(crate) const COLON: &str = ": ";
pub(crate) const OPENING_MARK: &str = "“";
pub(crate) const CLOSING_MARK: &str = "”";
pub(crate) const PARAGRAPH_SIGN: &str = "¶";
pub(crate) const PARAGRAPH_SPOKEN: &str = "source: paragraph ";
pub(crate) const NOT_STATED: &str = "not stated";
pub(crate) const DATE: &str = "Date: ";
/// After how binding something is, where it stands alone.
#[cfg(feature = "ssr")]
pub(crate) const BUT_NOT_PROMISED: &str = " (not promised)";
pub(crate) const PARTLY_INFERRED: &str = "partly inferred";

/// People's words, in their marks.
pub(crate) fn quoted(words: &str) -> String {
    format!("{OPENING_MARK}{words}{CLOSING_MARK}")
}

/// The label of what a reader would look for and the article does not say.
pub(crate) const SEE_ALSO: &str = "See also:";
pub(crate) const OPEN: &str = "Not stated";
pub(crate) const OPEN_WITH_COLON: &str = "Not stated:";

/// All of that in one line: "deadline; which steps".
pub(crate) fn open<'a>(labels: impl Iterator<Item = &'a str>) -> String {
    labels.map(lowered).collect::<Vec<_>>().join("; ")
}

/// "¶2–4, 7"
pub(crate) fn paragraphs(numbers: &[u16]) -> String {
    [PARAGRAPH_SIGN, &listed(numbers)].concat()
}

/// Why something is inferred; a reason begins with the part of it that is: "year: the photo caption has …".
pub(crate) fn inferred(reason: &str) -> String {
    match reason.split_once(": ") {
        Some((part, why)) => format!("{part} inferred: {why}"),
        None => format!("inferred: {reason}"),
    }
}

/// Who says so.
pub(crate) fn speaker(article: &Article, attribution: &Attribution) -> String {
    article.speaker_name(attribution.speaker())
}

/// Who says so, and how far it rests on the actor's own word: each once.
#[cfg(feature = "ssr")]
pub(crate) fn whose_word(article: &Article, record: RecordId) -> String {
    let mut told: Vec<String> = Vec::new();
    for it in article.credited(record) {
        let line = format!("{}: {}", speaker(article, it), it.standing(article).label());
        if !told.contains(&line) {
            told.push(line);
        }
    }
    told.join(STOP)
}

/// "Part of a quote. To media in Beijing, as reported by the National Post"
pub(crate) fn quote_source(article: &Article, record: RecordId, it: &Quote) -> String {
    source(article, record, it, it.setting.clone())
}

/// The same without where it was said, for the printed overview.
#[cfg(feature = "ssr")]
pub(crate) fn quote_reporter(article: &Article, record: RecordId, it: &Quote) -> String {
    source(article, record, it, None)
}

fn source(article: &Article, record: RecordId, it: &Quote, setting: Option<String>) -> String {
    let parts: Vec<String> = [setting, article.reported(record, it)].into_iter().flatten().collect();
    match parts.is_empty() {
        true => it.label().to_owned(),
        false => format!("{}. {}", it.label(), capitalised(&parts.join(COMMA))),
    }
}
