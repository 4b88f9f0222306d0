//! Numbers that may be figures of a record: rates, amounts of money, measures, counted goods.

use std::ops::Range;

use regex::{Captures, Regex};

use readout_author::Language;
use readout_author::file::Figure;
use readout_core::article::Unit;

use super::money::{self, CODES};
use super::tongue::Tongue;

/// Numbers that name a year where nothing is counted or measured.
const YEARS: Range<u32> = 1800..2150;

/// Finds the numbers of one language.
pub(crate) struct Numbers {
    language: &'static Language,
    number: Regex,
    spelled: Regex,
    measure: Regex,
    numbered: Regex,
    month: Regex,
    range: Regex,
    limits: [Regex; 3],
    tongue: &'static Tongue,
}

impl Numbers {
    /// For a language.
    ///
    /// # Errors
    /// A pattern of it is none.
    pub(crate) fn of(language: &'static Language, tongue: &'static Tongue) -> Result<Self, regex::Error> {
        let (group, point) =
            if language.decimal == ',' { (r"[.'’ \u{a0}\u{202f}]", ",") } else { (r"[,'’\u{a0}\u{202f}]", r"\.") };
        let digits = format!(r"(?:\d{{1,3}}(?:{group}\d{{3}})+|\d+)(?:{point}\d+)?");
        let signs = money::signs();
        let scales: Vec<&str> = language.scales.iter().map(|(word, _)| *word).collect();
        let scales = format!(r"(?:[ \u{{a0}}-]?(?i:{})(?i:en|n|s)?\b)?", scales.join("|"));
        let shares = language.percent.iter().map(|sign| match sign.ends_with(char::is_alphabetic) {
            true => format!(r"{}\b", regex::escape(sign)),
            false => regex::escape(sign),
        });
        let percent: Vec<String> = shares.chain([format!(r"(?:{})\b", tongue.points)]).collect();
        let after = format!(
            r"(?:(?P<percent>[ \u{{a0}}-]?(?i:{}))|[ \u{{a0}}](?P<named>(?i:{})\b|{CODES}\b))?",
            percent.join("|"),
            money::names(tongue)
        );
        let before = |words: &str| Regex::new(&format!(r"(?i)\b(?:{words})[ \u{{a0}}(]*$"));
        Ok(Self {
            language,
            number: Regex::new(&format!(
                r"(?P<sign>{signs}|(?:{CODES})[ \u{{a0}}])?(?P<digits>{digits}){scales}{after}"
            ))?,
            spelled: Regex::new(&format!(
                r"(?i)\b(?:{})[ \u{{a0}}](?-i:{})\b",
                language.numbers.join("|"),
                tongue.measures
            ))?,
            measure: Regex::new(&format!(r"^[ \u{{a0}}-](?P<of>{})(?:[^[:alnum:]]|$)", tongue.measures))?,
            numbered: Regex::new(&format!(r"(?i)(?:\b(?:{})\.?|§|#)[ \u{{a0}}]*$", tongue.numbered))?,
            month: Regex::new(&format!(r"(?i)^(?:st|nd|rd|th|\.)?[ \u{{a0}}](?:of )?(?:{})\b", months(language)))?,
            range: Regex::new(&format!(r"^[ \u{{a0}}](?:{})[ \u{{a0}}]\d", tongue.range))?,
            limits: [before(language.ceilings)?, before(language.floors)?, before(language.hedges)?],
            tongue,
        })
    }

    /// The numbers of a line that dates do not hold, each with the bytes that it rests on.
    pub(crate) fn find(&self, line: &str, dates: &[Range<usize>]) -> Vec<(Range<usize>, Figure)> {
        let is_free = |it: &Range<usize>| !dates.iter().any(|date| date.start < it.end && it.start < date.end);
        let written = self.number.captures_iter(line).filter_map(|it| self.written(line, &it));
        let spelled = self.spelled.find_iter(line).filter_map(|it| self.spelled(line, it.range()));
        let mut all: Vec<(Range<usize>, Figure)> = written.chain(spelled).filter(|(range, _)| is_free(range)).collect();
        all.sort_by_key(|(range, _)| range.start);
        all
    }

    fn written(&self, line: &str, found: &Captures<'_>) -> Option<(Range<usize>, Figure)> {
        let (whole, digits) = (found.get(0)?, found.name("digits")?.as_str());
        let (before, after) = (line.get(..whole.start())?, line.get(whole.end()..)?);
        let sign = found.name("sign").map(|it| it.as_str().trim());
        let unit = self.unit(found, sign);
        if self.is_no_figure(before, digits, after, unit.is_some()) {
            return None;
        }
        let (mut end, mut unit) = (whole.end(), unit);
        if unit.is_none()
            && let Some(measure) = self.measure.captures(after).and_then(|it| it.name("of"))
        {
            end += measure.end();
            unit = Some(Unit::Measure(measure.as_str().to_owned()));
        }
        Some(self.figure(line, whole.start()..end, unit.unwrap_or(Unit::Units)))
    }

    /// What a number counts, as far as its own signs say it.
    fn unit(&self, found: &Captures<'_>, sign: Option<&str>) -> Option<Unit> {
        if found.name("percent").is_some() {
            return Some(Unit::Percent);
        }
        money::code(sign, found.name("named").map(|it| it.as_str()), self.tongue).map(Unit::Money)
    }

