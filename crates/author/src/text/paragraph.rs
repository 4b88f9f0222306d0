//! One paragraph: its hash, its words, its spans, and how far they cover it.

use std::ops::Range;

use readout_core::text::place_of;

use super::{Verified, sha256};
use crate::check::{MOST_WORDS, Problems, n_words};
use crate::file::{Paragraph, Problem, Span, Use};

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
        let found = format!("{}, of other letters than paragraph {} has", paragraph.sha256, paragraph.n);
        let expected = "the digest of the text's paragraph: if the text was changed on purpose, this one";
        let problem = Problem::new(&owner, path("sha256"), found, expected);
        problems.0.push(problem.with_instead(format!("\"{hash}\"")));
    }
    let words = Words::of(line, here);
    if words.unquoted.len() != usize::from(paragraph.unquoted_words) {
        let (found, n) = (paragraph.unquoted_words.to_string(), words.unquoted.len());
        let problem = Problem::new(&owner, path("unquoted_words"), found, format!("{n}, counted in the text"));
        problems.0.push(problem.with_instead(n.to_string()));
    }
    for span in here {
        if place_of(line, span.words).is_none() {
            problems.add(
                &span.owner,
                &span.path,
                format!("\"{}\"", span.words),
                format!("words that stand exactly so in paragraph {}", span.p),
            );
        } else {
            verified.n_spans += usize::from(span.used != Use::Quote);
            verified.n_quotes += usize::from(span.used == Use::Quote);
        }
    }
    verified.words_unquoted += words.unquoted.len();
    verified.words_covered += words.unquoted.iter().filter(|word| words.is_covered(word)).count();
}

/// The words of a paragraph outside of people's direct words.
pub(super) fn n_unquoted(line: &str, here: &[&Span<'_>]) -> usize {
    Words::of(line, here).unquoted.len()
}

/// Where the text may not be shipped, spans do not chain into its sentences.
pub(super) fn check_runs(paragraph: &Paragraph, line: &str, here: &[&Span<'_>], problems: &mut Problems) {
    let words = Words::of(line, here);
    for run in words.unquoted.split(|word| !words.is_covered(word)) {
        if run.len() > MOST_WORDS {
            let run = run
                .first()
                .zip(run.last())
                .and_then(|(first, last)| line.get(first.start..last.end))
                .unwrap_or_default();
            problems.add(
                format!("paragraph {}", paragraph.n),
                format!("paragraphs[{}]", paragraph.n - 1),
                format!("spans in a run of {} words: \"{run}\"", n_words(run)),
                format!("spans that do not chain into more than {MOST_WORDS} words"),
            );
        }
    }
}

/// The words of a paragraph outside of people's direct words, and which parts of it spans cover.
struct Words {
    unquoted: Vec<Range<usize>>,
    covered: Vec<Range<usize>>,
}

impl Words {
    fn of(line: &str, here: &[&Span<'_>]) -> Self {
        let places = |used: fn(Use) -> bool| -> Vec<Range<usize>> {
            here.iter().filter(|span| used(span.used)).filter_map(|span| place_of(line, span.words)).collect()
        };
        let direct = places(|used| used == Use::Quote);
        let is_direct =
            |range: &Range<usize>| direct.iter().any(|direct| direct.start <= range.start && range.end <= direct.end);
        let unquoted = word_ranges(line).into_iter().filter(|word| !direct.iter().any(|direct| overlap(direct, word)));
        let covered = places(|used| used != Use::Term).into_iter().filter(|range| !is_direct(range)).collect();
        Self { unquoted: unquoted.collect(), covered }
    }

    fn is_covered(&self, word: &Range<usize>) -> bool {
        self.covered.iter().any(|span| overlap(span, word))
    }
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
