//! The address grammar. Reading is total, writing is canonical, and `read(write(q)) == q`.
//!
//! `key=value` pairs joined by `&`; values of one key are joined by `~`, because commas and `%20` are rewritten by
//! the sites on which addresses are shared. Defaults are left out and the order is fixed.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use super::{Entry, Facet, Group, Lock, Query, Show, Sort, Theme, View, Vocabulary, frame};
use crate::article::{Article, RecordKind};

/// What an address can name: the records of an article and the values of its facets.
pub trait Names {
    /// The article.
    fn article(&self) -> &Article;
    /// The values of its facets.
    fn vocabulary(&self) -> &Vocabulary;
}

pub(super) fn read(address: &str, names: &impl Names) -> Query {
    let mut query = Query::default();
    let mut theme = None;
    let text = address.split('#').next().unwrap_or_default();
    let pairs = text.strip_prefix('?').unwrap_or(text).split('&').filter_map(|pair| pair.split_once('='));
    for (key, value) in pairs {
        let value = decoded(value);
        match key {
            "view" => query.view = View::from_key(&value).unwrap_or(query.view),
            "q" => query.set_words(&value),
            "sort" => query.sort = Sort::from_key(&value).unwrap_or(query.sort),
            "group" => query.group = Group::from_key(&value).unwrap_or(query.group),
            "show" => query.show = Show::from_key(&value).unwrap_or(query.show),
            "calc" => query.entry = Entry::read(&value, names.article()),
            "embed" => query.embed = value == "1",
            "lock" => query.frame.lock = Lock::from_key(&value).unwrap_or(query.frame.lock),
            "theme" => theme = Theme::from_key(&value).or(theme),
            "accent" => query.frame.colours = frame::colours(&value),
            "font" => query.frame.fonts = frame::fonts(&value),
            _ => {
                if let Some(facet) = Facet::from_key(key) {
                    for code in value.split('~').filter_map(|key| names.vocabulary().code(facet, key)) {
                        query.choose(facet, code);
                    }
                } else if let Some(kind) = RecordKind::from_key(key) {
                    query.open = query.open.or_else(|| names.article().find(kind, &value));
                }
            }
        }
    }
    query.theme = theme.unwrap_or(Query::usual_theme(query.embed));
    if let Some(record) = query.open {
        query.view = View::of(record.kind);
    }
    query.normalised()
}

/// `is_whole`: with the defaults too.
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
        let keys: Vec<&str> = query
            .chosen(*facet)
            .filter_map(|code| names.vocabulary().value(*facet, code))
            .map(|it| it.key.as_str())
            .collect();
        add(!keys.is_empty(), facet.key(), &keys.join("~"));
    }
    add(!query.words.is_empty(), "q", &encoded(&query.words));
    add(is_whole || query.sort != Sort::Article, "sort", query.sort.key());
    add(is_whole || query.group != Group::Nothing, "group", query.group.key());
    let entry = query.entry.write(names.article());
    add(!entry.is_empty(), "calc", &entry);
    if let Some(record) = query.open {
        add(true, record.kind.key(), names.article().id(record));
    }
    add(is_whole || query.show != Show::All, "show", query.show.key());
    add(query.embed, "embed", "1");
    add(query.embed && (is_whole || query.frame.lock != Lock::Open), "lock", query.frame.lock.key());
    add(is_whole || query.theme != Query::usual_theme(query.embed), "theme", query.theme.key());
    let colours: Vec<String> = query.frame.colours.iter().map(|it| it.hex()).collect();
    add(!colours.is_empty(), "accent", &colours.join("~"));
    let fonts: Vec<String> = query.frame.fonts.iter().map(|it| encoded(it)).collect();
    add(!fonts.is_empty(), "font", &fonts.join("~"));
    address
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
    fn what_is_encoded_decodes_to_itself() {
        for text in ["", "a b", "~&=#?+%", "é中\u{202e}", "49,000"] {
            assert_eq!(decoded(&encoded(text)), text);
        }
    }
}
