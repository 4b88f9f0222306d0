//! The built-in records held against a text that a reader brings: whether it is the text that they were made from, every
//! span and quote paragraph by paragraph, and what else stands in it. The text is read here and goes nowhere else.
//!
//! The article's text is not here. Its digests are: they tell which paragraph a line is, letter for letter or in other
//! signs. What they do not know is held against the passages that records cite.

mod block;
mod instead;
mod joint;
mod lines;
mod matching;
mod row;

use self::block::{Block, Cited, blocks};
use self::instead::instead;
use self::lines::{Line, is_binary, lines};
use self::matching::{Match, Matcher};
use self::row::{Tries, row};
use super::{Article, Passage};
use crate::distinct::distinct;
use crate::text::{Compose, Sign, named};

/// The most bytes of text that are looked at; more than any article has.
pub const MOST_TEXT: usize = 400_000;
/// The most lines that are looked at.
pub const MOST_LINES: usize = 4_000;
/// How much is shown of what stands in no paragraph.
const MOST_SHOWN: usize = 60;

/// What a text was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was given.
    Empty,
    /// No text: a picture, an archive, another encoding.
    Binary,
    /// More than is looked at.
    TooLong,
    /// The text itself, letter for letter.
    Same,
    /// The same words in the same order and nothing else, in other signs.
    Signs,
    /// All its words, but not they alone, or in another order.
    More,
    /// Other words.
    Changed,
    /// Hardly anything of it: this is some other text.
    Another,
}

/// What a text was found to have of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextReport<'a> {
    /// What the text is.
    pub verdict: Verdict,
    /// How many passages were looked for.
    pub n_passages: usize,
    /// How many stand where a record says, in whatever signs.
    pub n_found: usize,
    /// How many of the passages that were looked for are quotes.
    pub n_quotes: usize,
    /// How many paragraphs are letter for letter those that the records were made from.
    pub n_same: usize,
    /// How many are so but for signs.
    pub n_signs: usize,
    /// How many bytes the text has.
    pub n_bytes: usize,
    /// How many lines with something to be seen.
    pub n_lines: usize,
    /// The signs in which it differs, of all paragraphs together.
    pub signs: Vec<Sign>,
    /// Where something stands that is no paragraph of the article, with how it begins.
    pub added: Vec<(usize, String)>,
    /// Paragraphs that are not there.
    pub absent: Vec<u16>,
    /// Paragraphs that stand more than once.
    pub twice: Vec<u16>,
    /// Paragraphs that stand behind a later one.
    pub moved: Vec<u16>,
    /// Every paragraph of the article.
    pub paragraphs: Vec<ParagraphReport<'a>>,
}

/// One paragraph of the article, held against the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphReport<'a> {
    /// Its number, from 1.
    pub n: u16,
    /// In which line of the text it begins, from 1.
    pub line: Option<usize>,
    /// How it stands there.
    pub state: State,
    /// Passages that records cite from it.
    pub n_passages: usize,
    /// Those that are missing.
    pub missing: Vec<Missing<'a>>,
}

/// How a paragraph stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    /// Letter for letter.
    Same,
    /// The same words, in other signs.
    Signs(Vec<Sign>),
    /// In other words.
    Changed,
    /// Not at all.
    Absent,
}

/// A passage that the text does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing<'a> {
    /// What a record cites.
    pub passage: Passage<'a>,
    /// What stands in its place, from the first words that agree, with signs that cannot be seen named; none if nothing
    /// like it stands there.
    pub instead: Option<String>,
}

