//! Quotation marks: what stands between them is a quote or a term, and direct words stand between them.

use std::ops::Range;

use readout_core::article::QuoteKind;
use readout_core::text::place_of;

use crate::check::Problems;
use crate::file::{File, Part, Problem, Span, Use};

/// Whatever stands between quotation marks is a quote or a term.
pub(super) fn are_known(p: u16, line: &str, here: &[&Span<'_>], problems: &mut Problems) {
    for (quoted, at) in quoted_parts(line) {
        // A term may stand in the paragraph without marks as well, so the part is compared, not looked up.
        let is_known = here.iter().any(|span| {
            matches!(span.used, Use::Quote | Use::Term)
                && quoted.starts_with(span.words)
                && quoted.len() - span.words.len() <= 1
                || span.used == Use::Quote
                    && place_of(line, span.words).is_some_and(|range| range.start <= at.start && at.end <= range.end)
        });
        if !is_known {
            let found = format!("\"{quoted}\" in quotation marks, in no record");
            let expected = "a quote or a term with all the words between the marks";
            let problem = Problem::new(format!("paragraph {p}"), "quotes", found, expected);
            problems.0.push(problem.of_part(Part::Word(quoted.to_owned())));
        }
    }
}

/// Direct words stand between quotation marks, unmarked ones do not.
pub(super) fn are_marked(file: &File, lines: &[&str], problems: &mut Problems) {
    for (n, it) in file.quotes.iter().enumerate() {
        let Some(line) = usize::from(it.p).checked_sub(1).and_then(|p| lines.get(p)) else { continue };
        let Some(range) = it.words.as_ref().and_then(|words| place_of(line, words)) else { continue };
        let within = quoted_parts(line).any(|(_, at)| at.start <= range.start && range.end <= at.end);
        let expected = match (it.kind, within) {
            (QuoteKind::Direct, false) => "words between quotation marks, or the kind \"unmarked\"",
            (QuoteKind::Unmarked, true) => "words without quotation marks, or the kind \"direct\"",
            _ => continue,
        };
        problems.add(format!("quote {}", it.id), format!("quotes[{n}].kind"), it.kind.key(), expected);
    }
}

/// A term stands between quotation marks, with at most a full stop or comma more between them.
pub(super) fn are_terms(file: &File, lines: &[&str], problems: &mut Problems) {
    for (n, it) in file.terms.iter().enumerate() {
        let Some(line) = usize::from(it.p).checked_sub(1).and_then(|p| lines.get(p)) else { continue };
        let is_it = |quoted: &str| quoted.strip_prefix(&*it.words).is_some_and(|rest| rest.len() <= 1);
        if !quoted_parts(line).any(|(quoted, _)| is_it(quoted)) {
            let found = format!("\"{}\", in no quotation marks", it.words);
            let expected = "all the words between two quotation marks of the paragraph";
            problems.add(format!("term {}", it.words), format!("terms[{n}].words"), found, expected);
        }
    }
}

/// What stands between straight, curly or angled quotation marks, with its place. The last may be left open: it then ends
/// with the paragraph.
pub fn quoted_parts(line: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let marks: Vec<usize> =
        line.char_indices().filter(|(_, it)| matches!(it, '"' | '“' | '”' | '„' | '«' | '»')).map(|it| it.0).collect();
    let part = |pair: &[usize]| {
        let (open, close) = (*pair.first()?, pair.get(1).copied().unwrap_or(line.len()));
        let start = open + line.get(open..)?.chars().next()?.len_utf8();
        line.get(start..close).map(|text| (text, start..close))
    };
    marks.chunks(2).filter_map(part).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_of_every_kind_hold_words() {
        #[track_caller]
        fn case(line: &str, expected: &[&str]) {
            assert_eq!(quoted_parts(line).map(|(text, _)| text).collect::<Vec<_>>(), expected, "{line}");
        }
        case("said, “one.” and \"two\"", &["one.", "two"]);
        case("«Standard Kalibern» und „Neuheiten“", &["Standard Kalibern", "Neuheiten"]);
        case("said, “one", &["one"]);
        case("“one” said, “two. And three.", &["one", "two. And three."]);
        case("none", &[]);
    }
}
