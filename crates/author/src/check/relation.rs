//! Relations: the linking words stand in the words of the record that answers, between it and what it answers.

use super::english::has;
use super::statement::Statement;
use super::{File, Problems};

/// Words that say that one act answers another.
const LINKING: &str = "correspond*|in return|in turn|in exchange|reciproc*|accordingly|likewise|similarly|in response|\
    for its part|for their part|as a result|at the same time|in parallel|simultaneously";

pub(super) fn check(file: &File, lines: &[&str], problems: &mut Problems) {
    let statements = file.statements();
    for (n, it) in file.relations.iter().enumerate() {
        let owner = format!("relation {} to {}", it.from, it.to);
        for (m, span) in it.evidence.iter().enumerate() {
            let path = format!("relations[{n}].evidence[{m}].words");
            if file.is_english() && !has(&span.words, LINKING) {
                let expected = "the words that link the two, such as \"correspondingly\"";
                problems.add(&owner, &path, format!("\"{}\", which link nothing", span.words), expected);
            }
            let line = usize::from(span.p).checked_sub(1).and_then(|n| lines.get(n));
            let from = texts(&statements, &it.from, span.p, line.copied());
            let to = texts(&statements, &it.to, span.p, line.copied());
            let mut here =
                from.iter().filter_map(|(text, own)| Some((*text, *own, text.find(&*span.words)?))).peekable();
            if here.peek().is_none() {
                let found = format!("\"{}\", in no words of \"{}\"", span.words, it.from);
                problems.add(&owner, &path, found, "words of the record that answers, or of a quote that carries it");
                continue;
            }
            let is_so = here.any(|(text, own, link)| {
                let is_before = |other: &str| text.find(other).is_some_and(|place| place < link);
                !is_before(own) && to.iter().any(|(_, other)| is_before(other))
            });
            if !is_so {
                let found = format!("\"{}\" to \"{}\", not as the words stand", it.from, it.to);
                let expected = "from the record behind the linking words to the one before them";
                problems.add(&owner, format!("relations[{n}]"), found, expected);
            }
        }
    }
}

/// The texts of a paragraph in which the spans of a record stand, each with such a span.
fn texts<'a>(statements: &[Statement<'a>], id: &str, p: u16, line: Option<&'a str>) -> Vec<(&'a str, &'a str)> {
    let is_own = |it: &&Statement<'a>| it.owner.split(' ').nth(1) == Some(id);
    let mut texts = Vec::new();
    for it in statements.iter().filter(is_own) {
        let own = it.spans.iter().filter(|(other, _)| *other == p).map(|(_, words)| *words);
        let around = it.quoted.iter().filter(|(other, _)| *other == p).map(|(_, words)| *words).chain(line);
        let around: Vec<&str> = around.collect();
        for span in own {
            texts.push((span, span));
            texts.extend(around.iter().filter(|text| text.contains(span)).map(|text| (*text, span)));
        }
    }
    texts
}
