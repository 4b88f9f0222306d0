//! Signs that change no word: spaces of another kind, soft hyphens, ligatures. A text with other signs has the same
//! words, and a reader cannot see most of the difference.

use super::direction::{is_mark_of_direction, is_turn};
use super::plain::{is_space, joined, plain};
use crate::closed_list::closed_list;
use crate::distinct::distinct;

closed_list! {
    /// A difference that changes no word.
    pub enum Sign {
        /// U+FEFF at the start.
        ByteOrderMark => "bom", "a byte order mark at the start";
        /// CR LF.
        WindowsLines => "crlf", "line breaks as Windows writes them";
        /// CR alone, a form feed, Unicode's own.
        OtherLines => "lines", "line breaks of other kinds";
        /// Between paragraphs.
        BlankLines => "blank", "blank lines";
        /// At the ends of lines.
        EdgeSpaces => "edge", "spaces at the ends of lines";
        /// A paragraph on several lines.
        Wrapped => "wrapped", "line breaks within paragraphs";
        /// Several paragraphs on a line.
        InARow => "row", "line breaks missing between paragraphs";
        /// A space at which no line ends.
        NoBreakSpace => "nbsp", "no-break spaces";
        /// Tabs, thin spaces, several spaces.
        OtherSpace => "space", "tabs or spaces of other widths";
        /// Shown only at the end of a line.
        SoftHyphen => "shy", "soft hyphens";
        /// Joiners and others without a width.
        Invisible => "invisible", "signs without width";
        /// Which way a text runs.
        Direction => "direction", "marks of direction";
        /// Letters in one sign.
        Ligature => "ligature", "ligatures";
        /// A hyphen at which no line ends.
        Hyphen => "hyphen", "no-break hyphens";
        /// Longer than a hyphen.
        Dash => "dash", "other dashes";
        /// Curly or straight.
        Quote => "quote", "other quotation marks or apostrophes";
        /// Three dots in one.
        Ellipsis => "ellipsis", "three dots in one sign";
        /// As East Asian type has them.
        FullWidth => "full", "full-width letters";
        /// NFD.
        Apart => "apart", "accents apart from their letters";
        /// The text is plainer than the article.
        Plain => "plain", "plain signs where the article has others";
    }
}

/// What a text may be composed (NFC) by: the tables for it are not here.
pub type Compose = fn(&str) -> String;

/// The sign that a letter is, and what it stands for.
fn sign(letter: char) -> Option<(Sign, &'static str)> {
    Some(match letter {
        '\u{a0}' | '\u{2007}' | '\u{202f}' => (Sign::NoBreakSpace, " "),
        '\u{ad}' => (Sign::SoftHyphen, ""),
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' => (Sign::Invisible, ""),
        '\u{2010}' | '\u{2011}' => (Sign::Hyphen, "-"),
        '\u{2012}'..='\u{2015}' | '\u{2212}' => (Sign::Dash, "-"),
        '‘' | '’' | '‚' | '‛' | '′' | '\u{2bc}' => (Sign::Quote, "'"),
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => (Sign::Quote, "\""),
        '…' => (Sign::Ellipsis, "..."),
        letter if letter != ' ' && is_space(letter) => (Sign::OtherSpace, " "),
        letter if is_mark_of_direction(letter) => (Sign::Direction, ""),
        letter => (Sign::Ligature, joined(letter)?),
    })
}

/// A sign without width between letters, as they come along with what is copied.
pub(crate) fn is_without_width(letter: char) -> bool {
    matches!(sign(letter), Some((Sign::Invisible | Sign::SoftHyphen, _)))
}

/// The signs of a line that has nothing to be seen; none of one that has.
pub(crate) fn unseen(line: &str) -> Option<Vec<Sign>> {
    let of = |letter| sign(letter).filter(|(_, plain)| plain.is_empty()).map(|(sign, _)| sign);
    line.chars().map(of).collect()
}

