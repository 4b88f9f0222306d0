//! What is left to do: what a machine has found and nobody has read, what is still to be written. Nothing in it is
//! wrong yet, whatever the rules say of it.

use super::digits::numbers;
use super::{File, Problems};
use crate::file::{Candidate, Level, Problem, TODO, texts};

pub(super) fn check(file: &File, problems: &mut Problems) {
    let left = left(file);
    soften(&left, problems);
    problems.0.extend(left);
}

/// A rule that a draft breaks is left to do with it.
pub(crate) fn soften_drafts(file: &File, problems: &mut Problems) {
    soften(&left(file), problems);
}

fn soften(left: &[Problem], problems: &mut Problems) {
    let has_drafts = left.iter().any(|it| it.path.rsplit('.').next() == Some("draft"));
    for problem in &mut problems.0 {
        // How much is cited in all is known once the drafts are read.
        let is_of_all =
            problem.path == "spans" || problem.path.starts_with("paragraphs") && !problem.path.contains('.');
        if has_drafts && is_of_all || left.iter().any(|it| is_within(&problem.path, it.path.trim_end_matches(".draft")))
        {
            problem.level = Level::Left;
        }
    }
}

fn left(file: &File) -> Vec<Problem> {
    let mut left = Vec::new();
    let mut add = |record: String, path: String, found: String, expected: &str| {
        left.push(Problem::new(record, path, found, expected).at_level(Level::Left));
    };
    for (n, it) in file.speakers.iter().enumerate().filter(|(_, it)| it.draft) {
        let expected = "name, side and role as the article gives them; then take \"draft\" away, or the entry";
        add(format!("speaker {}", it.id), format!("speakers[{n}].draft"), format!("a draft: {}", it.name), expected);
    }
    for (n, it) in file.quotes.iter().enumerate().filter(|(_, it)| it.draft) {
        let who = it.attribution.first().map_or("nobody", |link| file.name(&link.who));
        let expected = "words and speaker as the article has them; then take \"draft\" away, or the entry";
        add(format!("quote {}", it.id), format!("quotes[{n}].draft"), format!("a draft, by {who}"), expected);
    }
    for (n, it) in file.draft.iter().enumerate().filter(|(_, it)| !file.uses(it)) {
        let found = format!("“{}” in paragraph {}, in no record", it.words, it.p);
        let expected = match it.when.is_some() {
            true => "a record with this date, or its event; or take the candidate away",
            false => "a record with this number; or take the candidate away",
        };
        add("draft".to_owned(), format!("draft[{n}]"), found, expected);
    }
    if !file.draft.is_empty() && file.draft.iter().all(|it| file.uses(it)) {
        let found = format!("{} candidates, each in a record", file.draft.len());
        add("draft".to_owned(), "draft".to_owned(), found, "no such list: everything in it is done");
    }
    // What has been read can be written again. A candidate is left to do as a whole.
    for it in texts(&serde_json::to_value(file).unwrap_or_default()) {
        if it.text.starts_with(TODO) && !it.path.starts_with("draft[") {
            add(it.record, it.path, format!("\"{}\"", it.text), "your words in place of it");
        }
    }
    let n_records = file.commitments.len() + file.tariffs.len() + file.quotes.len() + file.events.len();
    if n_records == 0 {
        add("the file".to_owned(), "commitments".to_owned(), "no record".to_owned(), "at least one record of any kind");
    }
    left
}

impl File {
    /// Whether what a candidate holds is in a record, or among what was left out.
    pub fn uses(&self, candidate: &Candidate) -> bool {
        let is_used = self.statements().iter().any(|it| {
            let is_here = it.spans.iter().chain(&it.quoted).any(|(p, _)| *p == candidate.p);
            let number = candidate.figure.as_ref();
            let has_number = number.is_none_or(|own| {
                it.figures
                    .iter()
                    .any(|(_, other)| other.printed == own.printed || other.thousandths() == own.thousandths())
            });
            let has_date = candidate.when.as_ref().is_none_or(|own| it.dates.iter().any(|(_, other)| own.is_of(other)));
            is_here && has_number && has_date
        });
        let here = self.left_out.iter().filter(|it| it.p == candidate.p);
        let printed = numbers(&candidate.words);
        is_used || here.map(|it| numbers(&it.what)).any(|told| printed.iter().any(|number| told.contains(number)))
    }
}

impl crate::file::When {
    /// Whether another date is this one, with more or fewer words around it.
    fn is_of(&self, other: &Self) -> bool {
        self.printed.contains(&other.printed) || other.printed.contains(&self.printed)
    }
}

/// Whether a place is another one, or within it.
fn is_within(path: &str, other: &str) -> bool {
    path.strip_prefix(other).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_within_another() {
        #[track_caller]
        fn case(path: &str, other: &str, expected: bool) {
            assert_eq!(is_within(path, other), expected, "{path} in {other}");
        }
        case("quotes[1].words", "quotes[1]", true);
        case("quotes[1]", "quotes[1]", true);
        case("quotes[10].words", "quotes[1]", false);
        case("article.publisher_note", "article.publisher_note", true);
        case("article.publisher_note_source.text", "article.publisher_note", false);
    }
}
