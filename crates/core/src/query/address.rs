//! The address grammar. Reading is total, writing is canonical, and `read(write(q)) == q`.
//!
//! `key=value` pairs joined by `&`; values of one key are joined by `~`, because commas and `%20` are rewritten by
//! the sites on which addresses are shared. Defaults are left out and the order is fixed.
//!
//! Addresses come as they were pasted: with `&amp;` for `&`, in other case, with the full stop or the bracket that stood
//! behind them. They are read as they were meant, and a record that is not there is kept, so that the page can say so.
//!
//! Over several articles the first value of `in` beside a record names the record's article; any other chooses.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{Entry, Facet, Group, Lost, Query, Shown, Sort, View, Vocabulary};
use crate::article::{Article, CAN_BE_SEVERAL, RecordKind};
use crate::text::{is_direction, is_line_end};

/// What an address can name: the records of an article and the values of its facets.
pub trait Names {
    /// The article.
    fn article(&self) -> &Article;
    /// The values of its facets.
    fn vocabulary(&self) -> &Vocabulary;
    /// The keys that only the page reads, in the order in which they are written. They are passed through; any other
    /// key that the core does not know is dropped, so that what trackers add to an address does not go on in links.
    fn page_keys(&self) -> &'static [&'static str];
}

pub(super) fn read(address: &str, names: &impl Names) -> Query {
    let mut query = Query::default();
    let place_of = |key: &str| names.page_keys().iter().position(|it| *it == key);
    let text = unescaped(address);
    let text = text.split('#').next().unwrap_or_default();
    let pairs = || text.strip_prefix('?').unwrap_or(text).split('&').filter_map(|pair| pair.split_once('='));
    let articles = if CAN_BE_SEVERAL { articles(pairs(), names) } else { Vec::new() };
    for (key, value) in pairs() {
        let value = decoded(value);
        let word = meant(&value);
        let key = meant(&decoded(key));
        match key.as_str() {
            "view" => match View::from_key(&word) {
                Some(view) => query.view = view,
                None => miss(&mut query, &key, &word),
            },
            "q" => query.set_words(&value),
            "sort" => query.sort = Sort::from_key(&word).unwrap_or(query.sort),
            "group" => query.group = Group::from_key(&word).unwrap_or(query.group),
            "show" => query.show = Shown::from_key(&word).unwrap_or(query.show),
            "calc" => {
                match (Entry::read(&value, names.article()), meant(value.split('~').next().unwrap_or_default())) {
                    // What is entered was meant for a measure that is not there.
                    (Entry { tariff: None, .. }, measure) if !measure.is_empty() => miss(&mut query, &key, &measure),
                    (entry, _) => query.entry = entry,
                }
            }
            _ => {
                if let Some(facet) = Facet::from_key(&key).filter(|it| is_known(*it, names)) {
                    for word in value.split('~').map(meant) {
                        match code(facet, &word, names) {
                            Some(_) if CAN_BE_SEVERAL && facet == Facet::Article => {} // They stand in `articles`, in order.
                            Some(code) => query.choose(facet, code),
                            None => miss(&mut query, &key, &word),
                        }
                    }
                } else if let Some(kind) = RecordKind::from_key(&key) {
                    open(&mut query, kind, word, articles.first().copied(), names);
                } else if let Some((place, key)) = place_of(&key).zip(names.page_keys().iter().find(|it| **it == key)) {
                    let at = query.passed.partition_point(|(other, _)| place_of(other) <= Some(place));
                    query.passed.insert(at, (key, value));
                }
            }
        }
    }
    if CAN_BE_SEVERAL {
        let n_of_record = usize::from(query.open.is_some() || query.lost.is_some());
        articles.iter().skip(n_of_record).for_each(|code| query.choose(Facet::Article, *code));
    }
    if let Some(record) = query.open {
        query.view = View::of(record.kind);
        // Of two identifiers for one record the one that is there is meant.
        if let Some(lost) = query.lost.take().filter(|lost| lost.kind != record.kind) {
            miss(&mut query, lost.kind.key(), &lost.id);
        }
    } else if let Some(lost) = &query.lost {
        query.view = View::of(lost.kind);
    }
    query.normalised()
}

