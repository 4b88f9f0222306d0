//! One paragraph: its hash, its words, its spans, and how far they cover it.

use std::ops::Range;

use readout_core::text::place_of;

use super::{Verified, sha256};
use crate::check::{MOST_WORDS, Problems, n_words};
use crate::file::{Paragraph, Span, Use};

pub(super) fn check(
    paragraph: &Paragraph,
    line: &str,
    here: &[&Span<'_>],
    verified: &mut Verified,
    problems: &mut Problems,
) {
    let owner = format!("paragraph {}", paragraph.n);
    let path = |field: &str| format!("paragraphs[{}].{field}", paragraph.n - 1);
    let hash = sha256(line.as_bytes());
    if hash != paragraph.sha256 {
        problems.add(&owner, path("sha256"), &paragraph.sha256, format!("{hash}, the text's"));
    }
    let direct: Vec<Range<usize>> =
        here.iter().filter(|span| span.used == Use::Quote).filter_map(|span| place_of(line, span.words)).collect();
    let is_direct =
        |range: &Range<usize>| direct.iter().any(|direct| direct.start <= range.start && range.end <= direct.end);
    let words = word_ranges(line);
    let unquoted: Vec<&Range<usize>> =
        words.iter().filter(|word| !direct.iter().any(|direct| overlap(direct, word))).collect();
    if unquoted.len() != usize::from(paragraph.unquoted_words) {
        problems.add(
            &owner,
            path("unquoted_words"),
            paragraph.unquoted_words.to_string(),
            format!("{}, counted in the text", unquoted.len()),
        );
    }
    let mut covered: Vec<Range<usize>> = Vec::new();
    for span in here {
        match place_of(line, span.words) {
            None => problems.add(
                &span.owner,
                &span.path,
                format!("\"{}\"", span.words),
                format!("words that stand exactly so in paragraph {}", span.p),
            ),
            Some(range) => {
                verified.n_spans += usize::from(span.used != Use::Quote);
                verified.n_quotes += usize::from(span.used == Use::Quote);
                if !is_direct(&range) && span.used != Use::Term {
                    covered.push(range);
                }
            }
        }
    }
    let is_covered = |word: &&&Range<usize>| covered.iter().any(|span| overlap(span, word));
    for run in unquoted.split(|word| !is_covered(&word)) {
        if run.len() > MOST_WORDS {
            let run = run
                .first()
                .zip(run.last())
                .and_then(|(first, last)| line.get(first.start..last.end))
                .unwrap_or_default();
            problems.add(
                &owner,
                format!("paragraphs[{}]", paragraph.n - 1),
                format!("spans in a run of {} words: \"{run}\"", n_words(run)),
                format!("spans that do not chain into more than {MOST_WORDS} words"),
            );
        }
    }
    verified.words_unquoted += unquoted.len();
    verified.words_covered += unquoted.iter().filter(is_covered).count();
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

fn word_ranges(line: &str) -> Vec<Range<usize>> {
    let place = |word: &str| {
        let start = word.as_ptr() as usize - line.as_ptr() as usize;
        start..start + word.len()
    };
    line.split_whitespace().map(place).collect()
}
