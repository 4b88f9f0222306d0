//! The article as a map: what each paragraph gives, who speaks in it, and every voice with its place.

use readout_core::article::{RecordKind, VoiceKind};
use readout_core::explore::{Count, ParagraphRecords, Query, Source, View, listed};

use super::Reader;
use super::el::{El, el, of};
use super::evidence::not_stated;
use super::glance::{head, to, view_head};
use super::party;
use super::results::frame;
use super::table::{name, part, row, table};

const COLUMNS: [&str; 6] = ["Paragraph", "Commitments", "Tariff measures", "Quotes", "Events", "Who speaks"];

/// The map and the voices.
pub(super) fn sources(reader: Reader) -> El {
    let mut rows = Vec::new();
    for it in &reader.engine.paragraphs() {
        rows.push(place(reader, it));
    }
    let note = [
        &rows.len().to_string(),
        " paragraphs. A filled square is a record, an open one is not promised; one that rests on several paragraphs counts in each. The number opens the paragraph’s records.",
    ]
    .concat();
    let mut voices = of("ul", "sources-map");
    for it in &reader.engine.sources() {
        voices = voices.add(source(reader, it));
    }
    let check = to(reader, Query::default().in_view(View::Check)).add(View::Check.label());
    let check = el("p").add("Paste the article, and the page looks every span and quote up in it. ").add(check);
    frame()
        .set("data-view", View::Sources.key())
        .add(view_head(reader, el("p").add(note)))
        .add(table("article-map", "Records by paragraph", &COLUMNS, rows))
        .add(of("section", "section").add(head("voices", "Who speaks, and where")).add(voices))
        .add(of("section", "section").add(head("check", "Do the words stand there?")).add(check))
}

fn place(reader: Reader, it: &ParagraphRecords<'static>) -> El {
    let number = to(reader, it.query.clone());
    let number = number.add(of("span", "spoken").add("Paragraph ")).add("¶").add(it.n.to_string());
    let mut line = row().add(name().add(number));
    let mut is_empty = true;
    for (count, label) in it.counts.iter().zip(COLUMNS.iter().skip(1)) {
        is_empty &= count.is_zero();
        line = line.add(part(label).add(marks(*count)));
    }
    let mut who = part("Who speaks");
    for id in &it.voices {
        who = who.add(party::voice(reader, *id)).add(" ");
    }
    if it.voices.is_empty() {
        who = match is_empty {
            true => who.add(not_stated(it.why_none.unwrap_or("no record of its own"))),
            false => who.add("The article itself"),
        };
    }
    if is_empty && !it.beside.is_empty() {
        let n = it.beside.len().to_string();
        who = who
            .add(el("small").add(["cited in ", &n, " records for what another side says, or does not say"].concat()));
    }
    for it in &it.left_out {
        who = who.add(el("small").add(["Left out: ", &it.what, " (", &it.why, ")"].concat()));
    }
    line.add(who)
}

/// A count as squares, and in figures.
fn marks(count: Count) -> El {
    if count.is_zero() {
        return of("span", "count").add("0");
    }
    let marks = ["■".repeat(count.n as usize), "□".repeat(count.not_promised as usize)].concat();
    el("span").add(of("span", "marks").set("aria-hidden", "true").add(marks)).add(" ").add(count.words())
}

fn source(reader: Reader, it: &Source<'static>) -> El {
    let voice = it.voice;
    let name = el("h3").add(to(reader, it.query.clone()).add(party::voice(reader, it.id)));
    let role = voice.role.as_deref().filter(|_| voice.kind != VoiceKind::Party).unwrap_or(voice.kind.label());
    let mut counts = String::new();
    for (kind, count) in RecordKind::ALL.iter().zip(it.counts).filter(|it| !it.1.is_zero()) {
        counts.push_str(if counts.is_empty() { "" } else { ", " });
        counts.push_str(&[&count.words(), " ", count.noun(*kind)].concat());
    }
    el("li")
        .add(el("div").add(name).add(of("span", "commitment-says").add(role)))
        .add(strip(reader, it))
        .add(of("span", "commitment-says").add(counts))
}

/// The article as a row of bars, one a paragraph: filled where records rest on the voice. Words say the same.
pub(super) fn strip(reader: Reader, it: &Source<'_>) -> El {
    let party = reader.article().party_number(it.id).map(|number| number.to_string());
    let mut bars = of("span", "paragraph-strip").set("aria-hidden", "true");
    for paragraph in &reader.article().paragraphs {
        bars = bars.add(el("i").set_if("class", it.paragraphs.contains(&paragraph.n).then_some("said")));
    }
    let words = el("small").add("¶").add(listed(&it.paragraphs));
    of("div", "strip").set_if("data-party", party.as_deref()).add(bars).add(words)
}
