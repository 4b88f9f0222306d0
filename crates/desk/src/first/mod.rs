//! The first file of an article: what is known of it, its paragraphs, and everything that was found in its text, marked as
//! a draft.

mod facts;
mod licence;
mod question;
mod slug;
mod text;

use readout_author::file::{Document, Evidence, FORMAT, Link, Meta, Outlet, Quote, Speaker, SpeakerKind, TODO, Term};
use readout_author::{File, Language, paragraphs};
use readout_core::article::{PartialDate, QuoteKind, Role};
use readout_core::exports::LICENCE;

use crate::draft::{Found, Said, Voice, find};

pub use facts::Facts;
pub use licence::{Licence, UnknownLicence};
pub use question::{QUESTIONS, Question};
pub use slug::slug;
pub use text::{Cleaned, cleaned, language_of};

/// Where the schema lies, seen from a data file.
const SCHEMA: &str = "../article.schema.json";
/// The most words of a span in a text that is its publisher's.
const MOST_WORDS: usize = 12;

/// The first file, of a text with a line a paragraph.
///
/// # Errors
/// The text could not be looked through.
pub fn first(facts: &Facts, text: &str) -> Result<File, String> {
    let lines: Vec<&str> = text.lines().collect();
    let found = find(&lines, Language::found(&facts.language), PartialDate::parse(&facts.date))?;
    let mut file = File {
        schema: Some(SCHEMA.to_owned()),
        format: FORMAT,
        license: LICENCE.to_owned(),
        article: facts.meta(),
        parties: Vec::new(),
        speakers: speakers(&found.voices),
        documents: Vec::<Document>::new(),
        outlets: vec![publisher(&facts.meta())],
        topics: Vec::new(),
        products: Vec::new(),
        mechanisms: Vec::new(),
        commitments: Vec::new(),
        tariffs: Vec::new(),
        quotes: Vec::new(),
        events: Vec::new(),
        relations: Vec::new(),
        terms: found.said.iter().filter(|it| !it.is_speech).map(term).collect(),
        paragraphs: Vec::new(),
        left_out: Vec::new(),
        draft: Vec::new(),
    };
    file.quotes = quotes(&found, &file.speakers);
    file.paragraphs = paragraphs(&file, text);
    file.draft = found.candidates;
    Ok(file)
}

/// As authors write a data file.
pub fn written(file: &File) -> String {
    serde_json::to_string_pretty(file).unwrap_or_default() + "\n"
}

fn publisher(meta: &Meta) -> Outlet {
    Outlet { id: slug(&meta.publisher), name: meta.publisher.clone(), called: Vec::new(), evidence: Vec::new() }
}

fn speakers(voices: &[Voice]) -> Vec<Speaker> {
    let mut speakers: Vec<Speaker> = Vec::new();
    for it in voices {
        let id = slug(it.name.rsplit(' ').next().unwrap_or(&it.name));
        let is_taken = |id: &str| speakers.iter().any(|it| it.id == id);
        let id = if is_taken(&id) { slug(&it.name) } else { id };
        let id = if is_taken(&id) { format!("{id}-{}", speakers.len() + 1) } else { id };
        speakers.push(Speaker {
            id,
            name: it.name.clone(),
            called: it.called.clone(),
            kind: if it.is_body { SpeakerKind::Organisation } else { SpeakerKind::Person },
            party: None,
            role: None,
            affiliation: None,
            evidence: vec![Evidence { p: it.p, words: it.words.clone() }],
            draft: true,
        });
    }
    speakers
}

fn quotes(found: &Found, speakers: &[Speaker]) -> Vec<Quote> {
    let mut quotes: Vec<Quote> = Vec::new();
    for it in found.said.iter().filter(|it| it.is_speech) {
        let voice = it.voice.and_then(|n| speakers.get(n));
        let who = voice.map_or("todo", |it| &it.id);
        let n = quotes.iter().filter(|it| it.attribution.iter().any(|link| link.who == who)).count() + 1;
        let introduction = it.introduction.iter().filter(|words| words.split_whitespace().count() <= MOST_WORDS);
        quotes.push(Quote {
            id: format!("{who}-{n}"),
            kind: QuoteKind::Direct,
            attribution: vec![Link { role: Role::Says, who: who.to_owned(), carried: carried(it, voice) }],
            p: it.p,
            words: Some(it.words.clone()),
            paraphrase: it.is_fragment.then(|| format!("{TODO}: the clause that carries these words, in yours")),
            fragment: it.is_fragment,
            setting: None,
            topics: Vec::new(),
            products: Vec::new(),
            evidence: introduction.map(|words| Evidence { p: it.p, words: words.clone() }).collect(),
            related: Vec::new(),
            draft: true,
        });
    }
    quotes
}

/// Why it is this speaker, where only a word in place of the name stands beside the words.
fn carried(said: &Said, voice: Option<&Speaker>) -> Option<String> {
    let voice = voice.filter(|_| said.stands_for)?;
    let p = voice.evidence.first().map_or(1, |it| it.p);
    let stand_in = said.introduction.as_ref().map(|words| format!("“{words}” is ")).unwrap_or_default();
    Some(format!("{TODO}: whether {stand_in}{}, named in paragraph {p}", voice.name))
}

fn term(said: &Said) -> Term {
    Term {
        words: said.words.clone(),
        p: said.p,
        why: format!("{TODO}: why these words are no speech, or a quote of them"),
    }
}
