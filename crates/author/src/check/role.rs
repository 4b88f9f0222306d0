//! Each link of a chain: its words in the record's own spans, or the written reason for carrying it over,
//! which names it.

use super::{File, Problems};
use crate::file::{Evidence, Link, Qualifier, Quote, Speaker, SpeakerKind};
use readout_core::article::Role;
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.commitments.iter().enumerate() {
        let mut said = Said::by(&it.evidence, &it.qualifiers);
        for quote in it.quotes.iter().filter_map(|id| file.quotes.iter().find(|quote| quote.id == *id)) {
            said.add_quote(quote);
        }
        let place = Place { owner: format!("commitment {}", it.id), path: format!("commitments[{n}].attribution") };
        place.check(file, &it.attribution, &said, problems);
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, assertion) in it.assertions.iter().enumerate() {
            let said = Said::by(&assertion.evidence, &assertion.qualifiers);
            let path = format!("tariffs[{n}].assertions[{m}].attribution");
            Place { owner: format!("tariff {}", it.id), path }.check(file, &assertion.attribution, &said, problems);
        }
        let mut words = it.assertions.iter().flat_map(|it| &it.evidence).map(|it| it.words.as_str());
        let has_both = |words: &str| file.names(&it.origin, words) && place_of(words, &it.printed).is_some();
        if it.origin_carried.is_none() && !words.any(has_both) {
            let found = format!("{}, whom no span names with \"{}\"", file.name(&it.origin), it.printed);
            let expected = "a span with the goods and where they are from, or the reason in \"origin_carried\"";
            problems.add(format!("tariff {}", it.id), format!("tariffs[{n}].origin"), found, expected);
        }
    }
    for (n, it) in file.quotes.iter().enumerate() {
        let mut said = Said::by(&it.evidence, &[]);
        said.paragraphs.push(it.p);
        said.add_quote(it);
        let place = Place { owner: format!("quote {}", it.id), path: format!("quotes[{n}].attribution") };
        place.check(file, &it.attribution, &said, problems);
    }
    for (n, it) in file.events.iter().enumerate() {
        let said = Said::by(&it.evidence, &[]);
        let place = Place { owner: format!("event {}", it.id), path: format!("events[{n}].attribution") };
        place.check(file, &it.attribution, &said, problems);
    }
}

/// What a record cites, and of which paragraphs.
struct Said<'a> {
    paragraphs: Vec<u16>,
    words: Vec<&'a str>,
}

impl<'a> Said<'a> {
    fn by(evidence: &'a [Evidence], qualifiers: &'a [Qualifier]) -> Self {
        let words = evidence.iter().map(|it| &*it.words).chain(qualifiers.iter().map(|it| &*it.words));
        Self { paragraphs: evidence.iter().map(|it| it.p).collect(), words: words.collect() }
    }

    /// A quote that carries the record, as far as it stands in the same paragraph.
    fn add_quote(&mut self, quote: &'a Quote) {
        let spans = quote.evidence.iter().filter(|it| self.paragraphs.contains(&it.p));
        self.words.extend(spans.map(|it| &*it.words));
        self.words.extend(quote.words.as_deref().filter(|_| self.paragraphs.contains(&quote.p)));
    }
}

struct Place {
    owner: String,
    path: String,
}

impl Place {
    fn check(&self, file: &File, links: &[Link], said: &Said<'_>, problems: &mut Problems) {
        for (n, link) in links.iter().enumerate() {
            let path = format!("{}[{n}]", self.path);
            let is_itself = file.documents.iter().any(|it| it.id == link.who && it.is_article);
            let (role, name) = (link.role.key(), file.name(&link.who));
            match &link.carried {
                // A reason that names somebody else would carry over anybody.
                Some(reason) if !file.names(&link.who, reason) => {
                    let found = format!("\"{role}\" {name}, whom the reason does not name: \"{reason}\"");
                    let expected = "who it is that is carried over, by name, and why";
                    problems.add(&self.owner, format!("{path}.carried"), found, expected);
                }
                None if !is_itself && !said.words.iter().any(|words| file.names(&link.who, words)) => {
                    let found = format!("\"{role}\" {name}, whom no words of its paragraph name here");
                    let expected = "a span with the words that name them, or the reason for it in \"carried\"";
                    problems.add(&self.owner, &path, found, expected);
                }
                Some(_) | None => {}
            }
            if links.iter().take(n).any(|other| other.role == link.role && other.who == link.who) {
                let found = format!("\"{role}\" {name} again");
                problems.add(&self.owner, &path, found, "each link once");
            }
            if let Some(expected) = file.other_kind(link) {
                let found = format!("\"{role}\" {name}");
                problems.add(&self.owner, format!("{path}.who"), found, expected);
            }
            if link.role == Role::Acts && !file.can_act(&link.who) {
                let found = format!("\"{}\", which is no party", link.who);
                let expected = "a party or an organisation: only they act, whoever speaks for them";
                problems.add(&self.owner, format!("{path}.who"), found, expected);
            }
        }
    }
}

impl File {
    fn can_act(&self, id: &str) -> bool {
        let is_organisation = |it: &Speaker| it.id == id && it.kind == SpeakerKind::Organisation;
        self.parties.iter().any(|it| it.id == id) || self.speakers.iter().any(is_organisation)
    }

    /// What a link is expected to name, if it names another kind of voice: outlets report, and documents give.
    fn other_kind(&self, link: &Link) -> Option<&'static str> {
        match link.role {
            Role::Reports if !self.outlets.iter().any(|it| it.id == link.who) => Some("an outlet: only these report"),
            Role::Gives if !self.documents.iter().any(|it| it.id == link.who) => {
                Some("a document: what is published is published in one")
            }
            _ => None,
        }
    }
}
