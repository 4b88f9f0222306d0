//! What embed.html offers to editors, as it is printed: every view, every record.

use readout_core::article::RecordKind;
use readout_core::engine::Engine;
use readout_core::query::View;

use super::head::escaped;
use super::tags;
use crate::words::record as words;

/// The letters of a record's title that tell it from others in a list.
const MOST_LETTERS: usize = 90;

/// The options for views, the one that opens first.
pub fn views() -> String {
    View::ALL.iter().map(|view| option(view.key(), view.label())).collect()
}

/// The options for records, by kind: who speaks, and what. A value is what the address has for it.
pub fn records(engine: &Engine) -> String {
    let article = engine.article();
    let group = |kind: &RecordKind| {
        let records = article.records(*kind).map(|record| {
            let value = [kind.key(), "=", article.id(record)].concat();
            let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
            let is_own = quote.is_some_and(|it| it.words.is_some());
            let title = shortened(article.title(record), MOST_LETTERS);
            let title = if is_own { words::quoted(&title) } else { title };
            option(&value, &[&tags::speaker(engine, record), ": ", &title].concat())
        });
        format!("<optgroup label=\"{}\">{}</optgroup>", View::of(*kind).label(), records.collect::<String>())
    };
    RecordKind::ALL.iter().map(group).collect()
}

fn option(value: &str, words: &str) -> String {
    format!("<option value=\"{}\">{}</option>", escaped(value), escaped(words))
}

/// Cut between words, if it has more letters than that.
pub(crate) fn shortened(title: &str, most: usize) -> String {
    let Some((end, _)) = title.char_indices().nth(most) else { return title.to_owned() };
    let start = title.get(..end).unwrap_or_default();
    let words = start.rsplit_once(' ').map_or(start, |(words, _)| words);
    format!("{words} …")
}
