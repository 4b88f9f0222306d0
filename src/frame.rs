//! What a host page sets in the address: whether the page stands in a frame and how much of it is locked, light or dark,
//! the parties' colours, the fonts. The core passes these keys through. What they look like is up to embed/frame.js.

use readout_core::query::Query;

/// The keys, in the order in which the address has them: after all others.
pub const KEYS: [&str; 5] = ["embed", "lock", "theme", "accent", "font"];

/// The most fonts, and the most letters of a name: a host's stack, not a way to weigh on the page.
const MOST_FONTS: usize = 5;
const MOST_LETTERS: usize = 40;
/// The page deals out as many hues to parties.
pub(crate) const MOST_COLOURS: usize = 4;

/// What a host page set.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Frame {
    /// Shown within another page. Outside of it nothing holds but the theme.
    pub is_embedded: bool,
    /// How much of what is shown stays as the host chose it.
    pub lock: Lock,
    /// Light or dark.
    pub theme: Theme,
    /// Colours in place of the parties' own, in the order of the data.
    colours: Vec<Colour>,
    /// Fonts in place of ours, most wanted first; only those that the reader's machine has can show.
    fonts: Vec<String>,
}

/// How much of an embed stays as the host chose it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Nothing: the reader goes where they like.
    Open,
    /// View, filters and order. Records still open in place.
    Filters,
    /// One record and nothing else.
    Record,
}

impl Lock {
    const ALL: [Self; 3] = [Self::Open, Self::Filters, Self::Record];

    /// Its name in the address.
    const fn key(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Filters => "filters",
            Self::Record => "record",
        }
    }
}

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// As the reader's system has it; in an embed as the host says.
    Auto,
    /// Dark text on light ground.
    Light,
    /// Light text on dark ground.
    Dark,
}

impl Theme {
    const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// Its name in the address and on the root.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The one where the address names none: a host's page decides, and only it may leave it to the reader's system.
    const fn usual(is_embedded: bool) -> Self {
        if is_embedded { Self::Light } else { Self::Auto }
    }
}

impl Frame {
    /// What a query passes through, as far as it holds.
    pub fn of(query: &Query) -> Self {
        let last = |key| values_from_last(query, key);
        let is_embedded = last("embed").next().map(meant).as_deref() == Some("1");
        let theme = last("theme").find_map(|it| named(Theme::ALL, Theme::key, it)).unwrap_or(Theme::usual(is_embedded));
        if !is_embedded {
            return Self { is_embedded, lock: Lock::Open, theme, colours: Vec::new(), fonts: Vec::new() };
        }
        let lock = last("lock").find_map(|it| named(Lock::ALL, Lock::key, it)).unwrap_or(Lock::Open);
        Self {
            is_embedded,
            // Without a record there is nothing to be alone.
            lock: if lock == Lock::Record && query.open.is_none() && query.lost.is_none() {
                Lock::Filters
            } else {
                lock
            },
            theme,
            colours: last("accent").next().map(colours).unwrap_or_default(),
            fonts: last("font").next().map(fonts).unwrap_or_default(),
        }
    }

    /// The query with this passed through. `is_whole`: with the defaults too.
    fn put_in(&self, query: Query, is_whole: bool) -> Query {
        let mut passed = Vec::new();
        let mut add = |is_said: bool, key: &'static str, value: String| {
            if is_said {
                passed.push((key, value));
            }
        };
        let is_usual = self.theme == Theme::usual(self.is_embedded);
        add(self.is_embedded, "embed", "1".to_owned());
        add(self.is_embedded && (is_whole || self.lock != Lock::Open), "lock", self.lock.key().to_owned());
        add(is_whole || !is_usual, "theme", self.theme.key().to_owned());
        let colours: Vec<String> = self.colours.iter().map(|it| it.hex()).collect();
        add(!colours.is_empty(), "accent", colours.join("~"));
        add(!self.fonts.is_empty(), "font", self.fonts.join("~"));
        query.passing(passed, self.lock == Lock::Record)
    }
}

/// The query with one address for what a host set: what does not hold is dropped, and so are defaults.
pub fn settled(query: Query) -> Query {
    Frame::of(&query).put_in(query, false)
}

/// The query for a frame in another page, light, with its defaults named: it stays as it is, whatever becomes the
/// default.
pub fn embedded(query: Query, lock: Lock) -> Query {
    let frame = Frame { is_embedded: true, theme: Theme::Light, lock, ..Frame::of(&query) };
    frame.put_in(query, true)
}

/// Whether a reader at `now` may come to `next` without leaving the frame: what is locked stays as it is.
pub fn leads_to(now: &Query, next: &Query) -> bool {
    match Frame::of(now).lock {
        Lock::Open => true,
        Lock::Filters => now.clone().closed() == next.clone().closed(),
        Lock::Record => now == next,
    }
}

/// The values of a key, the last first: the last that means something counts.
fn values_from_last<'a>(query: &'a Query, key: &'static str) -> impl Iterator<Item = &'a str> {
    query.passed().iter().rev().filter(move |(other, _)| *other == key).map(|(_, value)| value.as_str())
}

fn named<T: Copy>(all: [T; 3], key_of: fn(T) -> &'static str, key: &str) -> Option<T> {
    all.into_iter().find(|it| key_of(*it) == meant(key))
}

/// A value as it was meant: in small letters, without the full stop or bracket that stood around the address.
fn meant(value: &str) -> String {
    value.trim_matches(|letter: char| !letter.is_alphanumeric()).to_ascii_lowercase()
}

/// An opaque colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Colour([u8; 3]);

impl Colour {
    /// Six hexadecimal digits, with or without `#`.
    fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// Six lower-case hexadecimal digits.
    fn hex(self) -> String {
        let halves = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
    }
}

