//! The article at a glance: a few generated sentences, the stated figures, the ledger, what is next.

use readout_core::article::{RecordId, RecordKind};
use readout_core::explore::{Claim, Facet, KeyFigure, Query, Show, TOGETHER, View, capitalised};

use super::Reader;
use super::el::{El, el, of};
use super::evidence::{evidence, inferred, not_stated};
use super::results::sentence;
use super::{commitment, ledger, party};

/// Everything above the list of the overview.
pub(super) fn glance(reader: Reader) -> El {
    let mut claims = of("ul", "summary");
    for it in reader.engine.summary() {
        claims = claims.add(claim(reader, it));
    }
    let mut figures = of("ul", "figures key-figures");
    for it in reader.engine.key_figures() {
        figures = figures.add(key_figure(reader, it));
    }
    let mut ways = of("ul", "doors");
    let acts = reader.engine.vocabulary();
    if let Some(together) = acts.code(Facet::Acts, TOGETHER) {
        let query = Query::default().in_view(View::Commitments).only(Facet::Acts, together).showing(Show::Undertaken);
        let n = reader.engine.count(&query).n.to_string();
        ways = ways.add(el("li").add(to(reader, query).add([&n, " more undertaken together"].concat())));
    }
    for view in [View::Ledger, View::Matrix, View::Calculator, View::Check] {
        let words = if view == View::Ledger { "The whole ledger" } else { view.label() };
        ways = ways.add(el("li").add(to(reader, Query::default().in_view(view)).add(words)));
    }
    let ahead = reader.engine.ahead();
    let quiet = ahead.is_empty().then(|| el("p").add(not_stated("The article names no date after its own")));
    let mut coming = of("ul", "next");
    for record in ahead {
        coming = coming.add(next(reader, record));
    }
    el("div")
        .add(section("glance", "In short").add(claims).add(figures))
        .add(section("ledger", "What each side gives, and who says so").add(ledger::table(reader, false)).add(ways))
        .add(section("next", "What is next").add(quiet).add(coming))
}

fn section(id: &'static str, heading: &str) -> El {
    of("section", "section").set("aria-labelledby", id).add(head(id, heading))
}

/// The heading of a view, with what is to be known of it.
#[inline(never)]
pub(super) fn view_head(reader: Reader, note: El) -> El {
    of("div", "section-head").add(sentence(move || reader.sentence.get())).add(note)
}

/// A link that opens a record in its own list.
#[inline(never)]
pub(super) fn open(reader: Reader, record: RecordId) -> El {
    el("a").to(move || reader.address_of(record)).add(reader.article().title(record))
}

/// The heading of a part.
pub(super) fn head(id: &'static str, heading: &str) -> El {
    of("div", "section-head").add(el("h2").set("id", id).add(heading))
}

/// A link to a query, with the looks of the present one.
#[inline(never)]
pub(super) fn to(reader: Reader, query: Query) -> El {
    el("a").to(move || reader.address_after(|now| query.clone().looking_like(&now)))
}

fn claim(reader: Reader, it: Claim<'static>) -> El {
    el("li").add(to(reader, it.query).add(it.words)).add(" ").add(match it.evidence {
        Some(it) => evidence(reader, it),
        None => of("span", "our-sum").add("our count"),
    })
}

fn key_figure(reader: Reader, it: KeyFigure<'static>) -> El {
    let record = it.record;
    let words = it.figure.words();
    // "up to" and "about" are smaller than what they bound.
    let (bound, number) = words.rsplit_once(' ').unwrap_or(("", &words));
    let mut figure = of("span", "figure").add(if it.is_additional { "+ " } else { "" });
    if !bound.is_empty() {
        figure = figure.add(el("small").add(bound)).add(" ");
    }
    let figure = figure.add(number);
    let link = of("a", "figures-door").to(move || reader.address_of(record));
    let party = it.actor.and_then(|id| reader.article().party_number(id)).map(|number| number.to_string());
    el("li")
        .set_if("data-party", party.as_deref())
        .add(of("p", "kicker").add(it.actor.map(|id| party::voice(reader, id))).add(" ").add(it.certainty))
        .add(link.add(figure).add(" ").add(it.figure.label.as_str()))
        .add(" ")
        .add(it.evidence.map(|it| evidence(reader, it)))
}

fn next(reader: Reader, record: RecordId) -> El {
    let article = reader.article();
    let when = article.when_of(record);
    let date = of("p", "timeline-when")
        .add(when.map(|when| capitalised(&when.words())))
        .add(when.and_then(|when| when.inferred.as_deref()).map(|reason| el("small").add(inferred(reason))));
    let firm = match record.kind {
        RecordKind::Commitment => article.commitments.get(usize::from(record.index)).map(commitment::force),
        RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => None,
    };
    let speaker = article.attributions(record).first().and_then(|it| it.speaker());
    let said = speaker.map(|id| of("span", "commitment-says").add(" on the word of ").add(article.name(id)));
    let what = el("p")
        .add(open(reader, record))
        .add(" ")
        .add(firm)
        .add(said)
        .add(" ")
        .add(article.evidence(record).first().map(|it| evidence(reader, it)));
    el("li").add(date).add(what)
}
