//! A reader's text as it is looked at: its lines with their numbers, and what is said of it as a whole.

use crate::text::Sign;

/// A line that is not blank.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'t> {
    /// Its number in the text, from 1, blank ones counted.
    pub(super) n: usize,
    /// Without spaces at its ends.
    pub(super) text: &'t str,
    /// A blank one stands before it.
    pub(super) is_after_blank: bool,
}

/// The lines of a text, and the signs around them.
pub(super) fn lines(text: &str) -> (Vec<Line<'_>>, Vec<Sign>) {
    let (mut lines, mut signs) = (Vec::new(), Vec::new());
    let body = text.strip_prefix('\u{feff}');
    let mut add = |sign: Sign, is_there: bool| {
        if is_there && !signs.contains(&sign) {
            signs.push(sign);
        }
    };
    add(Sign::ByteOrderMark, body.is_some());
    let mut is_after_blank = false;
    for (n, whole) in (1..).zip(body.unwrap_or(text).trim_end_matches('\n').split('\n')) {
        let line = whole.strip_suffix('\r').unwrap_or(whole);
        add(Sign::WindowsLines, line.len() < whole.len());
        let text = line.trim();
        add(Sign::BlankLines, text.is_empty());
        add(Sign::EdgeSpaces, !text.is_empty() && text.len() < line.len());
        if !text.is_empty() {
            lines.push(Line { n, text, is_after_blank });
        }
        is_after_blank = text.is_empty();
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