/// A line in plain signs, one space between words.
pub(crate) fn folded(line: &str, compose: Compose) -> String {
    folded_only(line, compose, |_| true)
}

/// A line with some of its signs made plain.
pub(crate) fn folded_only(line: &str, compose: Compose, is_wanted: impl Fn(Sign) -> bool) -> String {
    let mut text = String::new();
    for letter in line.chars() {
        match sign(letter) {
            Some((sign, plain)) if is_wanted(sign) => text.push_str(plain),
            None if is_full_width(letter) && is_wanted(Sign::FullWidth) => text.push(plain(letter)),
            _ => text.push(letter),
        }
    }
    if is_wanted(Sign::OtherSpace) {
        text = text.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ");
    }
    if is_wanted(Sign::Apart) && !text.is_ascii() { compose(&text) } else { text }
}

const fn is_full_width(letter: char) -> bool {
    matches!(letter, '\u{ff01}'..='\u{ff5e}')
}

/// The signs of a line that are not plain.
pub(crate) fn signs(line: &str, compose: Compose) -> Vec<Sign> {
    let marks = line.chars().filter_map(|letter| sign(letter).map(|(sign, _)| sign));
    let others = [
        (Sign::FullWidth, line.contains(is_full_width)),
        (Sign::OtherSpace, line.contains("  ")),
        (Sign::Apart, !line.is_ascii() && compose(line) != line),
    ];
    distinct(marks.chain(others.into_iter().filter(|(_, is_there)| *is_there).map(|(sign, _)| sign)))
}

