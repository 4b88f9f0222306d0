//! Every place in the data file that cites the article's words.

use super::{Evidence, File, Qualifier};

/// Words cited somewhere in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span<'a> {
    /// The record or source that cites them: `commitment canola-seed`.
    pub owner: String,
    /// The place in the file.
    pub path: String,
    /// Paragraph, from 1.
    pub p: u16,
    /// The words.
    pub words: &'a str,
    /// What they are cited for.
    pub used: Use,
}

/// What words are cited for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Use {
    /// A record says so.
    Record,
    /// Somebody or something is introduced.
    Source,
    /// People's words: a quote.
    Quote,
    /// A quoted term.
    Term,
}

impl File {
    /// Every span, in the order of the file.
    pub fn spans(&self) -> Vec<Span<'_>> {
        let mut spans = Spans::default();
        for (index, it) in self.commitments.iter().enumerate() {
            spans.of(Use::Record, format!("commitment {}", it.id), format!("commitments[{index}]"));
            spans.evidence(&it.evidence, "");
            spans.qualifiers(&it.qualifiers, "");
            for (n, response) in it.responses.iter().enumerate() {
                spans.evidence(&response.evidence, &format!(".responses[{n}]"));
            }
        }
        for (index, it) in self.tariffs.iter().enumerate() {
            spans.of(Use::Record, format!("tariff {}", it.id), format!("tariffs[{index}]"));
            for (n, assertion) in it.assertions.iter().enumerate() {
                spans.evidence(&assertion.evidence, &format!(".assertions[{n}]"));
                spans.qualifiers(&assertion.qualifiers, &format!(".assertions[{n}]"));
            }
            for (n, response) in it.responses.iter().enumerate() {
                spans.evidence(&response.evidence, &format!(".responses[{n}]"));
            }
        }
        for (index, it) in self.quotes.iter().enumerate() {
            spans.of(Use::Record, format!("quote {}", it.id), format!("quotes[{index}]"));
            spans.evidence(&it.evidence, "");
            spans.used = Use::Quote;
            if let Some(words) = &it.words {
                spans.add(it.p, words, ".words");
            }
        }
        for (index, it) in self.events.iter().enumerate() {
            spans.of(Use::Record, format!("event {}", it.id), format!("events[{index}]"));
            spans.evidence(&it.evidence, "");
        }
        for (index, it) in self.relations.iter().enumerate() {
            spans.of(Use::Record, format!("relation {} to {}", it.from, it.to), format!("relations[{index}]"));
            spans.evidence(&it.evidence, "");
        }
        for (index, it) in self.speakers.iter().enumerate() {
            spans.of(Use::Source, format!("speaker {}", it.id), format!("speakers[{index}]"));
            spans.evidence(&it.evidence, "");
        }
        for (index, it) in self.documents.iter().enumerate() {
            spans.of(Use::Source, format!("document {}", it.id), format!("documents[{index}]"));
            spans.evidence(&it.evidence, "");
        }
        for (index, it) in self.outlets.iter().enumerate() {
            spans.of(Use::Source, format!("outlet {}", it.id), format!("outlets[{index}]"));
            spans.evidence(&it.evidence, "");
        }
        for (index, it) in self.mechanisms.iter().enumerate() {
            spans.of(Use::Source, format!("mechanism {}", it.id), format!("mechanisms[{index}]"));
            spans.evidence(&it.evidence, "");
        }
        for (index, it) in self.terms.iter().enumerate() {
            spans.of(Use::Term, format!("term {}", it.words), format!("terms[{index}]"));
            spans.add(it.p, &it.words, ".words");
        }
        spans.all
    }
}

struct Spans<'a> {
    all: Vec<Span<'a>>,
    owner: String,
    path: String,
    used: Use,
}

impl Default for Spans<'_> {
    fn default() -> Self {
        Self { all: Vec::new(), owner: String::new(), path: String::new(), used: Use::Record }
    }
}

impl<'a> Spans<'a> {
    fn of(&mut self, used: Use, owner: String, path: String) {
        (self.used, self.owner, self.path) = (used, owner, path);
    }

    fn add(&mut self, p: u16, words: &'a str, field: &str) {
        let path = format!("{}{field}", self.path);
        self.all.push(Span { owner: self.owner.clone(), path, p, words, used: self.used });
    }

    fn evidence(&mut self, evidence: &'a [Evidence], within: &str) {
        for (n, it) in evidence.iter().enumerate() {
            self.add(it.p, &it.words, &format!("{within}.evidence[{n}].words"));
        }
    }

    fn qualifiers(&mut self, qualifiers: &'a [Qualifier], within: &str) {
        for (n, it) in qualifiers.iter().enumerate() {
            self.add(it.p, &it.words, &format!("{within}.qualifiers[{n}].words"));
        }
    }
}