    /// A number of a list, an article, a name, a year, a day.
    fn is_no_figure(&self, before: &str, digits: &str, after: &str, has_unit: bool) -> bool {
        let runs_on = |letter: Option<char>| letter.is_some_and(|it| it.is_alphanumeric() || matches!(it, '/' | '_'));
        let is_joined = |letter: Option<char>| matches!(letter, Some('.' | ',' | '-' | '–' | ':' | '\''));
        let (mut left, mut right) = (before.chars().rev(), after.chars());
        let (last, next) = (left.next(), right.next());
        let continues = is_joined(next) && right.next().is_some_and(|it| it.is_ascii_digit())
            || is_joined(last) && left.next().is_some_and(char::is_alphanumeric);
        let is_marker = before.trim().is_empty() && after.starts_with(['.', ')']);
        // "the 51st", "am 3. Tag", "the 1990s"
        let is_ordinal = after.starts_with(". ") && digits.len() < 3 && self.language.decimal == ',';
        let is_year = !has_unit && digits.parse().is_ok_and(|number: u32| YEARS.contains(&number));
        let is_unit_word = has_unit || self.measure.is_match(after);
        runs_on(last)
            || !has_unit && runs_on(next)
            || continues
            || is_marker
            || is_ordinal
            || is_year && !is_unit_word
            || self.month.is_match(after)
            // "from 4 to 3 percent": what the first counts is only told with the last.
            || !has_unit && self.range.is_match(after)
            || !has_unit && self.numbered.is_match(before)
            || !is_unit_word && !is_counting(after)
    }

    fn spelled(&self, line: &str, range: Range<usize>) -> Option<(Range<usize>, Figure)> {
        let (_, measure) = line.get(range.clone())?.split_once([' ', '\u{a0}'])?;
        Some(self.figure(line, range, Unit::Measure(measure.to_owned())))
    }

    fn figure(&self, line: &str, range: Range<usize>, unit: Unit) -> (Range<usize>, Figure) {
        let printed = line.get(range.clone()).unwrap_or_default();
        let before = line.get(..range.start).unwrap_or_default();
        let limit = self.limits.each_ref().map(|it| it.find(before).map(|found| found.start()));
        let [at_most, at_least, approximate] = limit.map(|it| it.is_some());
        let start = limit.into_iter().flatten().min().unwrap_or(range.start);
        let thousandths = self.language.first_number(printed).unwrap_or_default();
        #[expect(clippy::cast_precision_loss, reason = "the file holds numbers as JSON does")]
        let value = thousandths as f64 / 1000.0;
        let (at_least, printed) = (at_least && !at_most, printed.to_owned());
        (start..range.end, Figure { value, unit, approximate, at_most, at_least, printed, label: LABEL.to_owned() })
    }
}

/// What an author is to write of a figure.
const LABEL: &str = "TODO: what it is the number of, for readers";

/// Whether what stands after a bare number can be what is counted: a word.
fn is_counting(after: &str) -> bool {
    after.strip_prefix([' ', '\u{a0}']).is_some_and(|it| it.starts_with(char::is_alphabetic))
}

/// The names of months, whole and in short.
pub(crate) fn months(language: &Language) -> String {
    let names = language.months.map(|name| {
        let short: String = name.chars().take(3).collect();
        if name.chars().count() > 4 { format!(r"{name}|{short}(?:t)?\.?") } else { name.to_owned() }
    });
    names.join("|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(tag: &str, line: &str, expected: &[&str]) {
        let language = Language::found(tag);
        let numbers = Numbers::of(language, Tongue::of(language)).unwrap();
        let shown = |(range, it): (Range<usize>, Figure)| {
            let bound = if it.at_most {
                "≤"
            } else if it.at_least {
                "≥"
            } else if it.approximate {
                "~"
            } else {
                ""
            };
            format!("{bound}{} {} in {}", it.value, it.unit.label(), &line[range])
        };
        let found: Vec<String> = numbers.find(line, &[]).into_iter().map(shown).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn numbers_are_found_with_what_they_count() {
        case(
            "en",
            "allow up to 49,000 vehicles at 6.1 percent",
            &["≤49000 units in up to 49,000", "6.1 per cent in 6.1 percent"],
        );
        case("en", "at least $40 billion worth", &["≥40000000000 USD in at least $40 billion"]);
        case("en", "cap at 290 megatons of CO2 in all", &["290 megatons of CO2 in 290 megatons of CO2"]);
        case("en", "24 percentage points or 10%", &["24 per cent in 24 percentage points", "10 per cent in 10%"]);
        case("en", "by ten years", &["10 years in ten years"]);
        case("en", "approximately 15 per cent.", &["~15 per cent in approximately 15 per cent"]);
        case(
            "en",
            "€1.5 million and 12 million euros",
            &["1500000 EUR in €1.5 million", "12000000 EUR in 12 million euros"],
        );
        case(
            "de",
            "bis zu 3,5 Millionen Schweizer Franken",
            &["≤3500000 CHF in bis zu 3,5 Millionen Schweizer Franken"],
        );
        case("de", "um 30 Prozent, rund 1.200 Stück", &["30 per cent in 30 Prozent", "~1200 units in rund 1.200"]);
    }

    #[test]
    fn what_only_numbers_something_is_no_figure() {
        case("en", "1. The G20 and the 51st state, Section 232 of the Act of 1962, Directive 2014/53/EU", &[]);
        case("en", "in March 2026, on 16 January, 2025–26, at 15:30", &[]);
        case("de", "von 4 auf 3 Prozent", &["3 per cent in 3 Prozent"]);
        case("de", "3. Artikel 5 und Tarifpositionen 91.01 bis 91.11 vom 1. Januar 1968", &[]);
    }
}