/// One article has no values of `in`: there the key is none of ours, and dropped as any other.
fn is_known(facet: Facet, names: &impl Names) -> bool {
    facet != Facet::Article || names.article().has_members()
}

/// The articles that `in` names, in the order of the address.
fn articles<'a>(pairs: impl Iterator<Item = (&'a str, &'a str)>, names: &impl Names) -> Vec<u16> {
    let values = pairs.filter(|(key, _)| meant(&decoded(key)) == Facet::Article.key()).map(|(_, value)| decoded(value));
    let words = values.flat_map(|value| value.split('~').map(meant).collect::<Vec<_>>());
    words.filter_map(|word| code(Facet::Article, &word, names)).collect()
}

/// The code of a value. Every record has an article, so "not stated" is none of those.
fn code(facet: Facet, key: &str, names: &impl Names) -> Option<u16> {
    let vocabulary = names.vocabulary();
    vocabulary.code(facet, key).filter(|code| facet != Facet::Article || *code != vocabulary.none(facet))
}

/// Opens a record, the first that is there; of what is not there the first is kept too. `article` names the one of
/// several in which it is looked for.
fn open(query: &mut Query, kind: RecordKind, id: String, article: Option<u16>, names: &impl Names) {
    if let Some(record) = names.article().find_in(article, kind, &id) {
        query.open = query.open.or(Some(record));
    } else if !id.is_empty() && query.lost.is_none() {
        query.lost = Some(Lost { kind, id, article: article.unwrap_or_default() });
    }
}

/// The most that is kept of what the article does not have: enough to say so.
const MOST_UNKNOWN: usize = 4;

/// Notes that the article does not have what is asked for.
fn miss(query: &mut Query, key: &str, word: &str) {
    let pair = [key, "=", word].concat();
    if !word.is_empty() && query.unknown.len() < MOST_UNKNOWN && !query.unknown.contains(&pair) {
        query.unknown.push(pair);
    }
}

/// The most letters of a record's identifier that are kept; more than any has.
const MOST_LETTERS: usize = 80;

/// A key or an identifier as it was meant: in small letters, without what stood around the address.
pub(super) fn meant(value: &str) -> String {
    let letters = value.chars().filter(|it| !it.is_control() && !is_line_end(*it) && !is_direction(*it));
    let word: String = letters.take(MOST_LETTERS).collect();
    word.trim_matches(|letter: char| !letter.is_alphanumeric()).to_ascii_lowercase()
}

/// With `&` for what stands in its place where an address was escaped for HTML, once or more often.
fn unescaped(address: &str) -> String {
    let mut text = String::new();
    let mut rest = address;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        text.push('&');
        rest = after;
        while let Some(further) = behind_entity(rest) {
            rest = further;
        }
    }
    text + rest
}

/// What stands behind the rest of an `&amp;`, `&#38;` or `&#x26;`.
fn behind_entity(rest: &str) -> Option<&str> {
    // No form is longer, and an address may have thousands of signs to look behind.
    let end = rest.bytes().take(8).position(|byte| byte == b';')?;
    let name = rest.get(..end)?.to_ascii_lowercase();
    let is_and = match name.strip_prefix('#').map(|number| number.trim_start_matches('0')) {
        Some(number) => number == "38" || number.strip_prefix('x').is_some_and(|it| it.trim_start_matches('0') == "26"),
        None => name == "amp",
    };
    rest.get(end + 1..).filter(|_| is_and)
}

