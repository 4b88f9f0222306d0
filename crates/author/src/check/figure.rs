//! Figures and dates: each stands as printed in one of its record's spans, and says no more than is printed.

use super::{File, Problems};
use crate::file::{Figure, When};
use readout_core::article::PartialDate;

pub(super) fn check(file: &File, problems: &mut Problems) {
    if file.format != 1 {
        problems.add("the file", "format", file.format.to_string(), "1");
    }
    for (owner, field, address) in
        [("the file", "license", &file.license), ("article", "article.address", &file.article.address)]
    {
        if !(address.starts_with("https://") || address.starts_with("http://")) {
            problems.add(owner, field, format!("\"{address}\""), "an address that begins with https:// or http://");
        }
    }
    for (field, date) in [("date", &file.article.date), ("coded", &file.article.coded)] {
        if PartialDate::parse(date).is_none_or(|date| date.day == 0) {
            problems.add("article", format!("article.{field}"), format!("\"{date}\""), "a day, as YYYY-MM-DD");
        }
    }
    for (n, it) in file.commitments.iter().enumerate() {
        let mut words: Vec<&str> = it.evidence.iter().map(|it| it.words.as_str()).collect();
        words.extend(it.qualifiers.iter().map(|it| it.words.as_str()));
        let mut place = Place { owner: format!("commitment {}", it.id), words, problems };
        for (m, figure) in it.figures.iter().enumerate() {
            place.figure(figure, &format!("commitments[{n}].figures[{m}]"));
        }
        if let Some(due) = &it.due {
            place.when(due, &format!("commitments[{n}].due"));
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, it_says) in it.assertions.iter().enumerate() {
            let path = format!("tariffs[{n}].assertions[{m}]");
            let mut words: Vec<&str> = it_says.evidence.iter().map(|it| it.words.as_str()).collect();
            words.extend(it_says.qualifiers.iter().map(|it| it.words.as_str()));
            let mut place = Place { owner: format!("tariff {}", it.id), words, problems };
            for (field, rate) in [("before", &it_says.before), ("after", &it_says.after)] {
                if let Some(figure) = rate.as_ref().and_then(|rate| rate.figure.as_ref()) {
                    place.figure(figure, &format!("{path}.{field}.figure"));
                }
            }
            if let Some(quota) = &it_says.quota {
                place.figure(quota, &format!("{path}.quota"));
            }
            if let Some(timing) = &it_says.timing {
                place.when(timing, &format!("{path}.timing"));
            }
        }
    }
    for (n, it) in file.events.iter().enumerate() {
        let words = it.evidence.iter().map(|it| it.words.as_str()).collect();
        Place { owner: format!("event {}", it.id), words, problems }.when(&it.when, &format!("events[{n}].when"));
    }
}

/// A record whose spans must hold what is printed.
struct Place<'a> {
    owner: String,
    words: Vec<&'a str>,
    problems: &'a mut Problems,
}

impl Place<'_> {
    fn printed(&mut self, printed: &str, path: &str) {
        if printed.trim().is_empty() || !self.words.iter().any(|words| words.contains(printed)) {
            let expected = "words that stand in one of the evidence spans of the same record or assertion";
            self.problems.add(&self.owner, format!("{path}.printed"), format!("\"{printed}\""), expected);
        }
    }

    fn figure(&mut self, figure: &Figure, path: &str) {
        self.printed(&figure.printed, path);
        if first_number(&figure.printed) != Some(figure.thousandths()) {
            let expected = format!("the number that is printed: \"{}\"", figure.printed);
            self.problems.add(&self.owner, format!("{path}.value"), figure.value.to_string(), expected);
        }
    }

    fn when(&mut self, when: &When, path: &str) {
        self.printed(&when.printed, path);
        let mut dates = Vec::new();
        for (field, text) in [("from", &when.from), ("to", &when.to)] {
            let Some(text) = text else { continue };
            match PartialDate::parse(text) {
                Some(date) => dates.push(date),
                None => self.problems.add(
                    &self.owner,
                    format!("{path}.{field}"),
                    format!("\"{text}\""),
                    "a date that exists: YYYY-MM-DD, YYYY-MM or YYYY",
                ),
            }
        }
        if let [from, to] = dates[..]
            && from > to
        {
            self.problems.add(&self.owner, format!("{path}.to"), to.iso(), format!("a date after {}", from.iso()));
        }
        let is_printed = dates.iter().all(|date| when.printed.contains(&date.year.to_string()));
        if !is_printed && when.inferred.as_ref().is_none_or(|reason| reason.trim().is_empty()) {
            let expected = "the reason for the year, which is not printed";
            self.problems.add(&self.owner, format!("{path}.inferred"), "nothing", expected);
        }
    }
}

impl Figure {
    /// The number in thousandths, rounded to the nearest.
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no article prints such a number")]
    pub(crate) fn thousandths(&self) -> i64 {
        (self.value * 1000.0).round() as i64
    }
}

/// The first number of a text, in thousandths: "49,000" and "6.1 percent" are 49,000,000 and 6,100.
fn first_number(text: &str) -> Option<i64> {
    let start = text.find(|letter: char| letter.is_ascii_digit())?;
    let number = text.get(start..)?;
    let end = number
        .find(|letter: char| !(letter.is_ascii_digit() || letter == ',' || letter == '.'))
        .unwrap_or(number.len());
    let number = number.get(..end)?.trim_end_matches(['.', ',']).replace(',', "");
    let (whole, decimals) = number.split_once('.').unwrap_or((&number, ""));
    let decimals = format!("{decimals:0<3}");
    format!("{whole}{}", decimals.get(..3)?).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_number_is_read_as_printed() {
        #[track_caller]
        fn case(text: &str, expected: Option<i64>) {
            assert_eq!(first_number(text), expected, "{text}");
        }
        case("up to 49,000 Chinese EVs", Some(49_000_000));
        case("6.1 percent", Some(6_100));
        case("approximately 15 percent.", Some(15_000));
        case("the 51st state", Some(51_000));
        case("none", None);
    }
}
