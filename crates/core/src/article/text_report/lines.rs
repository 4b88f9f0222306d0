//! A reader's text as it is looked at: its lines with their numbers, and what is said of it as a whole.

use crate::text::{Sign, unseen};

/// A line that has something to be seen.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// Its number in the text, from 1, blank ones counted.
    pub(super) n: usize,
    /// Without spaces at its ends.
    pub(super) text: &'t str,
    /// A blank one stands before it.
    pub(super) is_after_blank: bool,
}

/// Whatever ends a line, or a page and a line with it.
const fn is_break(letter: char) -> bool {
    matches!(letter, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// The lines of a text, and the signs around them. A line of signs that cannot be seen is a blank one with these signs.
pub(super) fn lines(text: &str) -> (Vec<Line<'_>>, Vec<Sign>) {
    let (mut lines, mut signs) = (Vec::new(), Vec::new());
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut add = |sign: Sign, is_there: bool| {
        if is_there && !signs.contains(&sign) {
            signs.push(sign);
        }
    };
    add(Sign::ByteOrderMark, rest.len() < text.len());
    // Line breaks at the end, which editors add, make no blank lines.
    let n_end = rest.len() - rest.trim_end_matches('\n').len();
    let mut is_after_blank = false;
    for n in 1.. {
        if rest.is_empty() {
            break;
        }
        let is_in_body = rest.len() > n_end;
        let (line, after) = rest.split_at(rest.find(is_break).unwrap_or(rest.len()));
        let is_windows = after.starts_with("\r\n");
        add(Sign::WindowsLines, is_windows);
        add(Sign::OtherLines, !is_windows && !after.is_empty() && !after.starts_with('\n'));
        rest = after.strip_prefix("\r\n").or_else(|| after.strip_prefix(is_break)).unwrap_or_default();
        let text = line.trim();
        let unseen = unseen(text);
        if unseen.is_none() {
            add(Sign::EdgeSpaces, text.len() < line.len());
            lines.push(Line { n, text, is_after_blank });
        }
        is_after_blank = unseen.is_some();
        add(Sign::BlankLines, is_after_blank && is_in_body);
        for sign in unseen.into_iter().flatten() {
            add(sign, true);
        }
    }
    if lines.is_empty() {
        signs.clear();
    }
    (lines, signs)
}

/// Whether a text is none: a picture, an archive, or letters in another encoding than UTF-8.
pub(super) fn is_binary(text: &str) -> bool {
    let is_odd = |letter: char| letter == '\u{fffd}' || letter.is_control() && !letter.is_whitespace();
    let n_odd = text.chars().filter(|letter| is_odd(*letter)).count();
    text.contains('\0') || n_odd * 50 > text.chars().count()
}
