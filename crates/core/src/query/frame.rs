//! What a host page may set on an embed: how much of it is locked, the parties' colours, the fonts. What they look
//! like is up to embed/frame.js.

use crate::closed_list::closed_list;

/// The most fonts, and the most letters of a name: a host's stack, not a way to weigh on the page.
const MOST_FONTS: usize = 5;
const MOST_LETTERS: usize = 40;
/// The page deals out as many hues to parties.
const MOST_COLOURS: usize = 4;

/// What a host page set. Nothing of it holds outside of an embed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Frame {
    /// How much of what is shown stays as the host chose it.
    pub lock: Lock,
    /// Colours in place of the parties' own, in the order of the data.
    pub colours: Vec<Colour>,
    /// Fonts in place of ours, most wanted first; only those that the reader's machine has can show.
    pub fonts: Vec<String>,
}

closed_list! {
    /// How much of an embed stays as the host chose it.
    #[derive(Default)]
    pub enum Lock {
        /// Nothing: the reader goes where they like.
        #[default]
        Open => "open", "readers can change the filters";
        /// View, filters and order. Records still open in place.
        Filters => "filters", "view and filters stay as chosen here";
        /// One record and nothing else.
        Record => "record", "this record only";
    }
}

/// An opaque colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Six hexadecimal digits, with or without `#`.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').unwrap_or(text);
        if digits.len() != 6 || !digits.bytes().all(|it| it.is_ascii_hexdigit()) {
            return None;
        }
        let value = u32::from_str_radix(digits, 16).ok()?;
        let [_, red, green, blue] = value.to_be_bytes();
        Some(Self([red, green, blue]))
    }

    /// Six lower-case hexadecimal digits.
    pub fn hex(self) -> String {
        let halves = self.0.iter().flat_map(|byte| [byte >> 4, byte & 15]);
        halves.filter_map(|half| char::from_digit(u32::from(half), 16)).collect()
    }
}

/// The colours that a value of the address names.
pub(super) fn colours(value: &str) -> Vec<Colour> {
    value.split('~').filter_map(Colour::parse).take(MOST_COLOURS).collect()
}

/// The fonts that a value of the address names: letters, digits, spaces and hyphens, so that nothing but a name can
/// come into a style.
pub(super) fn fonts(value: &str) -> Vec<String> {
    let is_name = |it: &&str| {
        it.len() <= MOST_LETTERS
            && it.starts_with(|letter: char| letter.is_ascii_alphabetic())
            && it.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b' ' || byte == b'-')
    };
    value.split('~').map(str::trim).filter(is_name).take(MOST_FONTS).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

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
}
