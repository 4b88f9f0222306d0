//! Dates: each stands as printed in one of its record's spans. What is not printed has a written reason, and what is
//! printed is the date that is meant.

use super::printed_date::{contradicts, is_printed, weekday};
use super::{File, Problems};
use crate::file::When;
use crate::language::Language;
use readout_core::article::PartialDate;
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (field, date) in [("date", &file.article.date), ("coded", &file.article.coded)] {
        if PartialDate::parse(date).is_none_or(|date| date.day == 0) {
            problems.add("article", format!("article.{field}"), format!("\"{date}\""), "a day, as YYYY-MM-DD");
        }
    }
    if PartialDate::parse(&file.article.coded) < PartialDate::parse(&file.article.date) {
        let (found, date) = (format!("\"{}\"", file.article.coded), &file.article.date);
        problems.add("article", "article.coded", found, format!("a day after {date}, when the article was published"));
    }
    let language = file.language();
    for (n, it) in file.commitments.iter().enumerate() {
        let words = it.evidence.iter().map(|it| &*it.words).chain(it.qualifiers.iter().map(|it| &*it.words));
        if let Some(due) = &it.due {
            let path = format!("commitments[{n}].due");
            Place { owner: format!("commitment {}", it.id), path, words: words.collect(), language, problems }
                .check(due);
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, said) in it.assertions.iter().enumerate() {
            let words = said.evidence.iter().map(|it| &*it.words).chain(said.qualifiers.iter().map(|it| &*it.words));
            let steps = said.reduction.iter().flat_map(|it| &it.steps).enumerate();
            for (k, when) in steps.filter_map(|(k, step)| Some((k, step.when.as_ref()?))) {
                let path = format!("tariffs[{n}].assertions[{m}].reduction.steps[{k}].when");
                let words = words.clone().collect();
                Place { owner: format!("tariff {}", it.id), path, words, language, problems }.check(when);
            }
            if let Some(timing) = &said.timing {
                let path = format!("tariffs[{n}].assertions[{m}].timing");
                Place { owner: format!("tariff {}", it.id), path, words: words.collect(), language, problems }
                    .check(timing);
            }
        }
    }
    for (n, it) in file.events.iter().enumerate() {
        let words = it.evidence.iter().map(|it| &*it.words).collect();
        let path = format!("events[{n}].when");
        Place { owner: format!("event {}", it.id), path, words, language, problems }.check(&it.when);
    }
}

/// A date whose record's spans must hold what is printed.
struct Place<'a> {
    owner: String,
    path: String,
    words: Vec<&'a str>,
    language: &'static Language,
    problems: &'a mut Problems,
}

impl Place<'_> {
    fn check(&mut self, when: &When) {
        let is_found = self.words.iter().any(|words| place_of(words, &when.printed).is_some());
        if when.printed.trim().is_empty() || !is_found {
            let expected = "words that stand in one of the evidence spans of the same record or assertion";
            self.add("printed", format!("\"{}\"", when.printed), expected);
        }
        let limits = [when.by, when.through, when.since, when.to.is_some()];
        if limits.into_iter().filter(|is_so| *is_so).count() > 1 {
            let expected = "one of by, through and since, or a last day: two dates are two records or a period";
            self.add("printed", "more than one limit".to_owned(), expected);
        }
        let mut dates = Vec::new();
        for (field, text) in [("from", &when.from), ("to", &when.to)] {
            let Some(text) = text else { continue };
            match PartialDate::parse(text) {
                Some(date) => dates.push((field, date)),
                None => self.add(field, format!("\"{text}\""), "a date that exists: YYYY-MM-DD, YYYY-MM or YYYY"),
            }
        }
        match (when.from.is_some(), &dates[..]) {
            (false, [(_, to)]) => self.add("to", format!("\"{}\", and no first day", to.iso()), "a first day as well"),
            (_, [(_, from), (_, to)]) if from > to => self.add("to", to.iso(), format!("a date after {}", from.iso())),
            _ => {}
        }
        for (n, (field, date)) in dates.iter().enumerate() {
            if let Some(expected) = contradicts(&when.printed, *date, n, self.language) {
                let day = weekday(*date).map(|day| format!(", a {}", self.language.weekday(day))).unwrap_or_default();
                self.add(field, format!("{}{day}", date.iso()), expected);
            }
        }
        if !dates.iter().all(|(_, date)| is_printed(&when.printed, *date, self.language)) && when.inferred.is_none() {
            let expected = "the reason for the day, month or year that is not printed";
            self.add("inferred", "nothing".to_owned(), expected);
        }
    }

    fn add(&mut self, field: &str, found: String, expected: impl Into<String>) {
        self.problems.add(&self.owner, format!("{}.{field}", self.path), found, expected);
    }
}
