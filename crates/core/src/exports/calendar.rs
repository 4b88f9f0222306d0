//! Dates as a calendar file (RFC 5545). A day is a whole-day entry. A month says in its title that no day is stated;
//! a year or less is left out, for no calendar can hold it honestly.

use crate::article::{Class, Force, Limit, PartialDate, RecordId};
use crate::engine::{Engine, Precision};
use crate::text::capitalised;

/// The most octets of a line, without its end (RFC 5545, 3.1).
const MOST_OCTETS: usize = 75;

impl Engine {
    /// Whether a calendar can hold a record's date.
    pub fn is_for_calendar(&self, record: RecordId) -> bool {
        self.stop(record)
            .is_some_and(|stop| stop.when.from.is_some_and(|it| it.month > 0) && stop.precision != Precision::Vague)
    }

    /// The calendar file of several records; those that a calendar cannot hold are left out.
    pub fn calendar(&self, records: &[RecordId]) -> String {
        let mut lines: Vec<String> = Vec::new();
        let about = &self.article().about;
        lines.push("BEGIN:VCALENDAR".to_owned());
        lines.push("VERSION:2.0".to_owned());
        lines.push("PRODID:-//Readout//Dates of one article//EN".to_owned());
        lines.push(["X-WR-CALNAME:", &escaped(&about.headline)].concat());
        for record in records.iter().filter(|record| self.is_for_calendar(**record)) {
            self.entry(*record, &mut lines);
        }
        lines.push("END:VCALENDAR".to_owned());
        lines.iter().map(|line| folded(line)).collect()
    }

    fn entry(&self, record: RecordId, lines: &mut Vec<String>) -> Option<()> {
        let article = self.article();
        let about = article.about_of(record);
        let stop = self.stop(record)?;
        let from = stop.when.from?;
        let first = PartialDate { day: from.day.max(1), ..from };
        let last = match (stop.when.to, from.day) {
            (Some(to), _) if to.month > 0 => PartialDate { day: to.last_day(), ..to },
            (_, 0) => PartialDate { day: from.last_day(), ..from },
            _ => from,
        };
        let host = about.address.split("//").nth(1).unwrap_or_default();
        let host: String = host
            .chars()
            .map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' })
            .collect();
        let id = ["UID:", record.kind.key(), "-", &article.full_id(record), ".readout@", &host].concat();
        let promised = self.class_of(record) == Some(Class::NotPromised);
        let title = article.title(record);
        let summary = match stop.precision {
            Precision::Month => ["Some day in ", &from.words(), ", not stated which: ", title].concat(),
            _ if stop.when.limit != Limit::On => [&capitalised(&stop.when.words()), ": ", title].concat(),
            _ => title.to_owned(),
        };
        let force = article.commitments.get(usize::from(record.index)).map(|it| it.force);
        let not_promised = match promised {
            true if force.is_some_and(Force::is_of_actor) => " (not promised)",
            true => " (expected, not promised)",
            false => "",
        };
        let mut about_it = ["Printed: “", &stop.when.printed, "”.\n"].concat();
        let mut tell = |parts: &[&str]| about_it.push_str(&parts.concat());
        if let Some(reason) = &stop.when.inferred {
            tell(&["Partly inferred: ", reason, ".\n"]);
        }
        if let Some(attribution) = article.attributions(record).first() {
            let speaker = attribution.speaker().map(|id| article.lone_name(id));
            let speaker = speaker.as_deref().unwrap_or(&about.publisher);
            tell(&["Who says so: ", speaker, ". ", attribution.standing(article).label(), ".\n"]);
        }
        if let Some(it) = article.evidence(record).first() {
            tell(&["Paragraph ", &article.paragraph_words(it.p), ": “", &it.words, "”.\n"]);
        }
        tell(&[&about.publisher, ", ", &about.date.words(), ", ", &about.address]);
        lines.push("BEGIN:VEVENT".to_owned());
        lines.push(id);
        // The day the records were made: the file is the same whenever it is downloaded.
        lines.push(["DTSTAMP:", &basic(about.coded), "T000000Z"].concat());
        lines.push(["DTSTART;VALUE=DATE:", &basic(first)].concat());
        lines.push(["DTEND;VALUE=DATE:", &basic(last.next())].concat());
        lines.push(["SUMMARY:", &escaped(&[&summary, not_promised].concat())].concat());
        lines.push(["DESCRIPTION:", &escaped(&about_it)].concat());
        if about.address.bytes().all(|byte| byte.is_ascii_graphic()) {
            lines.push(["URL:", &about.address].concat());
        }
        lines.push("TRANSP:TRANSPARENT".to_owned());
        lines.push("END:VEVENT".to_owned());
        Some(())
    }
}

/// A day as `20260301`.
fn basic(date: PartialDate) -> String {
    date.iso().replace('-', "")
}

/// Text with what has a meaning in it escaped (3.3.11); other control characters are left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => {
                escaped.push('\\');
                escaped.push(letter);
            }
            '\n' => escaped.push_str("\\n"),
            letter if letter.is_control() => {}
            letter => escaped.push(letter),
        }
    }
    escaped
}

/// A line with its end, folded so that no part is longer than 75 octets and no letter is cut.
fn folded(line: &str) -> String {
    let mut folded = String::new();
    let mut octets = 0;
    for letter in line.chars() {
        if octets + letter.len_utf8() > MOST_OCTETS {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(letter);
        octets += letter.len_utf8();
    }
    folded.push_str("\r\n");
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne\r\u{7}f: “g”"), "a\\,b\\;c\\\\d\\nef: “g”");
    }

    #[test]
    fn long_lines_are_folded_between_letters() {
        #[track_caller]
        fn case(line: &str) {
            let folded = folded(line);
            assert!(folded.ends_with("\r\n"));
            assert!(folded.split("\r\n").all(|part| part.len() <= MOST_OCTETS), "{folded}");
            assert_eq!(folded.replace("\r\n ", "").trim_end(), line);
        }
        case("");
        case(&"a".repeat(75));
        case(&"a".repeat(76));
        case(&"é".repeat(200));
        case(&["a", &"中".repeat(99)].concat());
    }
}
