//! What can be found in a text by machine: words in quotation marks with who is likely to say them, numbers, dates. All of
//! it is for an author to read; nothing is claimed to be right.

mod calendar;
mod clause;
mod date;
mod money;
mod number;
mod quote;
mod reader;
mod speaker;
mod tongue;

use readout_author::Language;
use readout_author::file::Candidate;
use readout_core::article::PartialDate;

pub(crate) use calendar::today;
pub use quote::{Said, Voice};

use date::Dates;
use number::Numbers;
use quote::Quotes;
use tongue::Tongue;

/// What was found in a text.
#[derive(Debug, Default)]
pub struct Found {
    /// Words in quotation marks, in the order of the text.
    pub said: Vec<Said>,
    /// Who is likely to say them, each once.
    pub voices: Vec<Voice>,
    /// Numbers and dates, in the order of the text.
    pub candidates: Vec<Candidate>,
}

/// Looks through a text, a line a paragraph, as of the day of the article.
///
/// # Errors
/// A pattern of its language is none.
pub fn find(lines: &[&str], language: &'static Language, article: Option<PartialDate>) -> Result<Found, String> {
    let told = |error: regex::Error| format!("the patterns for {}: {error}", language.tag);
    let tongue = Tongue::of(language);
    let (dates, numbers) = (Dates::of(language, tongue).map_err(told)?, Numbers::of(language, tongue).map_err(told)?);
    let quotes = Quotes::of(language, tongue).map_err(told)?;
    let (said, voices) = quotes.find(lines);
    let mut candidates = Vec::new();
    for (p, line) in (1..).zip(lines) {
        let found = dates.find(line, article);
        let places: Vec<_> = found.iter().map(|(range, _)| range.clone()).collect();
        let mut here: Vec<(usize, Candidate)> = Vec::new();
        let words = |range: &std::ops::Range<usize>| line.get(range.clone()).unwrap_or_default().to_owned();
        for (range, when) in found {
            here.push((range.start, Candidate { p, words: words(&range), figure: None, when: Some(when) }));
        }
        for (range, figure) in numbers.find(line, &places) {
            here.push((range.start, Candidate { p, words: words(&range), figure: Some(figure), when: None }));
        }
        here.sort_by_key(|(start, _)| *start);
        // What stands twice in a paragraph is looked at once.
        for (_, it) in here {
            if !candidates.iter().any(|other: &Candidate| other.p == p && other.words == it.words) {
                candidates.push(it);
            }
        }
    }
    Ok(Found { said, voices, candidates })
}
