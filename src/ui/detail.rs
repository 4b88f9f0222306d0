//! An open record: the article's words, who says so, what it states and leaves open, the other side.

use readout_core::article::{RecordId, Response, ResponseKind};
use readout_core::explore::{Fact, Part, Query, Step, capitalised};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::evidence::{evidence, inferred, not_stated, quoted};
use super::party::voice;
use super::printing;

/// Everything that an open record shows beside its title.
pub(super) fn detail(reader: Reader, record: RecordId) -> El {
    let acts = of("p", "record-acts")
        .add(
            el("a")
                .to(move || reader.address_after(|now| Query::default().looking_like(&now).opened(record)))
                .add("Link to this record"),
        )
        .add(" ")
        .add(el("a").to(move || reader.address_after(Query::closed)).add("Close"));
    let printed = move || match reader.prints.get() {
        true => printing::address(reader, &Query::default().opened(record)).view(),
        false => nothing(),
    };
    parts(reader, record, "h4").add(acts).swap(printed)
}

/// The same without the ways on, under headings of a level.
pub(super) fn parts(reader: Reader, record: RecordId, level: &'static str) -> El {
    let section = |heading: &str| el("section").add(el(level).add(heading));
    let detail = reader.engine.detail(record);
    let words: Vec<El> = detail.words.into_iter().map(|it| quoted(reader, it)).collect();
    let place = place(reader, record);
    let n_parts = detail.parts.len();
    let mut parts = Vec::new();
    for (n, it) in (1..).zip(detail.parts) {
        // A measure can have several statements about it.
        let which = if n_parts > 1 { ["Statement ", &n.to_string(), ": "].concat() } else { String::new() };
        let (chain, facts) = part(reader, it, &place);
        parts.push(section(&capitalised(&[&which, "who says so"].concat())).add(chain));
        parts.push(section(&capitalised(&[&which, "what it says, and what it leaves open"].concat())).add(facts));
    }
    let responses: Vec<El> = detail.responses.iter().map(|it| response(reader, it)).collect();
    let responses = (!responses.is_empty()).then(|| section("The other side").add(responses));
    let related: Vec<El> = detail.related.into_iter().map(|(why, record)| link(reader, why, record)).collect();
    let related = (!related.is_empty()).then(|| section("See also").add(of("ul", "related").add(related)));
    of("div", "record-detail").add(section("In the article’s words").add(words)).add(parts).add(responses).add(related)
}

/// "Global Times, paragraphs 23, 27"
fn place(reader: Reader, record: RecordId) -> String {
    let numbers: Vec<String> = reader.article().paragraphs_of(record).iter().map(ToString::to_string).collect();
    let word = if numbers.len() == 1 { ", paragraph " } else { ", paragraphs " };
    [&reader.article().about.publisher, word, &numbers.join(", ")].concat()
}

/// The chain of who says so, and the facts.
fn part(reader: Reader, part: Part<'static>, place: &str) -> (El, El) {
    let chain: Vec<El> = part.chain.into_iter().map(|it| step(reader, it)).collect();
    let article = el("li").add(el("span").add("Article")).add(" ").add(place);
    let mut facts = of("dl", "facts");
    for it in part.facts {
        facts = fact(reader, facts, it);
    }
    (of("ol", "attribution").add(chain).add(article), facts)
}

fn step(reader: Reader, step: Step<'static>) -> El {
    let carried = step.carried.map(|reason| inferred(&["carried over: ", reason].concat()));
    el("li").add(el("span").add(step.role)).add(" ").add(voice(reader, step.who)).add(" ").add(carried)
}

pub(super) fn fact(reader: Reader, facts: El, fact: Fact<'static>) -> El {
    let value = match fact.value {
        Some(value) => el("dd").add(value),
        None => el("dd").add(not_stated("not stated in the article")),
    };
    let value = value.add(" ").add(fact.note.map(inferred)).add(fact.evidence.map(|it| evidence(reader, it)));
    facts.add(el("dt").add(fact.label)).add(value)
}

pub(super) fn response(reader: Reader, it: &'static Response) -> El {
    let silence = (it.kind != ResponseKind::Says).then(|| not_stated(it.kind.label()));
    let mut said =
        of("p", "commitment-note").add(voice(reader, it.who)).add(": ").add(it.text.as_str()).add(" ").add(silence);
    for it in &it.evidence {
        said = said.add(" ").add(evidence(reader, it));
    }
    said
}

fn link(reader: Reader, why: &'static str, record: RecordId) -> El {
    let title = el("a").to(move || reader.address_of(record)).add(reader.article().title(record));
    el("li").add(of("span", "kicker").add(why)).add(" ").add(title)
}
