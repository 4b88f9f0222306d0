//! The built-in records held against a text that a reader brings: every span and quote, paragraph by paragraph. The
//! text is read here and goes nowhere else.

use super::{Article, Paragraph, Passage};
use crate::text::{is_of_word, place_of};

/// The most bytes of text that are looked at; more than any article has.
pub const MOST_TEXT: usize = 400_000;
/// The most paragraphs of a text that are looked at: every passage is held against each.
const MOST_LINES: usize = 2_000;
/// The least letters of a span's beginning by which its changed rest is found.
const LEAST_PREFIX: usize = 6;

/// What a text was found to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing was given.
    Empty,
    /// Every passage stands in its paragraph.
    Whole,
    /// Most do, some do not.
    Changed,
    /// Hardly any do: this is some other text.
    Another,
}

/// What a text was found to have of the article.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextReport<'a> {
    /// What the text is.
    pub verdict: Verdict,
    /// How many passages were looked for.
    pub n_passages: usize,
    /// How many stand exactly where a record says.
    pub n_found: usize,
    /// How many of the passages are quotes.
    pub n_quotes: usize,
    /// How many paragraphs are letter for letter those that the records were made from.
    pub n_same: usize,
    /// Paragraphs of the text that was given; blank lines are none.
    pub n_lines: usize,
    /// Every paragraph of the article.
    pub paragraphs: Vec<ParagraphReport<'a>>,
}

/// One paragraph of the article, held against the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParagraphReport<'a> {
    /// Its number, from 1.
    pub n: u16,
    /// Where in the text it was found, from 1; blank lines do not count.
    pub line: Option<usize>,
    /// Whether it is letter for letter the paragraph that the records were made from.
    pub is_same: bool,
    /// Passages that records cite from it.
    pub n_passages: usize,
    /// Those that are missing.
    pub missing: Vec<Missing<'a>>,
}

/// A passage that the text does not have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Missing<'a> {
    /// What a record cites.
    pub passage: Passage<'a>,
    /// What stands in its place, from the first words that agree; none if nothing like it stands there.
    pub instead: Option<String>,
}

impl Article {
    /// Verifies a text, a line a paragraph: every passage is looked for in it. Blank lines are left out, and spaces at the ends of
    /// lines; all else counts, byte for byte. Where a paragraph is not at its number it is looked for everywhere.
    #[must_use]
    pub fn verify_text(&self, text: &str) -> TextReport<'_> {
        let text = text.get(..text.floor_char_boundary(MOST_TEXT)).unwrap_or_default();
        let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).take(MOST_LINES).collect();
        let passages = self.passages();
        let mut paragraphs = Vec::new();
        let (mut n_missing, mut n_same, mut n_quotes) = (0, 0, 0);
        for it in &self.paragraphs {
            let mut here = Vec::new();
            for passage in passages.iter().filter(|passage| passage.p == it.n) {
                n_quotes += usize::from(passage.is_quote);
                here.push(*passage);
            }
            let report = paragraph(it, &here, &lines);
            n_missing += report.missing.len();
            n_same += usize::from(report.is_same);
            paragraphs.push(report);
        }
        let n_found = passages.len() - n_missing;
        let verdict = match () {
            () if lines.is_empty() => Verdict::Empty,
            () if n_missing == 0 => Verdict::Whole,
            () if n_found * 5 < passages.len() => Verdict::Another,
            () => Verdict::Changed,
        };
        TextReport { verdict, n_passages: passages.len(), n_found, n_quotes, n_same, n_lines: lines.len(), paragraphs }
    }
}

fn paragraph<'a>(it: &Paragraph, here: &[Passage<'a>], lines: &[&str]) -> ParagraphReport<'a> {
    let found_in = |line: &str| here.iter().filter(|it| place_of(line, it.words).is_some()).count();
    let own = usize::from(it.n).saturating_sub(1);
    let mut best = lines.get(own).map(|line| (found_in(line), own));
    if best.is_none_or(|(found, _)| found < here.len()) {
        for (place, line) in lines.iter().enumerate() {
            let found = found_in(line);
            if found > best.map_or(0, |(most, _)| most) {
                best = Some((found, place));
            }
        }
    }
    let line = best.and_then(|(_, place)| lines.get(place)).copied();
    let mut missing = Vec::new();
    for passage in here {
        if line.is_none_or(|line| place_of(line, passage.words).is_none()) {
            missing.push(Missing { passage: *passage, instead: line.and_then(|line| instead(line, passage.words)) });
        }
    }
    ParagraphReport {
        n: it.n,
        line: best.map(|(_, place)| place + 1),
        is_same: line.is_some_and(|line| it.is_same_as(line)),
        n_passages: here.len(),
        missing,
    }
}

