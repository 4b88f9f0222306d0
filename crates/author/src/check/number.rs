//! Numbers in our own words: each is printed in the words of the article that the text rests on.

use super::digits::numbers;
use super::english::{MONTHS, words};
use super::own::Own;
use super::reason::paragraphs_named;
use super::{File, Problems};

/// Numbers that are written in letters, from three: "two sides" and "one of them" count nothing.
const SPELLED: &str = "three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|\
    seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|\
    thousands|million|millions|billion|billions|trillion|dozen|dozens";

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    for own in file.own_texts() {
        let is_printed = |number: &String| own.basis.iter().any(|words| numbers(words).contains(number));
        for number in numbers(own.text).into_iter().filter(|number| !is_printed(number)) {
            let expected = "a number that stands in a span or in quoted words of the same record, or none";
            own.refuse(&number, expected, problems);
        }
        if file.is_english() {
            in_letters(&own, lines, problems);
        }
    }
    reasons(file, problems);
    introduced(file, problems);
    for (n, it) in file.left_out.iter().enumerate() {
        let Some(line) = usize::from(it.p).checked_sub(1).and_then(|n| lines.get(n)) else { continue };
        for number in numbers(&it.what).into_iter().filter(|number| !numbers(line).contains(number)) {
            let path = format!("left_out[{n}].what");
            problems.add_word("left_out", path, (&number, &it.what), "a number that stands in the paragraph, or none");
        }
    }
}

/// Months as the spans have them; numbers in letters as the paragraphs do, where the text is at hand.
fn in_letters(own: &Own<'_>, lines: &[&str], problems: &mut Problems) {
    let is_printed = |month: &str| {
        let mut near = own.basis.iter().flat_map(|text| words(text));
        near.any(|word| word.len() > 2 && month.starts_with(&*word))
    };
    let names = own.text.split(|letter: char| !letter.is_alphanumeric()).skip(1);
    for month in names.filter(|word| word.len() > 2 && word.starts_with(char::is_uppercase)) {
        let name = month.to_lowercase();
        if MONTHS.split('|').any(|it| it == name) && !is_printed(&name) {
            own.refuse(month, "a month that stands in a span of the same record, or none", problems);
        }
    }
    if lines.is_empty() {
        return;
    }
    let lines: Vec<&str> =
        own.paragraphs.iter().filter_map(|p| lines.get(usize::from(*p).checked_sub(1)?).copied()).collect();
    let printed: Vec<String> = lines.iter().flat_map(|line| words(line)).collect();
    let spelled = words(own.text).into_iter().filter(|word| SPELLED.split('|').any(|number| number == word));
    for number in spelled.filter(|number| !printed.contains(number)) {
        own.refuse(&number, "a number that stands in a paragraph of the same record, or none", problems);
    }
}

/// Names and roles have no number beside those in the words that introduce them.
fn introduced(file: &File, problems: &mut Problems) {
    let mut all = Vec::new();
    for (n, it) in file.speakers.iter().enumerate() {
        let fields = [("name", Some(&it.name)), ("role", it.role.as_ref()), ("affiliation", it.affiliation.as_ref())];
        let place = |field: &str| format!("speakers[{n}].{field}");
        all.extend(fields.into_iter().filter_map(|(field, text)| Some((&it.id, place(field), text?, &it.evidence))));
    }
    for (n, it) in file.documents.iter().enumerate() {
        all.push((&it.id, format!("documents[{n}].name"), &it.name, &it.evidence));
    }
    for (n, it) in file.mechanisms.iter().enumerate() {
        all.push((&it.id, format!("mechanisms[{n}].name"), &it.name, &it.evidence));
    }
    for (id, path, text, evidence) in all {
        let is_printed = |number: &String| evidence.iter().any(|span| numbers(&span.words).contains(number));
        if let Some(number) = numbers(text).into_iter().find(|number| !is_printed(number)) {
            problems.add_word(
                id,
                path,
                (&number, text),
                "a number that stands in the words that introduce it, or none",
            );
        }
    }
}

/// Reasons may draw on everything that is cited, on the article's date, and on its paragraphs.
fn reasons(file: &File, problems: &mut Problems) {
    let mut printed: Vec<String> = file.spans().iter().flat_map(|span| numbers(span.words)).collect();
    printed.extend(file.article.date.split('-').map(|part| part.trim_start_matches('0').to_owned()));
    for (owner, path, text) in all_reasons(file) {
        let places: Vec<String> = paragraphs_named(text).iter().map(u16::to_string).collect();
        let is_new = |it: &String| !printed.contains(it) && !places.contains(it);
        if let Some(number) = numbers(text).into_iter().find(is_new) {
            let expected = "a number that is cited from the article, of its date, or of one of its paragraphs";
            problems.add_word(owner, path, (&number, text), expected);
        }
    }
}

/// Texts that say why we read the article so: they may name its paragraphs, and dates that stand anywhere.
fn all_reasons(file: &File) -> Vec<(String, String, &str)> {
    let mut all = Vec::new();
    for it in file.statements() {
        for (n, link) in it.attribution.iter().enumerate() {
            let path = || format!("{}.attribution[{n}].carried", it.path);
            all.extend(link.carried.iter().map(|text| (it.owner.clone(), path(), &**text)));
        }
        for (field, when) in &it.dates {
            let path = || format!("{}.{field}.inferred", it.path);
            all.extend(when.inferred.iter().map(|text| (it.owner.clone(), path(), &**text)));
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        let path = || format!("tariffs[{n}].origin_carried");
        all.extend(it.origin_carried.iter().map(|text| (format!("tariff {}", it.id), path(), &**text)));
    }
    all
}