/// The colours that a value of the address names.
fn colours(value: &str) -> Vec<Colour> {
    value.split('~').filter_map(Colour::parse).take(MOST_COLOURS).collect()
}

/// The fonts that a value of the address names: letters, digits, spaces and hyphens, so that nothing but a name can
/// come into a style.
fn fonts(value: &str) -> Vec<String> {
    let is_name = |it: &&str| {
        it.len() <= MOST_LETTERS
            && it.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ' || byte == b'-')
    };
    value.split('~').map(str::trim).filter(is_name).take(MOST_FONTS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use readout_core::article::{RecordId, RecordKind};
    use readout_core::query::View;

    use super::*;
    use crate::data;

    #[test]
    fn colours_are_six_digits() {
        #[track_caller]
        fn case(text: &str, expected: Option<&str>) {
            assert_eq!(Colour::parse(text).map(Colour::hex).as_deref(), expected, "{text}");
        }
        case("#36479F", Some("36479f"));
        case("36479f", Some("36479f"));
        case("000001", Some("000001"));
        case("fff", None);
        case("+36479", None);
        case("36479f;", None);
        case("red", None);
        case("éééé", None);
    }

    #[test]
    fn a_font_is_a_name() {
        #[track_caller]
        fn case(value: &str, expected: &[&str]) {
            assert_eq!(fonts(value), expected, "{value}");
        }
        case("Georgia~serif", &["Georgia", "serif"]);
        case(" Noto Serif ~x;color:red~url(x)", &["Noto Serif"]);
        case("~~9~\"a\"", &[]);
        case("a~b~c~d~e~f", &["a", "b", "c", "d", "e"]);
    }

    fn read(address: &str) -> Query {
        settled(Query::read(address, data::engine().unwrap()))
    }

    fn written(query: &Query) -> String {
        query.write(data::engine().unwrap())
    }

    fn record(n: usize) -> RecordId {
        data::engine().unwrap().article().records(RecordKind::Commitment).nth(n).unwrap()
    }

    #[test]
    fn what_a_host_set_has_one_address() {
        #[track_caller]
        fn case(address: &str, expected: &str) {
            assert_eq!(written(&read(address)), expected, "{address}");
        }
        case("?embed=1&theme=dark", "?embed=1&theme=dark");
        case("?theme=light&embed=1", "?embed=1");
        case("?theme=auto&embed=1", "?embed=1&theme=auto");
        case("?theme=auto&lock=filters&accent=36479f&font=Georgia", "");
        case("?theme=dark&q=x&embed=0", "?q=x&theme=dark");
        case("?theme=dark&theme=pink", "?theme=dark");
        case("?embed=1&embed=2&lock=filters", "");
        case("?embed=1&lock=record", "?embed=1&lock=filters");
        case("?embed=1&lock=filters&lock=any", "?embed=1&lock=filters");
        case("?theme=Dark.", "?theme=dark");
        case("?EMBED=1)", "?embed=1");
        case("?embed=1&accent=36479f&accent=red", "?embed=1");
        case(
            "?accent=%2336479F~red~8f5300&font=Noto+Serif~%22x&lock=filters&embed=1",
            "?embed=1&lock=filters&accent=36479f~8f5300&font=Noto+Serif",
        );
    }

    #[test]
    fn what_is_locked_stays() {
        let locked = read("?view=commitments&embed=1&lock=filters");
        assert!(leads_to(&locked, &locked.clone().opened(record(0))));
        assert!(leads_to(&locked.clone().opened(record(0)), &locked));
        assert!(!leads_to(&locked, &locked.clone().in_view(View::Quotes)));
        assert!(!leads_to(&locked, &locked.clone().with_words("a")));
        let sole = embedded(Query::default().opened(record(0)), Lock::Record);
        assert!(leads_to(&sole, &sole));
        assert!(!leads_to(&sole, &sole.clone().closed()));
        assert!(!leads_to(&sole, &sole.clone().opened(record(1))));
        assert!(leads_to(&read("?embed=1"), &read("?embed=1&view=quotes")));
    }

    #[test]
    fn an_embed_names_its_defaults_and_reads_back() {
        let alone = Query::alone(record(0));
        for (query, lock, expected) in [
            (read("?view=quotes&theme=dark"), Lock::Open, "&embed=1&lock=open&theme=light"),
            (alone, Lock::Record, "&embed=1&lock=record&theme=light"),
        ] {
            let query = embedded(query, lock);
            let address = query.write_whole(data::engine().unwrap());
            assert!(address.ends_with(expected), "{address}");
            assert_eq!(read(&address), settled(query.clone()), "{address}");
            assert_eq!(read(&address).sole(), query.sole(), "{address}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_address_reads_and_has_one_canonical_form(
            pairs in prop::collection::vec((prop::sample::select(KEYS.to_vec()), value()), 0..6),
            is_open in any::<bool>(),
        ) {
            let pairs: Vec<String> = pairs.iter().map(|(key, value)| format!("{key}={value}")).collect();
            let record = if is_open { written(&Query::default().opened(record(0))) } else { "?".to_owned() };
            let query = read(&format!("{record}&embed=1&{}", pairs.join("&")));
            let canonical = written(&query);
            prop_assert_eq!(&read(&canonical), &query);
            prop_assert_eq!(written(&read(&canonical)), canonical);
            prop_assert_eq!(&read(&query.write_whole(data::engine().unwrap())), &query);
        }
    }

    fn value() -> impl Strategy<Value = String> {
        let known = ["1", "record", "filters", "open", "auto", "light", "dark", "36479f~FFFFFF", "Noto Serif~serif"];
        prop_oneof![3 => prop::sample::select(known.to_vec()).prop_map(str::to_owned), 1 => any::<String>()]
    }
}
