//! Dates as they are printed, with the day that they are likely to mean.

use std::ops::Range;

use regex::{Captures, Regex};

use readout_author::Language;
use readout_author::file::When;
use readout_core::article::PartialDate;

use super::number::months;
use super::tongue::Tongue;

/// What an author is to write where a part of a date is not printed.
const INFERRED: &str = "TODO: which part is not printed, and why it is so";

/// Finds the dates of one language.
pub(crate) struct Dates {
    language: &'static Language,
    date: Regex,
    limits: [Regex; 4],
    vague: Regex,
    tongue: &'static Tongue,
}

impl Dates {
    /// For a language.
    ///
    /// # Errors
    /// A pattern of it is none.
    pub(crate) fn of(language: &'static Language, tongue: &'static Tongue) -> Result<Self, regex::Error> {
        let month = months(language);
        let weekdays = language.weekdays.join("|");
        let year = r"(?P<year>(?:1[89]|20)\d\d)";
        let before = |words: &str| Regex::new(&format!(r"(?i)\b(?:{words})[ \u{{a0}}]$"));
        let date = format!(
            r"(?xi)\b(?:
              (?P<iso>\d{{4}}-\d\d-\d\d)
            | (?P<month>{month})[\ \u{{a0}}](?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:[-–]\d{{1,2}})?(?:,?[\ \u{{a0}}]{year})?
            | (?P<day2>\d{{1,2}})(?:st|nd|rd|th|\.)?[\ \u{{a0}}](?:of\ )?(?P<month2>{month})(?:,?[\ \u{{a0}}]{year2})?
            | (?P<month3>{month})[\ \u{{a0}}]{year3}
            | (?:last|next|this|early|late|mid|letzten|nächsten|kommenden|vergangenen|ende|anfang|mitte)[-\ ](?P<month4>{month})
            | (?P<weekday>{weekdays})(?:\ (?:through|to|until|bis)\ (?:{weekdays}))?
            | (?P<times>{times})
            | {year4}
            )\b",
            year2 = year.replace("year", "year2"),
            year3 = year.replace("year", "year3"),
            year4 = year.replace("year", "year4"),
            times = tongue.times.replace(' ', r"\ "),
        );
        Ok(Self {
            language,
            date: Regex::new(&date)?,
            limits: [before(tongue.through)?, before(tongue.by)?, before(tongue.since)?, before(tongue.on)?],
            vague: Regex::new(&format!(r"(?i)\b(?:{})[ \u{{a0}}-]$", tongue.vague))?,
            tongue,
        })
    }

    /// The dates of a line, each with the bytes that it rests on, seen from the day of the article.
    pub(crate) fn find(&self, line: &str, article: Option<PartialDate>) -> Vec<(Range<usize>, When)> {
        self.date.captures_iter(line).filter_map(|it| self.one(line, &it, article)).collect()
    }

    fn one(&self, line: &str, found: &Captures<'_>, article: Option<PartialDate>) -> Option<(Range<usize>, When)> {
        let whole = found.get(0)?;
        let (mut start, end) = (whole.start(), whole.end());
        let named = |names: &[&str]| names.iter().find_map(|name| found.name(name)).map(|it| it.as_str());
        let (month, day) = (named(&["month", "month2", "month3", "month4"]), named(&["day", "day2"]));
        let year = named(&["year", "year2", "year3", "year4"]).and_then(|it| it.parse::<u16>().ok());
        if month.is_none() && year.is_some() && is_of_name(line, &whole.range()) {
            return None;
        }
        // "may" is a verb, "march" a walk.
        let is_word = |it: &str| it.starts_with(char::is_lowercase) && self.language.months.contains(&it);
        if month.is_some_and(is_word) {
            return None;
        }
        let before = line.get(..start)?;
        let vague = self.vague.find(before).map(|it| it.start());
        start = vague.unwrap_or(start);
        let printed = line.get(start..end)?.to_owned();
        let number = |name: Option<&str>| name.and_then(|it| it.parse::<u8>().ok()).unwrap_or_default();
        let month = month.and_then(|it| self.month(it)).unwrap_or_default();
        let date = PartialDate { year: year.unwrap_or_default(), month, day: number(day) };
        let (from, is_printed) = match (found.name("iso"), found.name("weekday")) {
            (Some(iso), _) => (Some(iso.as_str().to_owned()), true),
            _ if found.name("times").is_some() => (article.and_then(|it| self.relative(whole.as_str(), it)), false),
            (_, Some(weekday)) => (article.and_then(|it| self.weekday(weekday.as_str(), it)), false),
            _ => (whole_date(date, article).map(PartialDate::iso), year.is_some()),
        };
        let before = line.get(..start)?;
        let [through, by, since, on] = self.limits.each_ref().map(|it| it.find(before).map(|found| found.start()));
        let is_through = through.is_some();
        let (is_by, is_since) = (by.is_some() && !is_through, since.is_some() && !is_through && by.is_none());
        let begin = [through, by, since, on].into_iter().flatten().min().unwrap_or(start);
        let inferred = (from.is_some() && !is_printed).then(|| INFERRED.to_owned());
        let is_vague = vague.is_some() || from.is_none();
        Some((
            begin..end,
            When {
                printed,
                from,
                to: None,
                by: is_by,
                through: is_through,
                since: is_since,
                vague: is_vague,
                inferred,
            },
        ))
    }

    fn month(&self, word: &str) -> Option<u8> {
        let word = word.to_lowercase();
        let word = word.trim_end_matches('.');
        let short: String = word.chars().take(3).collect();
        let at = self.language.months.iter().position(|name| name.starts_with(short.as_str()))?;
        u8::try_from(at + 1).ok()
    }

    /// The day or year that a time without a number means.
    fn relative(&self, time: &str, article: PartialDate) -> Option<String> {
        let time = time.to_lowercase();
        if let Some((_, n)) = self.tongue.years.iter().find(|(name, _)| *name == time) {
            return Some((i32::from(article.year) + n).to_string());
        }
        let (_, n) = self.tongue.days.iter().find(|(name, _)| *name == time)?;
        super::calendar::date(super::calendar::days(article)? + n).map(PartialDate::iso)
    }

    /// The day of that name in the week that ends with the day of the article.
    fn weekday(&self, name: &str, article: PartialDate) -> Option<String> {
        let first = name.split(' ').next()?.to_lowercase();
        let wanted = self.language.weekdays.iter().position(|it| *it == first)?;
        let days = super::calendar::days(article)?;
        // 1 January 1970 was a Thursday.
        let back = (days + 4 - i64::try_from(wanted).ok()?).rem_euclid(7);
        super::calendar::date(days - back).map(PartialDate::iso)
    }
}