/// What shows nothing and is no sign of ours, so that words with it are other words: controls, and what Unicode calls
/// ignorable by default, as far as it is met.
fn is_unseen(letter: char) -> bool {
    letter.is_control()
        || matches!(letter,
            '\u{115f}' | '\u{1160}' | '\u{1680}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}' | '\u{2061}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{ffa0}' | '\u{fff0}'..='\u{fffc}'
            | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

/// A text with the names of what cannot be seen or told apart in it.
pub(crate) fn named(text: &str) -> String {
    let mut shown = String::new();
    let mut before = None;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let beside = [before.replace(letter), letters.peek().copied()];
        if let Some(script) = look_alike(letter, beside) {
            shown.push_str(&["⟨", script, " ", letter.encode_utf8(&mut [0; 4]), "⟩"].concat());
            continue;
        }
        let name = match letter {
            '\t' => "tab",
            '\u{300}'..='\u{36f}' => "accent of its own",
            '\u{fffd}' => "broken letter",
            letter if is_unseen(letter) => "sign that cannot be seen",
            _ => match sign(letter) {
                Some((Sign::NoBreakSpace, _)) => "no-break space",
                Some((Sign::OtherSpace, _)) => "other space",
                Some((Sign::SoftHyphen, _)) => "soft hyphen",
                Some((Sign::Invisible, _)) => "sign without width",
                Some((Sign::Direction, _)) => "mark of direction",
                Some((Sign::Hyphen, _)) => "no-break hyphen",
                None if is_turn(letter) => "turn of direction",
                Some((Sign::Ligature, letters)) => {
                    shown.push_str(&["⟨ligature ", letters, "⟩"].concat());
                    continue;
                }
                _ => {
                    shown.push(letter);
                    continue;
                }
            },
        };
        shown.push_str(&["⟨", name, "⟩"].concat());
    }
    shown
}

/// The script of a letter that stands beside a Latin one: many look alike.
fn look_alike(letter: char, beside: [Option<char>; 2]) -> Option<&'static str> {
    let script = match letter {
        '\u{370}'..='\u{3ff}' => "Greek",
        '\u{400}'..='\u{52f}' => "Cyrillic",
        _ => return None,
    };
    beside.into_iter().flatten().any(|it| it.is_ascii_alphabetic()).then_some(script)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_of_other_scripts_are_named_in_latin_words_alone() {
        for (text, shown) in [
            ("49\u{fffc},000", "49⟨sign that cannot be seen⟩,000"),
            ("t\u{430}riff", "t⟨Cyrillic \u{430}⟩riff"),
            ("\u{41a}anada, \u{39f}tta\u{3c9}a", "⟨Cyrillic \u{41a}⟩anada, ⟨Greek \u{39f}⟩tta⟨Greek \u{3c9}⟩a"),
            ("тариф α β", "тариф α β"),
            ("é", "é"),
        ] {
            assert_eq!(named(text), shown);
        }
    }

    #[test]
    fn report_6_a_sign_changes_no_word_and_has_a_name() {
        let compose: Compose = |text| text.replace("e\u{301}", "é");
        for (line, plain, sign, shown) in [
            ("a\u{a0}b", "a b", Sign::NoBreakSpace, "a⟨no-break space⟩b"),
            ("a\u{2009}b", "a b", Sign::OtherSpace, "a⟨other space⟩b"),
            ("a\tb", "a b", Sign::OtherSpace, "a⟨tab⟩b"),
            ("a  b", "a b", Sign::OtherSpace, "a  b"),
            ("a\u{ad}b", "ab", Sign::SoftHyphen, "a⟨soft hyphen⟩b"),
            ("a\u{200b}b", "ab", Sign::Invisible, "a⟨sign without width⟩b"),
            ("a\u{200e}b", "ab", Sign::Direction, "a⟨mark of direction⟩b"),
            ("ﬁnd", "find", Sign::Ligature, "⟨ligature fi⟩nd"),
            ("a\u{2011}b", "a-b", Sign::Hyphen, "a⟨no-break hyphen⟩b"),
            ("a—b", "a-b", Sign::Dash, "a—b"),
            ("“a”", "\"a\"", Sign::Quote, "“a”"),
            ("a’b", "a'b", Sign::Quote, "a’b"),
            ("a…", "a...", Sign::Ellipsis, "a…"),
            ("ａ", "a", Sign::FullWidth, "ａ"),
            ("cafe\u{301}", "café", Sign::Apart, "cafe⟨accent of its own⟩"),
        ] {
            assert_eq!(folded(line, compose), plain);
            assert_eq!(signs(line, compose), [sign], "{line}");
            assert_eq!(named(line), shown);
        }
        assert_eq!(signs("plain 'words' - \"here\".", compose), []);
    }

    #[test]
    fn what_cannot_be_seen_and_is_no_sign_has_a_name() {
        for letter in ['\u{fe0f}', '\u{2062}', '\u{206a}', '\u{180e}', '\u{9f}', '\u{e0041}', '\u{3164}', '\u{2800}'] {
            let line = format!("part{letter}nership");
            assert_eq!(named(&line), "part⟨sign that cannot be seen⟩nership", "{letter:?}");
        }
    }

    /// What turns a text around shows other words: a sign that changes no word is a mark only.
    #[test]
    fn a_turn_of_direction_is_no_sign_and_has_a_name() {
        let compose: Compose = |text| text.to_owned();
        for mark in ['\u{61c}', '\u{200e}', '\u{200f}'] {
            let line = ["49", &mark.to_string(), " tons"].concat();
            assert_eq!((folded(&line, compose).as_str(), signs(&line, compose)), ("49 tons", vec![Sign::Direction]));
        }
        for turn in ('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            let line = ["49", &turn.to_string(), " tons"].concat();
            assert_eq!((folded(&line, compose), signs(&line, compose)), (line.clone(), vec![]));
            assert_eq!(named(&line), "49⟨turn of direction⟩ tons");
        }
    }

    #[test]
    fn a_line_of_signs_that_cannot_be_seen_is_told_from_others() {
        assert_eq!(unseen(""), Some(vec![]));
        assert_eq!(unseen("\u{ad}\u{200b}"), Some(vec![Sign::SoftHyphen, Sign::Invisible]));
        for line in ["-", "—", "\u{ad}-", "\u{202e}", "a\u{200b}"] {
            assert_eq!(unseen(line), None, "{line:?}");
        }
    }
}
