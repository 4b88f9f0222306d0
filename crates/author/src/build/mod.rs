//! From the authors' file to the article the page reads: references become places, in the article's order.

mod about;
mod part;
mod record;
mod voice;

use readout_core::article::{Article, Digests, LeftOut, Named, Paragraph, RecordId, RecordKind, Term, Voice};

use self::about::about;
use crate::check::check;
use crate::file::{self, File};
use crate::fold::folds;

/// Checks a file and resolves it.
///
/// # Errors
/// Everything that [`check`] finds, all at once.
pub fn build(file: &File) -> Result<Article, Vec<file::Problem>> {
    let problems = check(file);
    if problems.is_empty() { Ok(Resolver::new(file).article()) } else { Err(problems) }
}

/// Resolves a file in which something is left to do.
///
/// # Errors
/// Everything that is wrong in it, all at once.
pub fn preview(file: &File) -> Result<Article, Vec<file::Problem>> {
    let problems: Vec<file::Problem> = check(file).into_iter().filter(|it| it.level == file::Level::Error).collect();
    if problems.is_empty() { Ok(Resolver::new(file).article()) } else { Err(problems) }
}

/// Knows where everything stands. What is not found resolves to place 0: `check` has told its author before.
struct Resolver<'a> {
    file: &'a File,
    voices: Vec<Voice>,
    records: Vec<(&'a str, RecordId)>,
    /// By kind: the authors' places in the article's order.
    orders: [Vec<usize>; 4],
}

impl<'a> Resolver<'a> {
    fn new(file: &'a File) -> Self {
        let by_paragraph = |paragraphs: Vec<u16>| {
            let mut order: Vec<usize> = (0..paragraphs.len()).collect();
            order.sort_by_key(|place| paragraphs.get(*place).copied());
            order
        };
        let first = |evidence: &[file::Evidence]| evidence.iter().map(|it| it.p).min().unwrap_or_default();
        let orders = [
            by_paragraph(file.commitments.iter().map(|it| first(&it.evidence)).collect()),
            by_paragraph(
                file.tariffs
                    .iter()
                    .map(|it| it.assertions.iter().map(|it| first(&it.evidence)).min().unwrap_or_default())
                    .collect(),
            ),
            by_paragraph(file.quotes.iter().map(|it| it.p).collect()),
            (0..file.events.len()).collect(),
        ];
        let mut resolver = Self { file, voices: Vec::new(), records: Vec::new(), orders };
        let ids: [Vec<&str>; 4] = [
            file.commitments.iter().map(|it| it.id.as_str()).collect(),
            file.tariffs.iter().map(|it| it.id.as_str()).collect(),
            file.quotes.iter().map(|it| it.id.as_str()).collect(),
            file.events.iter().map(|it| it.id.as_str()).collect(),
        ];
        for ((kind, ids), order) in RecordKind::ALL.iter().zip(&ids).zip(&resolver.orders) {
            for (index, place) in (0..).zip(order) {
                resolver.records.extend(ids.get(*place).map(|id| (*id, RecordId { kind: *kind, index })));
            }
        }
        resolver.read_voices();
        resolver
    }

    fn topics(&self, ids: &[String]) -> Vec<u16> {
        ids.iter().map(|id| place(self.file.topics.iter().map(|it| it.id.as_str()), id)).collect()
    }

    fn products(&self, ids: &[String]) -> Vec<u16> {
        ids.iter().map(|id| place(self.file.products.iter().map(|it| it.id.as_str()), id)).collect()
    }

    fn record(&self, id: &str) -> Option<RecordId> {
        self.records.iter().find(|(other, _)| *other == id).map(|(_, record)| *record)
    }

    fn records(&self, ids: &[&[String]]) -> Vec<RecordId> {
        let mut records: Vec<RecordId> = Vec::new();
        for record in ids.iter().flat_map(|ids| ids.iter()).filter_map(|id| self.record(id)) {
            if !records.contains(&record) {
                records.push(record);
            }
        }
        records
    }

    fn in_order<'b, T>(&self, kind: RecordKind, records: &'b [T]) -> impl Iterator<Item = &'b T> {
        let order = self.orders.get(kind as usize).cloned().unwrap_or_default();
        order.into_iter().filter_map(|place| records.get(place))
    }

    fn article(&self) -> Article {
        let file = self.file;
        let named = |id: &String, label: &String| Named { id: id.clone(), label: label.clone() };
        let mut article = Article {
            about: about(&file.article),
            voices: self.voices.clone(),
            topics: file.topics.iter().map(|it| named(&it.id, &it.label)).collect(),
            products: file.products.iter().map(|it| named(&it.id, &it.label)).collect(),
            mechanisms: file.mechanisms.iter().map(|it| named(&it.id, &it.name)).collect(),
            commitments: self
                .in_order(RecordKind::Commitment, &file.commitments)
                .map(|it| self.commitment(it))
                .collect(),
            tariffs: self.in_order(RecordKind::Tariff, &file.tariffs).map(|it| self.tariff(it)).collect(),
            quotes: self.in_order(RecordKind::Quote, &file.quotes).map(|it| self.quote(it)).collect(),
            events: self.in_order(RecordKind::Event, &file.events).map(|it| self.event(it)).collect(),
            relations: file.relations.iter().filter_map(|it| self.relation(it)).collect(),
            terms: file.terms.iter().map(|it| Term { words: it.words.clone(), p: it.p, why: it.why.clone() }).collect(),
            paragraphs: file
                .paragraphs
                .iter()
                .map(|it| Paragraph { n: it.n, hash: first_bytes(&it.sha256), no_records: it.no_records.clone() })
                .collect(),
            left_out: file
                .left_out
                .iter()
                .map(|it| LeftOut { p: it.p, what: it.what.clone(), why: it.why.clone() })
                .collect(),
            text: Digests::default(),
            folds: Vec::new(),
            members: Vec::new(),
        };
        link_back(&mut article);
        article.folds = folds(&article);
        article
    }
}

/// Authors link in one direction; readers go both ways.
fn link_back(article: &mut Article) {
    let mut links: Vec<(RecordId, RecordId)> = Vec::new();
    for record in article.records(RecordKind::Commitment) {
        links.extend(
            article
                .commitments
                .get(usize::from(record.index))
                .iter()
                .flat_map(|it| &it.related)
                .map(|to| (*to, record)),
        );
    }
    for (from, to) in links {
        if from.kind == RecordKind::Quote
            && let Some(quote) = article.quotes.get_mut(usize::from(from.index))
            && !quote.related.contains(&to)
        {
            quote.related.push(to);
        }
    }
}

fn place<'a>(mut ids: impl Iterator<Item = &'a str>, id: &str) -> u16 {
    ids.position(|other| other == id).and_then(|place| u16::try_from(place).ok()).unwrap_or_default()
}

/// The first four bytes of a hash in hexadecimal digits; zeros if it is none, which `check` has told its author.
fn first_bytes(hash: &str) -> [u8; 4] {
    hash.get(..8).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or_default().to_be_bytes()
}
