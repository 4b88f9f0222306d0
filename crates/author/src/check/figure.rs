//! Figures: each stands as printed in one of its record's spans, whole, and says no more than is printed.

use super::{File, Problems};
use crate::file::{Evidence, Figure, Qualifier};
use crate::language::Language;
use readout_core::article::{QualifierKind, Unit};
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.commitments.iter().enumerate() {
        let language = file.language();
        let mut place = Place::new(format!("commitment {}", it.id), &it.evidence, &it.qualifiers, language, problems);
        for (m, figure) in it.figures.iter().enumerate() {
            place.figure(figure, &format!("commitments[{n}].figures[{m}]"));
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, said) in it.assertions.iter().enumerate() {
            let path = format!("tariffs[{n}].assertions[{m}]");
            let (owner, language) = (format!("tariff {}", it.id), file.language());
            let mut place = Place::new(owner, &said.evidence, &said.qualifiers, language, problems);
            for (field, rate) in [("before", &said.before), ("after", &said.after)] {
                if let Some(figure) = rate.as_ref().and_then(|rate| rate.figure.as_ref()) {
                    place.figure(figure, &format!("{path}.{field}.figure"));
                }
            }
            if let Some(reduction) = &said.reduction {
                place.figure(&reduction.by, &format!("{path}.reduction.by"));
                for (k, step) in reduction.steps.iter().enumerate() {
                    place.figure(&step.by, &format!("{path}.reduction.steps[{k}].by"));
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
    language: &'static Language,
    problems: &'a mut Problems,
}

impl<'a> Place<'a> {
    fn new(
        owner: String,
        evidence: &'a [Evidence],
        qualifiers: &'a [Qualifier],
        language: &'static Language,
        problems: &'a mut Problems,
    ) -> Self {
        let words = evidence.iter().map(|it| &*it.words).chain(qualifiers.iter().map(|it| &*it.words)).collect();
        Self { owner, words, qualifiers, language, problems }
    }

    fn figure(&mut self, figure: &Figure, path: &str) {
        let printed = &figure.printed;
        // "9,000" is a part of "49,000": a figure is looked up whole.
        if !self.words.iter().any(|words| stands_whole(words, printed)) {
            let expected =
                "a number that stands so, and whole, in one of the evidence spans of the same record or assertion";
            self.add(path, "printed", format!("\"{printed}\""), expected);
        }
        if self.language.first_number(printed) != Some(figure.thousandths()) || figure.is_finer_than_shown() {
            self.add(path, "value", figure.value.to_string(), format!("the number that is printed: \"{printed}\""));
        }
        self.unit(&figure.unit, printed, path);
        if figure.at_most && figure.at_least {
            self.add(
                path,
                "at_least",
                "beside at_most".to_owned(),
                "a floor or a ceiling; two figures where both are printed",
            );
        }
        for (is_so, field, kind) in [
            (figure.at_most, "at_most", QualifierKind::Cap),
            (figure.at_least, "at_least", QualifierKind::Floor),
            (figure.approximate, "approximate", QualifierKind::Hedge),
        ] {
            if is_so && !self.qualifiers.iter().any(|it| it.kind == kind) {
                let expected = format!("the words that say so, as a qualifier of the kind \"{}\"", kind.key());
                self.add(path, field, format!("no {}", kind.key()), expected);
            }
        }
    }

    /// A share is printed with its sign, money has a currency, and what is measured stands after its number.
    fn unit(&mut self, unit: &Unit, printed: &str, path: &str) {
        let is_share = self.language.percent.iter().any(|sign| printed.to_lowercase().contains(sign));
        if is_share != (*unit == Unit::Percent) {
            let signs = self.language.percent.join("\", \"");
            let expected = format!("percent for what is printed with \"{signs}\", else what is counted");
            self.add(path, "unit", format!("\"{}\" for \"{printed}\"", unit.key()), expected);
        }
        match unit {
            Unit::Money(code) if code.len() != 3 || !code.bytes().all(|letter| letter.is_ascii_uppercase()) => {
                let expected = "the currency's code of ISO 4217, three capital letters: \"USD\"";
                self.add(path, "unit.money", format!("\"{code}\""), expected);
            }
            Unit::Measure(of) if of.is_empty() || !printed.ends_with(of.as_str()) => {
                let expected = format!("what stands after the number, as it is printed: \"{printed}\"");
                self.add(path, "unit.measure", format!("\"{of}\""), expected);
            }
            Unit::Money(_) if !printed.contains(|letter: char| is_sign(letter)) => {
                let expected = "the amount with its currency, as it is printed: \"$750 billion\"";
                self.add(path, "printed", format!("\"{printed}\""), expected);
            }
            _ => {}
        }
    }

    fn add(&mut self, path: &str, field: &str, found: String, expected: impl Into<String>) {
        self.problems.add(&self.owner, format!("{path}.{field}"), found, expected);
    }
}

/// A sign or a letter of what is counted: "$", "€", "CHF".
fn is_sign(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '$' | '€' | '£' | '¥' | '₹' | '₩')
}

/// Whether a number stands in words as it is printed, with no digit, point or comma of its own left over.
fn stands_whole(words: &str, printed: &str) -> bool {
    let mut rest = words;
    let mut before = String::new();
    while let Some(range) = place_of(rest, printed).filter(|range| !range.is_empty()) {
        let (cut, after) = (rest.get(..range.start).unwrap_or_default(), rest.get(range.end..).unwrap_or_default());
        before.push_str(cut);
        if !is_cut(&before, printed, after) {
            return true;
        }
        before.push_str(printed);
        rest = after;
    }
    false
}

/// Whether a number is a piece of a longer one, by what stands around it.
fn is_cut(before: &str, printed: &str, after: &str) -> bool {
    let is_of_number = |letter: char| letter.is_ascii_digit() || matches!(letter, ',' | '.');
    let mut letters = after.chars();
    let goes_on = printed.ends_with(|letter: char| letter.is_ascii_digit())
        && letters.next().is_some_and(is_of_number)
        && letters.next().is_some_and(|letter| letter.is_ascii_digit());
    before.ends_with(is_of_number) || goes_on
}

impl Figure {
    /// The number in thousandths, rounded to the nearest.
    #[expect(clippy::cast_possible_truncation, reason = "`as` saturates, and no article prints such a number")]
    pub fn thousandths(&self) -> i64 {
        (self.value * 1000.0).round() as i64
    }

    /// Whether it has more decimals than thousandths can hold.
    fn is_finer_than_shown(&self) -> bool {
        let thousandths = self.value * 1000.0;
        (thousandths - thousandths.round()).abs() > 1e-6
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
        case("from 3,5 million to 5 million francs", "5 million", true);
    }
}
