//! Texts in our own words, each with the words of the article that it may draw on.

use super::statement::Statement;
use super::{File, Problems};

/// A text of ours.
pub(super) struct Own<'a> {
    /// The record, as a problem names it.
    pub(super) owner: String,
    /// Its place in the file.
    pub(super) path: String,
    /// The text.
    pub(super) text: &'a str,
    /// Words of the article that it rests on.
    pub(super) basis: Vec<&'a str>,
    /// The paragraphs that these stand in.
    pub(super) paragraphs: Vec<u16>,
}

impl Own<'_> {
    /// Tells of a word in it that it does not rest on.
    pub(super) fn refuse(&self, word: &str, expected: &str, problems: &mut Problems) {
        problems.add_word(&self.owner, &self.path, (word, self.text), expected);
    }
}

impl File {
    /// Every text in our own words that says what the article says. Reasons are not among them: they say why we read it so.
    pub(super) fn own_texts(&self) -> Vec<Own<'_>> {
        let spans = self.spans().into_iter().map(|span| (span.p, span.words)).collect();
        let mut all = Texts { file: self, spans, all: Vec::new() };
        let statements = self.statements();
        let at = |path: &str| statements.iter().filter(move |it| it.path.starts_with(path)).collect::<Vec<_>>();
        for (n, it) in self.commitments.iter().enumerate() {
            let path = format!("commitments[{n}]");
            let Some(statement) = statements.iter().find(|it| it.path == path) else { continue };
            all.add(statement, "title", &it.title);
            it.objects.iter().enumerate().for_each(|(m, text)| all.add(statement, &format!("objects[{m}]"), text));
            all.open(statement, &it.open);
            all.responses(&[statement], &path, &it.responses);
        }
        for (n, it) in self.tariffs.iter().enumerate() {
            let path = format!("tariffs[{n}]");
            let assertions = at(&format!("{path}."));
            all.together(&assertions, &path, "title", &it.title);
            all.responses(&assertions, &path, &it.responses);
            for (statement, said) in assertions.iter().zip(&it.assertions) {
                all.open(statement, &said.open);
                for (field, rate) in [("before", &said.before), ("after", &said.after)] {
                    let Some(rate) = rate else { continue };
                    all.add(statement, &format!("{field}.note"), &rate.note);
                }
            }
        }
        for (n, it) in self.quotes.iter().enumerate() {
            let path = format!("quotes[{n}]");
            let Some(statement) = statements.iter().find(|it| it.path == path) else { continue };
            it.paraphrase.iter().for_each(|text| all.add(statement, "paraphrase", text));
            it.setting.iter().for_each(|text| all.add(statement, "setting", text));
        }
        for (n, it) in self.events.iter().enumerate() {
            let path = format!("events[{n}]");
            let Some(statement) = statements.iter().find(|it| it.path == path) else { continue };
            all.add(statement, "title", &it.title);
            it.place.iter().for_each(|text| all.add(statement, "place", text));
        }
        for statement in &statements {
            for (field, figure) in &statement.figures {
                all.add(statement, &format!("{field}.label"), &figure.label);
            }
        }
        all.all
    }
}

struct Texts<'a> {
    file: &'a File,
    spans: Vec<(u16, &'a str)>,
    all: Vec<Own<'a>>,
}

impl<'a> Texts<'a> {
    fn add(&mut self, statement: &Statement<'a>, field: &str, text: &'a str) {
        self.together(&[statement], &statement.path, field, text);
    }

    fn together(&mut self, statements: &[&Statement<'a>], path: &str, field: &str, text: &'a str) {
        let spans = || statements.iter().flat_map(|it| it.spans.iter().chain(&it.quoted));
        let Some(owner) = statements.first().map(|it| it.owner.clone()) else { return };
        let paragraphs: Vec<u16> = spans().map(|(p, _)| *p).collect();
        let terms = self.file.terms.iter().filter(|term| paragraphs.contains(&term.p)).map(|term| &*term.words);
        let basis = spans().map(|(_, words)| *words).chain(terms).collect();
        self.all.push(Own { owner, path: format!("{path}.{field}"), text, basis, paragraphs });
    }

    /// What is not stated is asked about the paragraph, beyond the record's own clause.
    fn open(&mut self, statement: &Statement<'a>, open: &'a [String]) {
        let from = self.all.len();
        open.iter().enumerate().for_each(|(n, text)| self.add(statement, &format!("open[{n}]"), text));
        let paragraphs = statement.paragraphs();
        let near = self.spans.iter().filter(|(p, _)| paragraphs.contains(p)).map(|(_, words)| *words);
        let near: Vec<&str> = near.collect();
        self.all.iter_mut().skip(from).for_each(|own| own.basis.extend(&near));
    }

    fn responses(&mut self, statements: &[&Statement<'a>], path: &str, responses: &'a [crate::file::Response]) {
        for (n, it) in responses.iter().enumerate() {
            self.together(statements, path, &format!("responses[{n}].text"), &it.text);
            if let Some(own) = self.all.last_mut() {
                own.basis.extend(it.evidence.iter().map(|span| &*span.words));
                own.paragraphs.extend(it.evidence.iter().map(|span| span.p));
            }
        }
    }
}