/// `is_whole`: with the core's defaults too.
pub(super) fn write(query: &Query, names: &impl Names, is_whole: bool) -> String {
    let mut address = String::new();
    let mut add = |is_said: bool, key: &str, value: &str| {
        if is_said {
            let joint = if address.is_empty() { "?" } else { "&" };
            address.push_str(&format!("{joint}{key}={value}"));
        }
    };
    add(is_whole || query.view != View::Overview, "view", query.view.key());
    for facet in Facet::ALL {
        let mut keys: Vec<&str> = query
            .chosen(*facet)
            .filter_map(|code| names.vocabulary().value(*facet, code))
            .map(|it| it.key.as_str())
            .collect();
        if CAN_BE_SEVERAL
            && *facet == Facet::Article
            && let Some(code) = article_of_record(query, names.article())
        {
            keys.splice(..0, names.vocabulary().value(*facet, code).map(|it| it.key.as_str()));
        }
        add(!keys.is_empty(), facet.key(), &keys.join("~"));
    }
    add(!query.words.is_empty(), "q", &encoded(&query.words));
    add(is_whole || query.sort != Sort::Article, "sort", query.sort.key());
    add(is_whole || query.group != Group::Nothing, "group", query.group.key());
    let entry = query.entry.write(names.article());
    add(!entry.is_empty(), "calc", &entry);
    if let Some(record) = query.open {
        add(true, record.kind.key(), names.article().id(record));
    } else if let Some(lost) = &query.lost {
        add(true, lost.kind.key(), &encoded(&lost.id));
    }
    add(is_whole || query.show != Shown::All, "show", query.show.key());
    for (key, word) in query.unknown.iter().filter_map(|pair| pair.split_once('=')) {
        add(true, key, &encoded(word));
    }
    for (key, value) in &query.passed {
        add(true, key, &value.split('~').map(encoded).collect::<Vec<_>>().join("~"));
    }
    address
}

/// The article of the record that a query opens or misses, where several are: it stands before what is chosen.
fn article_of_record(query: &Query, article: &Article) -> Option<u16> {
    match (query.open, &query.lost) {
        (Some(record), _) => article.member_place(record),
        (None, Some(lost)) if article.has_members() => Some(lost.article),
        (None, _) => None,
    }
}

/// What stands in a value as it is. A space is written as `+`.
const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b' ');

pub(super) fn encoded(text: &str) -> String {
    utf8_percent_encode(text, KEPT).to_string().replace(' ', "+")
}

/// Broken escapes stay as they are, broken UTF-8 becomes U+FFFD.
fn decoded(text: &str) -> String {
    percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn escapes_are_undone_where_they_are_whole() {
        #[track_caller]
        fn case(text: &str, expected: &str) {
            assert_eq!(decoded(text), expected);
        }
        case("a+b%20c", "a b c");
        case("%C3%A9", "é");
        case("%c3", "\u{fffd}");
        case("100%", "100%");
        case("%zz%4", "%zz%4");
        case("%é", "%é");
        case("", "");
    }

    #[test]
    fn report_8_an_escaped_sign_joins_as_a_plain_one() {
        for (address, expected) in [
            ("?a=1&amp;b=2", "?a=1&b=2"),
            ("?a=1&#038;b=2", "?a=1&b=2"),
            ("?a=1&#38;b=2&#x26;c=3&#X0026;d=4", "?a=1&b=2&c=3&d=4"),
            ("?a=1&AMP;b=2", "?a=1&b=2"),
            ("?a=1&amp;amp;b=2&amp;#38;c=3", "?a=1&b=2&c=3"),
            ("?a=1&b=2;c&ampere=3&#39;d&#", "?a=1&b=2;c&ampere=3&#39;d&#"),
            ("?a&é;b&", "?a&é;b&"),
        ] {
            assert_eq!(unescaped(address), expected);
        }
    }

    #[test]
    fn report_12_what_stands_around_an_address_is_not_meant() {
        for value in [
            "xi-advance",
            "xi-advance.",
            "xi-advance,",
            "xi-advance)",
            "xi-advance).",
            "xi-advance>",
            "xi-advance\"",
            "xi-advance”",
            "xi-advance’",
            "xi-advance]",
            "xi-advance;",
            "xi-advance…",
            "xi-advance。",
            "<xi-advance>",
            "(xi-advance",
            " xi-advance ",
            "XI-Advance",
            "xi-advance\n",
            "xi-\u{202e}advance",
            "*xi-advance*",
        ] {
            assert_eq!(meant(value), "xi-advance", "{value:?}");
        }
        assert_eq!(meant("…"), "");
        assert_eq!(meant(&"a".repeat(1_000)).len(), MOST_LETTERS);
    }

    #[test]
    fn what_is_encoded_decodes_to_itself() {
        for text in ["", "a b", "~&=#?+%", "é中\u{202e}", "49,000"] {
            assert_eq!(decoded(&encoded(text)), text);
        }
    }
}
