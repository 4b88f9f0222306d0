//! Figures: each stands as printed in one of its record's spans, whole, and says no more than is printed.

use super::{File, Problems};
use crate::file::{Evidence, Figure, Qualifier};
use readout_core::article::{QualifierKind, Unit};
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.commitments.iter().enumerate() {
        let mut place = Place::new(format!("commitment {}", it.id), &it.evidence, &it.qualifiers, problems);
        for (m, figure) in it.figures.iter().enumerate() {
            place.figure(figure, &format!("commitments[{n}].figures[{m}]"));
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, said) in it.assertions.iter().enumerate() {
            let path = format!("tariffs[{n}].assertions[{m}]");
            let mut place = Place::new(format!("tariff {}", it.id), &said.evidence, &said.qualifiers, problems);
            for (field, rate) in [("before", &said.before), ("after", &said.after)] {
                if let Some(figure) = rate.as_ref().and_then(|rate| rate.figure.as_ref()) {
                    place.figure(figure, &format!("{path}.{field}.figure"));
                }
            }
            if let Some(quota) = &said.quota {
                place.figure(quota, &format!("{path}.quota"));
            }
        }
    }
}

/// A record whose spans must hold what is printed.
struct Place<'a> {
    owner: String,
    words: Vec<&'a str>,
    qualifiers: &'a [Qualifier],
    problems: &'a mut Problems,
}

impl<'a> Place<'a> {
    fn new(owner: String, evidence: &'a [Evidence], qualifiers: &'a [Qualifier], problems: &'a mut Problems) -> Self {
        let words = evidence.iter().map(|it| &*it.words).chain(qualifiers.iter().map(|it| &*it.words)).collect();
        Self { owner, words, qualifiers, problems }
    }

    fn figure(&mut self, figure: &Figure, path: &str) {
        let printed = &figure.printed;
        // "9,000" is a part of "49,000": a figure is looked up whole.
        if !self.words.iter().any(|words| stands_whole(words, printed)) {
            let expected =
                "a number that stands so, and whole, in one of the evidence spans of the same record or assertion";
            self.add(path, "printed", format!("\"{printed}\""), expected);
        }
        if first_number(printed) != Some(figure.thousandths()) || figure.is_finer_than_shown() {
            self.add(path, "value", figure.value.to_string(), format!("the number that is printed: \"{printed}\""));
        }
        let is_share = ["percent", "per cent", "%"].iter().any(|sign| printed.contains(sign));
        if is_share != (figure.unit == Unit::Percent) {
            let expected = "percent for what is printed with \"percent\", \"per cent\" or \"%\", else what is counted";
            self.add(path, "unit", format!("\"{}\" for \"{printed}\"", figure.unit.key()), expected);
        }
        for (is_so, field, kind) in
            [(figure.at_most, "at_most", QualifierKind::Cap), (figure.approximate, "approximate", QualifierKind::Hedge)]
        {
            if is_so && !self.qualifiers.iter().any(|it| it.kind == kind) {
                let expected = format!("the words that say so, as a qualifier of the kind \"{}\"", kind.key());
                self.add(path, field, format!("no {}", kind.key()), expected);
            }
        }
    }

    fn add(&mut self, path: &str, field: &str, found: String, expected: impl Into<String>) {
        self.problems.add(&self.owner, format!("{path}.{field}"), found, expected);
    }
}

/// Whether a number stands in words as it is printed, with no digit, point or comma of its own left over.
fn stands_whole(words: &str, printed: &str) -> bool {
    let is_of_number = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.');
    let Some(range) = place_of(words, printed).filter(|_| !printed.trim().is_empty()) else { return false };
    let (before, after) = (words.get(..range.start), words.get(range.end..));
    let is_cut_before = before.is_some_and(|text| text.ends_with(is_of_number));
    let is_cut_after = after.is_some_and(|text| {
        let mut letters = text.chars();
        printed.ends_with(|letter: char| letter.is_ascii_digit())
            && letters.next().is_some_and(is_of_number)
            && letters.next().is_some_and(|letter| letter.is_ascii_digit())
    });
    !is_cut_before && !is_cut_after
}

impl Figure {
    /// The number in thousandths, rounded to the nearest.
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no article prints such a number")]
    pub(crate) fn thousandths(&self) -> i64 {
        (self.value * 1000.0).round() as i64
    }

    /// Whether it has more decimals than thousandths can hold.
    fn is_finer_than_shown(&self) -> bool {
        let thousandths = self.value * 1000.0;
        (thousandths - thousandths.round()).abs() > 1e-6
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

    #[test]
    fn a_number_stands_whole() {
        #[track_caller]
        fn case(words: &str, printed: &str, expected: bool) {
            assert_eq!(stands_whole(words, printed), expected, "{words}: {printed}");
        }
        case("up to 49,000 Chinese EVs", "49,000", true);
        case("up to 49,000 Chinese EVs", "9,000", false);
        case("up to 49,000 Chinese EVs", "000", false);
        case("up to 49,000 Chinese EVs", "49", false);
        case("a rate of 6.1 percent", "1 percent", false);
        case("in 2024.", "2024", true);
        case("15 percent", "", false);
    }
}
