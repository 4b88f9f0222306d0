//! From the authors' file to the article the page reads: references become places, in the article's order.

use super::check::check;
use super::file::{self, File};
use super::fold::folds;
use super::{
    About, Article, Assertion, Attribution, Commitment, Event, Evidence, Figure, LeftOut, Link, Named, Paragraph,
    PartialDate, Qualifier, Quote, Rate, RecordId, RecordKind, Relation, Response, Tariff, Term, Voice, VoiceId,
    VoiceKind, When,
};

/// Checks a file and resolves it.
///
/// # Errors
/// Everything that [`check`] finds, all at once.
pub fn build(file: &File) -> Result<Article, Vec<file::Problem>> {
    let problems = check(file);
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

    fn read_voices(&mut self) {
        let file = self.file;
        for it in &file.parties {
            self.add_voice(&it.id, &it.name, VoiceKind::Party, None, Some(it.adjective.clone()), &[], &[]);
        }
        for it in &file.documents {
            let kind = match it.kind {
                file::DocumentKind::JointStatement => VoiceKind::JointText,
                file::DocumentKind::Release => VoiceKind::Release,
                file::DocumentKind::Statement => VoiceKind::Statement,
                file::DocumentKind::Post => VoiceKind::Post,
            };
            self.add_voice(&it.id, &it.name, kind, it.party.as_deref(), None, &it.open, &it.evidence);
        }
        for it in &file.speakers {
            let kind = match it.kind {
                file::SpeakerKind::Person => VoiceKind::Person,
                file::SpeakerKind::Unnamed => VoiceKind::Unnamed,
                file::SpeakerKind::Group => VoiceKind::Group,
            };
            let role: Vec<&str> = [&it.role, &it.affiliation].into_iter().flatten().map(String::as_str).collect();
            let role = (!role.is_empty()).then(|| role.join(", "));
            self.add_voice(&it.id, &it.name, kind, it.party.as_deref(), role, &[], &it.evidence);
        }
        for it in &file.outlets {
            self.add_voice(&it.id, &it.name, VoiceKind::Outlet, None, None, &[], &it.evidence);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one line a source, side by side")]
    fn add_voice(
        &mut self,
        id: &str,
        name: &str,
        kind: VoiceKind,
        party: Option<&str>,
        role: Option<String>,
        open: &[String],
        evidence: &[file::Evidence],
    ) {
        let party = party.map(|party| self.voice(party));
        let evidence = evidence.iter().map(span).collect();
        self.voices.push(Voice {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            party,
            role,
            open: open.to_vec(),
            evidence,
        });
    }

    fn voice(&self, id: &str) -> VoiceId {
        VoiceId(place(self.voices.iter().map(|it| it.id.as_str()), id))
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

    fn attribution(&self, links: &[file::Link]) -> Attribution {
        let link = |it: &file::Link| Link { role: it.role, who: self.voice(&it.who), carried: it.carried.clone() };
        Attribution(links.iter().map(link).collect())
    }

    fn responses(&self, responses: &[file::Response]) -> Vec<Response> {
        let response = |it: &file::Response| Response {
            who: self.voice(&it.who),
            kind: it.kind,
            text: it.text.clone(),
            evidence: it.evidence.iter().map(span).collect(),
        };
        responses.iter().map(response).collect()
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
            folds: Vec::new(),
        };
        link_back(&mut article);
        article.folds = folds(&article);
        article
    }

    fn commitment(&self, it: &file::Commitment) -> Commitment {
        Commitment {
            id: it.id.clone(),
            title: it.title.clone(),
            force: it.force,
            attribution: self.attribution(&it.attribution),
            topics: self.topics(&it.topics),
            products: self.products(&it.products),
            mechanism: it.mechanism.as_ref().map(|id| place(self.file.mechanisms.iter().map(|it| it.id.as_str()), id)),
            objects: it.objects.clone(),
            due: it.due.as_ref().map(when),
            figures: it.figures.iter().map(figure).collect(),
            qualifiers: it.qualifiers.iter().map(qualifier).collect(),
            open: it.open.clone(),
            evidence: it.evidence.iter().map(span).collect(),
            related: self.records(&[&it.tariffs, &it.quotes, &it.related]),
            responses: self.responses(&it.responses),
        }
    }

    fn tariff(&self, it: &file::Tariff) -> Tariff {
        let rate = |it: &file::Rate| Rate {
            figure: it.figure.as_ref().map(figure),
            additional: it.additional,
            note: it.note.clone(),
        };
        let assertion = |it: &file::Assertion| Assertion {
            attribution: self.attribution(&it.attribution),
            measure: it.measure.clone(),
            called_tariff: it.called_tariff,
            direction: it.direction,
            before: it.before.as_ref().map(rate),
            after: it.after.as_ref().map(rate),
            quota: it.quota.as_ref().map(figure),
            timing: it.timing.as_ref().map(when),
            qualifiers: it.qualifiers.iter().map(qualifier).collect(),
            open: it.open.clone(),
            evidence: it.evidence.iter().map(span).collect(),
        };
        Tariff {
            id: it.id.clone(),
            title: it.title.clone(),
            imposed_by: self.voice(&it.imposed_by),
            origin: self.voice(&it.origin),
            products: self.products(&it.products),
            printed: it.printed.clone(),
            topics: self.topics(&it.topics),
            assertions: it.assertions.iter().map(assertion).collect(),
            may_overlap: it.may_overlap.iter().filter_map(|id| self.record(id)).map(|record| record.index).collect(),
            responses: self.responses(&it.responses),
        }
    }

    fn quote(&self, it: &file::Quote) -> Quote {
        Quote {
            id: it.id.clone(),
            kind: it.kind,
            attribution: self.attribution(&it.attribution),
            p: it.p,
            words: it.words.clone(),
            paraphrase: it.paraphrase.clone(),
            fragment: it.fragment,
            setting: it.setting.clone(),
            topics: self.topics(&it.topics),
            products: self.products(&it.products),
            evidence: it.evidence.iter().map(span).collect(),
            related: self.records(&[&it.related]),
        }
    }

    fn event(&self, it: &file::Event) -> Event {
        Event {
            id: it.id.clone(),
            title: it.title.clone(),
            when: when(&it.when),
            place: it.place.clone(),
            participants: it.participants.iter().map(|id| self.voice(id)).collect(),
            attribution: self.attribution(&it.attribution),
            topics: self.topics(&it.topics),
            evidence: it.evidence.iter().map(span).collect(),
            related: self.records(&[&it.related]),
        }
    }

    fn relation(&self, it: &file::Relation) -> Option<Relation> {
        let evidence = it.evidence.iter().map(span).collect();
        Some(Relation { kind: it.kind, from: self.record(&it.from)?, to: self.record(&it.to)?, evidence })
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

fn about(meta: &file::Meta) -> About {
    About {
        headline: meta.headline.clone(),
        headline_source: meta.headline_source.clone(),
        publisher: meta.publisher.clone(),
        publisher_note: meta.publisher_note.clone(),
        address: meta.address.clone(),
        date: PartialDate::parse(&meta.date).unwrap_or_default(),
        date_source: meta.date_source.clone(),
        language: meta.language.clone(),
        coded: PartialDate::parse(&meta.coded).unwrap_or_default(),
        version: meta.version.clone(),
    }
}

fn span(it: &file::Evidence) -> Evidence {
    Evidence { p: it.p, words: it.words.clone() }
}

fn qualifier(it: &file::Qualifier) -> Qualifier {
    Qualifier { kind: it.kind, evidence: Evidence { p: it.p, words: it.words.clone() } }
}

fn figure(it: &file::Figure) -> Figure {
    Figure {
        thousandths: it.thousandths(),
        unit: it.unit,
        approximate: it.approximate,
        at_most: it.at_most,
        printed: it.printed.clone(),
        label: it.label.clone(),
    }
}

fn when(it: &file::When) -> When {
    let date = |text: &Option<String>| text.as_deref().and_then(PartialDate::parse);
    When {
        printed: it.printed.clone(),
        from: date(&it.from),
        to: date(&it.to),
        by: it.by,
        vague: it.vague,
        inferred: it.inferred.clone(),
    }
}

fn place<'a>(mut ids: impl Iterator<Item = &'a str>, id: &str) -> u16 {
    ids.position(|other| other == id).and_then(|place| u16::try_from(place).ok()).unwrap_or_default()
}

/// The first four bytes of a hash in hexadecimal digits; zeros if it is none, which `check` has told its author.
fn first_bytes(hash: &str) -> [u8; 4] {
    hash.get(..8).and_then(|digits| u32::from_str_radix(digits, 16).ok()).unwrap_or_default().to_be_bytes()
}