/// A date with its year: the printed one, or that in which it is nearest to the article.
fn whole_date(date: PartialDate, article: Option<PartialDate>) -> Option<PartialDate> {
    if date.year > 0 || date.month == 0 {
        return (date.year > 0).then_some(date);
    }
    let article = article?;
    let apart = i16::from(date.month) - i16::from(article.month);
    let year = match apart {
        7.. => article.year - 1,
        ..=-6 => article.year + 1,
        _ => article.year,
    };
    Some(PartialDate { year, ..date })
}

/// A year that belongs to a name: of a law, in brackets, with a slash.
fn is_of_name(line: &str, range: &Range<usize>) -> bool {
    let (before, after) = (line.get(..range.start).unwrap_or_default(), line.get(range.end..).unwrap_or_default());
    let is_law = ["Act of ", "Act ", "Agreement of ", "Treaty of "].iter().any(|law| before.ends_with(law));
    let digit = |text: &str| text.starts_with(|it: char| it.is_ascii_digit());
    is_law
        || before.ends_with(['$', '€', '£', '/', ',', '.', '-'])
        || after.starts_with('/')
        || before.ends_with('(') && after.starts_with(')')
        || after.starts_with([',', '.']) && digit(after.get(1..).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn case(tag: &str, line: &str, expected: &[&str]) {
        let language = Language::found(tag);
        let dates = Dates::of(language, Tongue::of(language)).unwrap();
        let shown = |(range, it): (Range<usize>, When)| {
            let limits = [(it.by, "by"), (it.through, "through"), (it.since, "since"), (it.vague, "vague")];
            let limits: String = limits.iter().filter(|(is_so, _)| *is_so).flat_map(|(_, name)| [" ", name]).collect();
            format!("{} {}{limits} in {}", it.printed, it.from.unwrap_or_default(), &line[range])
        };
        let found: Vec<String> = dates.find(line, PartialDate::parse("2026-01-17")).into_iter().map(shown).collect();
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn dates_are_found_with_their_limits() {
        case("en", "that by March 1, it", &["March 1 2026-03-01 by in by March 1"]);
        case("en", "on Jan. 16, 2026.", &["Jan. 16, 2026 2026-01-16 in on Jan. 16, 2026"]);
        case("en", "as of 1 September 2025,", &["1 September 2025 2025-09-01 since in as of 1 September 2025"]);
        case("en", "goods through 2028.", &["2028 2028 through in through 2028"]);
        case(
            "en",
            "in late 2017, since last October",
            &["late 2017 2017 vague in in late 2017", "last October 2025-10 since in since last October"],
        );
        case("en", "said on Friday", &["Friday 2026-01-16 in on Friday"]);
        case("en", "last year and promptly", &["last year 2025 in last year", "promptly  vague in promptly"]);
        case("de", "Ab 1. Januar 1968 wird", &["1. Januar 1968 1968-01-01 since in Ab 1. Januar 1968"]);
        case("de", "schaffte Ende 1966 ab", &["Ende 1966 1966 vague in Ende 1966"]);
        case("de", "spätestens im Frühjahr 1970", &["Frühjahr 1970 1970 by vague in spätestens im Frühjahr 1970"]);
    }

    #[test]
    fn a_number_of_a_law_is_no_date() {
        case("en", "the Trade Act of 1962, Directive 2014/53/EU, $2026, sides may march", &[]);
    }
}