impl Article {
    /// Holds a text against the article. `compose` gives letters their accents (NFC); the tables for it are not here.
    #[must_use]
    pub fn verify_text(&self, text: &str, compose: Compose) -> TextReport<'_> {
        let (lines, signs) = lines(text);
        let passages = self.passages();
        let mut report = TextReport {
            verdict: Verdict::Empty,
            n_passages: passages.len(),
            n_found: 0,
            n_quotes: passages.iter().filter(|it| it.is_quote).count(),
            n_same: 0,
            n_signs: 0,
            n_bytes: text.len(),
            n_lines: lines.len(),
            signs,
            added: Vec::new(),
            absent: Vec::new(),
            twice: Vec::new(),
            moved: Vec::new(),
            paragraphs: Vec::new(),
        };
        report.verdict = if is_binary(text) {
            Verdict::Binary
        } else if text.len() > MOST_TEXT || lines.len() > MOST_LINES {
            Verdict::TooLong
        } else if lines.is_empty() {
            Verdict::Empty
        } else {
            let lines = self.apart(&lines, &mut report.signs, compose);
            let known = Matcher::new(&self.paragraphs, &self.text, compose).matches(&lines);
            let blocks = blocks(&lines, &known, compose);
            let cited = passages.iter().map(|it| Cited::new(*it, compose)).collect::<Vec<_>>();
            self.fill(&mut report, &cited, Held { lines: &lines, matches: &known, blocks });
            self.verdict(&report, text, &known)
        };
        report
    }

    /// The lines, with paragraphs in a row taken apart.
    fn apart<'t>(&self, lines: &[Line<'t>], signs: &mut Vec<Sign>, compose: Compose) -> Vec<Line<'t>> {
        let mut apart = Vec::new();
        let mut tries = Tries::new();
        for line in lines {
            match row(line, &self.text, compose, &mut tries) {
                Some(paragraphs) => {
                    signs.push(Sign::InARow);
                    apart.extend(paragraphs);
                }
                None => apart.push(*line),
            }
        }
        apart
    }

    /// Says of every paragraph how it stands in the lines, and of the lines what they have beside.
    fn fill<'a>(&self, report: &mut TextReport<'a>, cited: &[Cited<'a>], mut held: Held<'_>) {
        let line_of = |place: usize| held.lines.get(place).map(|it| it.n);
        // By places, as paragraphs in a row have one line.
        let mut order = Vec::new();
        for (place, it) in self.paragraphs.iter().enumerate() {
            let here: Vec<&Cited<'a>> = cited.iter().filter(|cited| cited.passage.p == it.n).collect();
            let mut found = ParagraphReport {
                n: it.n,
                line: None,
                state: State::Absent,
                n_passages: here.len(),
                missing: Vec::new(),
            };
            let mut own = held.matches.iter().filter(|it| it.paragraph == place);
            if let Some(first) = own.next() {
                found.line = line_of(first.first);
                order.push((first.first, it.n));
                found.state = if first.signs.is_empty() { State::Same } else { State::Signs(first.signs.clone()) };
                report.signs.extend(&first.signs);
                if own.next().is_some() {
                    report.twice.push(it.n);
                }
            } else if let Some(block) = block_of(place, &here, held.matches, &mut held.blocks) {
                block.is_taken = true;
                found.line = line_of(block.first);
                order.push((block.first, it.n));
                found.state = State::Changed;
                let missing = here.iter().filter(|cited| !block.has(cited)).map(|cited| Missing {
                    passage: cited.passage,
                    instead: instead(&block.text, cited.passage.words).map(|text| named(&text)),
                });
                found.missing = missing.collect();
            } else {
                report.absent.push(it.n);
                found.missing = here.iter().map(|cited| Missing { passage: cited.passage, instead: None }).collect();
            }
            report.n_found += here.len() - found.missing.len();
            report.paragraphs.push(found);
        }
        report.signs = distinct(report.signs.iter().copied());
        report.n_same = report.paragraphs.iter().filter(|it| it.state == State::Same).count();
        report.n_signs = report.paragraphs.iter().filter(|it| matches!(it.state, State::Signs(_))).count();
        for block in held.blocks.iter().filter(|it| !it.is_taken) {
            let mut shown: String = block.text.chars().take(MOST_SHOWN).collect();
            if shown.len() < block.text.len() {
                shown.push('…');
            }
            report.added.extend(line_of(block.first).map(|line| (line, named(&shown))));
        }
        let mut last = 0;
        for (_, n) in distinct(order) {
            if n < last {
                report.moved.push(n);
            }
            last = last.max(n);
        }
        report.moved = distinct(report.moved.iter().copied());
    }

    fn verdict(&self, report: &TextReport<'_>, text: &str, matches: &[Match]) -> Verdict {
        let n_all = self.paragraphs.len();
        let has_all = report.n_same + report.n_signs == n_all;
        let is_alone = report.added.is_empty() && report.twice.is_empty() && report.moved.is_empty();
        let words: Vec<&str> = matches.iter().map(|it| it.words.as_str()).collect();
        match (has_all, is_alone) {
            // The starts of digests find a paragraph; only whole ones prove a text.
            (true, true) if self.text.are_letters_of(text) => Verdict::Same,
            (true, true) if self.text.are_words_of(&words) => Verdict::Signs,
            (true, false) => Verdict::More,
            _ if matches.is_empty() && report.n_found * 5 < report.n_passages => Verdict::Another,
            _ => Verdict::Changed,
        }
    }
}

/// A text, as far as it is known: its lines, those that are paragraphs, and what is left of it.
struct Held<'t> {
    lines: &'t [Line<'t>],
    matches: &'t [Match],
    blocks: Vec<Block>,
}

/// The block that is a paragraph in other words: the one with most of its passages, else one that stands in its place.
fn block_of<'b>(
    place: usize,
    here: &[&Cited<'_>],
    matches: &[Match],
    blocks: &'b mut [Block],
) -> Option<&'b mut Block> {
    let before = matches.iter().filter(|it| it.paragraph < place).map(|it| it.last).max();
    let after = matches.iter().filter(|it| it.paragraph > place).map(|it| it.first).min();
    let is_between = |block: &Block| {
        before.is_none_or(|before| block.first > before) && after.is_none_or(|after| block.first < after)
    };
    let best = (0..).zip(blocks.iter()).filter_map(|(n, block)| {
        let n_found = here.iter().filter(|it| block.has(it)).count();
        let is_between = is_between(block) && !block.is_taken;
        (n_found > 0 || is_between).then_some((n_found, is_between, std::cmp::Reverse(n)))
    });
    let (.., std::cmp::Reverse(n)) = best.max()?;
    blocks.get_mut::<usize>(n)
}
