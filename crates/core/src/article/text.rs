//! The truth rules that need the article's text: every span exactly where it is said to stand.

use std::ops::Range;

use sha2::{Digest as _, Sha256};

use super::QuoteKind;
use super::check::{MOST_SHARE, MOST_WORDS, Problems, n_words};
use super::file::{File, Paragraph, Problem, Span, Use};
use super::look_up::place_of as find;

/// What a check against the text has found to be true.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified {
    /// Spans found byte for byte.
    pub n_spans: usize,
    /// Quotes found byte for byte.
    pub n_quotes: usize,
    /// Words outside of people's direct words that spans cover.
    pub words_covered: usize,
    /// Words outside of people's direct words.
    pub words_unquoted: usize,
}

impl Verified {
    /// Share of the unquoted words that spans cover, in tenths of a per cent.
    pub fn share_permille(&self) -> usize {
        (self.words_covered * 1000).checked_div(self.words_unquoted).unwrap_or_default()
    }
}

/// Hexadecimal SHA-256.
pub fn sha256(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::digest(bytes))
}

/// Checks a file against the article's text, a line a paragraph.
///
/// # Errors
/// Everything that differs, all at once.
pub fn verify(file: &File, text: &str) -> Result<Verified, Vec<Problem>> {
    let mut problems = Problems::default();
    let lines: Vec<&str> = text.strip_suffix('\n').unwrap_or(text).split('\n').collect();
    if lines.len() != file.paragraphs.len() {
        problems.add(
            "the text",
            "paragraphs",
            format!("{} lines", lines.len()),
            format!("{} paragraphs, one a line", file.paragraphs.len()),
        );
    }
    let mut verified = Verified { n_spans: 0, n_quotes: 0, words_covered: 0, words_unquoted: 0 };
    let spans = file.spans();
    for (paragraph, line) in file.paragraphs.iter().zip(&lines) {
        let here: Vec<&Span<'_>> = spans.iter().filter(|span| span.p == paragraph.n).collect();
        hold_to_text(paragraph, line, &here, &mut verified, &mut problems);
        quoted_parts_are_known(paragraph.n, line, &here, &mut problems);
    }
    marks(file, &lines, &mut problems);
    copies(file, &lines, &mut problems);
    if verified.words_covered * 100 > verified.words_unquoted * MOST_SHARE {
        let found = format!("{} of {} unquoted words", verified.words_covered, verified.words_unquoted);
        problems.add("the file", "spans", found, format!("at most {MOST_SHARE} per cent"));
    }
    if problems.0.is_empty() { Ok(verified) } else { Err(problems.0) }
}

/// One paragraph: its hash, its words, its spans, and how far they cover it.
fn hold_to_text(
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
        here.iter().filter(|span| span.used == Use::Quote).filter_map(|span| find(line, span.words)).collect();
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
        match find(line, span.words) {
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
                "spans of this paragraph",
                format!("a run of {} words: \"{run}\"", n_words(run)),
                format!("spans that do not chain into more than {MOST_WORDS} words"),
            );
        }
    }
    verified.words_unquoted += unquoted.len();
    verified.words_covered += unquoted.iter().filter(is_covered).count();
}

/// Whatever stands between quotation marks is a quote or a term.
fn quoted_parts_are_known(p: u16, line: &str, here: &[&Span<'_>], problems: &mut Problems) {
    for (quoted, at) in quoted_parts(line) {
        // A term may stand in the paragraph without marks as well, so the part is compared, not looked up.
        let is_known = here.iter().any(|span| {
            matches!(span.used, Use::Quote | Use::Term)
                && quoted.starts_with(span.words)
                && quoted.len() - span.words.len() <= 1
                || span.used == Use::Quote
                    && find(line, span.words).is_some_and(|range| range.start <= at.start && at.end <= range.end)
        });
        if !is_known {
            problems.add(
                format!("paragraph {p}"),
                "quotes",
                format!("\"{quoted}\" in quotation marks, in no record"),
                "a quote or a term with all the words between the marks",
            );
        }
    }
}

/// Direct words stand between quotation marks, unmarked ones do not.
fn marks(file: &File, lines: &[&str], problems: &mut Problems) {
    for (n, it) in file.quotes.iter().enumerate() {
        let Some(line) = usize::from(it.p).checked_sub(1).and_then(|p| lines.get(p)) else { continue };
        let Some(range) = it.words.as_ref().and_then(|words| find(line, words)) else { continue };
        let within = quoted_parts(line).any(|(_, at)| at.start <= range.start && range.end <= at.end);
        let expected = match (it.kind, within) {
            (QuoteKind::Direct, false) => "words between quotation marks, or the kind \"unmarked\"",
            (QuoteKind::Unmarked, true) => "words without quotation marks, or the kind \"direct\"",
            _ => continue,
        };
        problems.add(format!("quote {}", it.id), format!("quotes[{n}].kind"), it.kind.key(), expected);
    }
}

/// Our own words are ours: no string of the file repeats more than 12 words of the article in a row.
fn copies(file: &File, lines: &[&str], problems: &mut Problems) {
    let fold = |text: &str| -> Vec<String> {
        text.split(|letter: char| !letter.is_alphanumeric())
            .filter(|it| !it.is_empty())
            .map(str::to_lowercase)
            .collect()
    };
    let article: Vec<Vec<String>> = lines.iter().map(|line| fold(line)).collect();
    let mut check = |owner: String, path: String, text: &str| {
        let words = fold(text);
        let copied = words
            .windows(MOST_WORDS + 1)
            .find(|run| article.iter().any(|line| line.windows(run.len()).any(|other| other == *run)));
        if let Some(run) = copied {
            problems.add(owner, path, format!("\"{} …\", the article's own sentence", run.join(" ")), "our words");
        }
    };
    for (n, it) in file.commitments.iter().enumerate() {
        check(format!("commitment {}", it.id), format!("commitments[{n}].title"), &it.title);
        // A list in the article's own order is its sentence again.
        check(format!("commitment {}", it.id), format!("commitments[{n}].objects"), &it.objects.join(" "));
    }
    for (n, it) in file.quotes.iter().enumerate() {
        check(
            format!("quote {}", it.id),
            format!("quotes[{n}].paraphrase"),
            it.paraphrase.as_deref().unwrap_or_default(),
        );
    }
    for (n, it) in file.events.iter().enumerate() {
        check(format!("event {}", it.id), format!("events[{n}].title"), &it.title);
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

/// What stands between straight or curly quotation marks, with its place.
fn quoted_parts(line: &str) -> impl Iterator<Item = (&str, Range<usize>)> {
    let marks: Vec<usize> =
        line.char_indices().filter(|(_, it)| matches!(it, '"' | '“' | '”')).map(|(place, _)| place).collect();
    let part = |pair: &[usize]| {
        let [open, close] = pair else { return None };
        let start = open + line.get(*open..)?.chars().next()?.len_utf8();
        line.get(start..*close).map(|text| (text, start..*close))
    };
    marks.chunks(2).filter_map(part).collect::<Vec<_>>().into_iter()
}
