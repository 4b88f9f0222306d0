//! The built-in records held against a text that a reader brings: every span and quote, paragraph by paragraph. The
//! text is read here and goes nowhere else.

use super::{Article, Evidence, Paragraph, Qualifier, RecordId, RecordKind, Response};
use crate::text::{is_of_word, place_of};

/// The most bytes of text that are looked at; more than any article has.
pub const MOST_TEXT: usize = 400_000;
/// The most paragraphs of a text that are looked at: every passage is held against each.
const MOST_LINES: usize = 2_000;
/// The least letters of a span's beginning by which its changed rest is found.
const LEAST_PREFIX: usize = 6;

/// Words that a record cites, once for each place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Passage<'a> {
    /// Paragraph, from 1.
    pub p: u16,
    /// The exact words.
    pub words: &'a str,
    /// People's words, as a quote prints them.
    pub is_quote: bool,
    /// The record that cites them, or the first of several. None for what introduces a source, and for terms.
    pub record: Option<RecordId>,
}

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

/// What a look into a text gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookUp<'a> {
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
    pub paragraphs: Vec<LookedUp<'a>>,
}

/// One paragraph of the article, held against the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LookedUp<'a> {
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
    /// Everything that records and sources cite of the article, the same words of a paragraph once: quotes first, then by record.
    #[must_use]
    pub fn passages(&self) -> Vec<Passage<'_>> {
        let mut found = Found(Vec::new());
        for record in self.records(RecordKind::Quote) {
            if let Some(it) = self.quotes.get(usize::from(record.index))
                && let Some(words) = &it.words
            {
                found.add(it.p, words, true, Some(record));
            }
        }
        for kind in RecordKind::ALL {
            for record in self.records(*kind) {
                found.add_all(self.evidence(record), Some(record));
                let (qualifiers, responses) = self.beside(record);
                found.add_all(qualifiers.iter().map(|it| &it.evidence), Some(record));
                for it in responses {
                    found.add_all(&it.evidence, Some(record));
                }
            }
        }
        for it in &self.relations {
            found.add_all(&it.evidence, Some(it.from));
        }
        for it in &self.voices {
            found.add_all(&it.evidence, None);
        }
        for it in &self.terms {
            found.add(it.p, &it.words, false, None);
        }
        found.0
    }

    /// What limits a record, and what other sides say of it.
    #[must_use]
    pub fn beside(&self, record: RecordId) -> (Vec<&Qualifier>, &[Response]) {
        let index = usize::from(record.index);
        let beside = match record.kind {
            RecordKind::Commitment => {
                self.commitments.get(index).map(|it| (it.qualifiers.iter().collect(), it.responses.as_slice()))
            }
            RecordKind::Tariff => self
                .tariffs
                .get(index)
                .map(|it| (it.assertions.iter().flat_map(|it| &it.qualifiers).collect(), it.responses.as_slice())),
            RecordKind::Quote | RecordKind::Event => None,
        };
        beside.unwrap_or_default()
    }

    /// Looks every passage up in a text, a line a paragraph. Blank lines are left out, and spaces at the ends of
    /// lines; all else counts, byte for byte. Where a paragraph is not at its number it is looked for everywhere.
    #[must_use]
    pub fn look_up(&self, text: &str) -> LookUp<'_> {
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
            let looked_up = paragraph(it, &here, &lines);
            n_missing += looked_up.missing.len();
            n_same += usize::from(looked_up.is_same);
            paragraphs.push(looked_up);
        }
        let n_found = passages.len() - n_missing;
        let verdict = match () {
            () if lines.is_empty() => Verdict::Empty,
            () if n_missing == 0 => Verdict::Whole,
            () if n_found * 5 < passages.len() => Verdict::Another,
            () => Verdict::Changed,
        };
        LookUp { verdict, n_passages: passages.len(), n_found, n_quotes, n_same, n_lines: lines.len(), paragraphs }
    }
}

/// Passages, each once.
struct Found<'a>(Vec<Passage<'a>>);

impl<'a> Found<'a> {
    fn add_all(&mut self, evidence: impl IntoIterator<Item = &'a Evidence>, record: Option<RecordId>) {
        for it in evidence {
            self.add(it.p, &it.words, false, record);
        }
    }

    #[inline(never)]
    fn add(&mut self, p: u16, words: &'a str, is_quote: bool, record: Option<RecordId>) {
        if !self.0.iter().any(|it| it.p == p && it.words == words) {
            self.0.push(Passage { p, words, is_quote, record });
        }
    }
}

fn paragraph<'a>(it: &Paragraph, here: &[Passage<'a>], lines: &[&str]) -> LookedUp<'a> {
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
    LookedUp {
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
        let found = article.look_up(text);
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
