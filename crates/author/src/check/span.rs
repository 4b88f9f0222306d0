//! Spans: within the article, and where its text may not be shipped short, and together a small part of it. Where
//! exactly they stand only its text can tell.

use super::{File, Problems};
use crate::file::{Span, Use};

/// The most words of a span, and of spans that run into each other, outside of people's direct words.
pub(crate) const MOST_WORDS: usize = 12;
/// The most that all spans together may cover of the article's unquoted words, in per cent.
pub(crate) const MOST_SHARE: usize = 40;

/// Words as the eye counts them: what stands between white space.
pub(crate) fn n_words(text: &str) -> usize {
    text.split_whitespace().count()
}

pub(super) fn check(file: &File, problems: &mut Problems) {
    let spans = file.spans();
    for span in &spans {
        if span.words.trim() != span.words || span.words.is_empty() {
            problems.add(&span.owner, &span.path, format!("\"{}\"", span.words), "words without space around them");
        }
        if span.p == 0 || usize::from(span.p) > file.paragraphs.len() {
            problems.add(
                &span.owner,
                &span.path,
                format!("paragraph {}", span.p),
                format!("a paragraph from 1 to {}", file.paragraphs.len()),
            );
        }
    }
    if file.article.shipped().is_none() {
        check_limits(file, &spans, problems);
    }
}

/// What may be copied of a text that is its publisher's.
fn check_limits(file: &File, spans: &[Span<'_>], problems: &mut Problems) {
    let mut runs: Vec<(u16, Vec<&str>, &Span<'_>)> = Vec::new();
    for span in spans.iter().filter(|span| span.used != Use::Quote && !file.is_direct(span)) {
        let words: Vec<&str> = span.words.split_whitespace().collect();
        if words.len() > MOST_WORDS {
            let expected = format!("at most {MOST_WORDS} words outside of people's direct words");
            problems.add(&span.owner, &span.path, format!("{} words", words.len()), expected);
        }
        runs.push((span.p, words, span));
    }
    // Spans that overlap are one run. Those that only touch are found with the text.
    let mut merged: Vec<(u16, Vec<&str>, &Span<'_>)> = Vec::new();
    runs.sort_by_key(|(p, words, _)| (*p, std::cmp::Reverse(words.len())));
    for (p, words, span) in runs {
        match merged
            .iter_mut()
            .find_map(|(q, run, _)| if *q == p { joined(run, &words).map(|joined| (run, joined)) } else { None })
        {
            Some((run, joined)) => {
                if joined.len() > MOST_WORDS {
                    let expected = format!("spans that do not chain into a run of more than {MOST_WORDS} words");
                    problems.add(
                        &span.owner,
                        &span.path,
                        format!("a run with others: \"{}\"", joined.join(" ")),
                        expected,
                    );
                }
                *run = joined;
            }
            None => merged.push((p, words, span)),
        }
    }
    let covered: usize = merged.iter().map(|(_, run, _)| run.len()).sum();
    let unquoted: usize = file.paragraphs.iter().map(|it| usize::from(it.unquoted_words)).sum();
    if covered * 100 > unquoted * MOST_SHARE {
        let found = format!("spans of {covered} words, of {unquoted} unquoted words");
        problems.add(
            "the file",
            "paragraphs",
            found,
            format!("at most {MOST_SHARE} per cent: use spans again, prefer shorter ones"),
        );
    }
}

impl File {
    /// Whether a span stands within people's direct words.
    pub(crate) fn is_direct(&self, span: &Span<'_>) -> bool {
        self.quotes.iter().any(|it| it.p == span.p && it.words.as_ref().is_some_and(|words| words.contains(span.words)))
            || self.terms.iter().any(|it| it.p == span.p && it.words.contains(span.words))
    }
}

/// Two runs as one, if one holds the other or the end of one is the beginning of the other, two words at least.
fn joined<'a>(first: &[&'a str], second: &[&'a str]) -> Option<Vec<&'a str>> {
    let (long, short) = if first.len() >= second.len() { (first, second) } else { (second, first) };
    if short.is_empty() || long.windows(short.len()).any(|window| window == short) {
        return Some(long.to_vec());
    }
    let overlap = |left: &[&'a str], right: &[&'a str]| {
        (2..right.len()).rev().find(|n| left.get(left.len().saturating_sub(*n)..) == right.get(..*n))
    };
    let chain = |left: &[&'a str], right: &[&'a str]| {
        overlap(left, right).map(|n| [left, right.get(n..).unwrap_or_default()].concat())
    };
    chain(long, short).or_else(|| chain(short, long))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_join_where_they_overlap() {
        #[track_caller]
        fn case(first: &str, second: &str, expected: Option<&str>) {
            let seen =
                joined(&first.split_whitespace().collect::<Vec<_>>(), &second.split_whitespace().collect::<Vec<_>>());
            assert_eq!(seen, expected.map(|text| text.split_whitespace().collect()));
        }
        case("a b c", "b c d", Some("a b c d"));
        case("b c d", "a b c", Some("a b c d"));
        case("a b c", "b", Some("a b c"));
        case("a b c", "c d", None);
        case("a b", "c d", None);
    }
}