/// What a line has where words ought to stand: from their longest beginning, or up to their longest end, that it has.
fn instead(line: &str, words: &str) -> Option<String> {
    let cuts: Vec<usize> = words.char_indices().map(|(place, _)| place).chain([words.len()]).collect();
    let n = cuts.len().saturating_sub(1);
    let begins = cuts.iter().rev().find_map(|cut| {
        let start = line.find(words.get(..*cut).filter(|it| it.len() >= LEAST_PREFIX)?)?;
        let rest = line.get(start..)?;
        // To the end of a word, so that a longer one is told from the one that is cited.
        let text = rest.chars().enumerate().take_while(|(place, it)| *place < n || is_of_word(*it));
        Some((*cut, text.map(|(_, it)| it).collect::<String>()))
    });
    let ends = cuts.iter().find_map(|cut| {
        let end = words.get(*cut..).filter(|it| it.len() >= LEAST_PREFIX)?;
        let stop = line.find(end)? + end.len();
        let before: Vec<char> = line.get(..stop)?.chars().rev().take(n).collect();
        Some((end.len(), before.into_iter().rev().collect::<String>()))
    });
    match (begins, ends) {
        (Some((longer, text)), Some((shorter, _))) if longer >= shorter => Some(text),
        (_, Some((_, text))) | (Some((_, text)), None) => Some(text),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::article::Term;

    fn article() -> Article {
        let term = |p, words: &str| Term { words: words.into(), p, why: String::new() };
        let terms = vec![term(1, "up to 49,000 cars"), term(2, "by March 1"), term(2, "peas and lobster")];
        let paragraphs = (1..=3).map(|n| Paragraph { n, ..Paragraph::default() }).collect();
        Article { terms, paragraphs, ..Article::default() }
    }

    const TRUE: &str = "Let in up to 49,000 cars.\nLower it by March 1, then peas and lobster.\nNothing here.\n";

    #[track_caller]
    fn case(text: &str, verdict: Verdict, missing: &[(&str, Option<&str>)]) {
        let article = article();
        let found = article.verify_text(text);
        assert_eq!(found.verdict, verdict, "{text}");
        let told: Vec<(&str, Option<&str>)> = found
            .paragraphs
            .iter()
            .flat_map(|it| &it.missing)
            .map(|it| (it.passage.words, it.instead.as_deref()))
            .collect();
        assert_eq!(told, missing, "{text}");
        assert_eq!(found.n_found + told.len(), found.n_passages);
    }

    #[test]
    fn a_text_is_told_from_its_copies() {
        case(TRUE, Verdict::Whole, &[]);
        case(&TRUE.replace('\n', "\r\n"), Verdict::Whole, &[]);
        case(&TRUE.replace('\n', "\n\n"), Verdict::Whole, &[]);
        case(&["A headline\n", TRUE].concat(), Verdict::Whole, &[]);
        case(&TRUE.replace("49,000", "48,000"), Verdict::Changed, &[("up to 49,000 cars", Some("up to 48,000 cars"))]);
        case(
            &TRUE.replace("peas", "p\u{e9}as"),
            Verdict::Changed,
            &[("peas and lobster", Some("p\u{e9}as and lobster"))],
        );
        case(
            &TRUE.replace("cars", "carsharing"),
            Verdict::Changed,
            &[("up to 49,000 cars", Some("up to 49,000 carsharing"))],
        );
        let all = [("up to 49,000 cars", None), ("by March 1", None), ("peas and lobster", None)];
        case("Quite another story.\nTruly.", Verdict::Another, &all);
        case("\n \n", Verdict::Empty, &all);
        case("", Verdict::Empty, &all);
    }
}
