//! Pages without a script: one per record and per voice, and the list of them. They are made of the same components
//! as the page itself; `crate::site` knows where they lie and what stands in their heads.

mod list;
mod record;
mod voice;

use leptos::prelude::*;
use readout_core::article::{Class, RecordId, RecordKind, VoiceId};
use readout_core::explore::export::{Citation, Place};
use readout_core::explore::{Engine, Lock, Theme, View};

use super::Reader;
use super::el::{El, el, of};
use super::{masthead, overview, party};
use crate::site::Page;

/// A page as it stands between the tags of `body`. `address` is its own, to be cited.
pub(crate) fn print(engine: &'static Engine, page: Page, address: &str) -> String {
    let owner = Owner::new();
    owner.with(|| {
        let reader = Reader::without_script(engine, page.landing());
        let content = match page {
            Page::List => list::list(reader),
            Page::Record(record) => record::record(reader, record),
            Page::Voice(id) => voice::voice(reader, id),
        };
        let name = of("p", "masthead-name")
            .add(el("a").set("href", page.landing()).add("Readout"))
            .add(" ")
            .add(el("span").add(["Records of “", &reader.article().about.headline, "”"].concat()));
        let whole = of("div", "readout record-page")
            .add(of("a", "skip-link").set("href", "#content").add("Skip to the content"))
            .add(of("header", "masthead").add(name))
            .add(el("main").set("id", "content").add(content).add(cited(reader, page, address)))
            .add(masthead::colophon(reader));
        // Nothing comes alive here, so nothing has to be found by marks.
        whole.view().to_html().replace("<!>", "")
    })
}

/// What to do with a page: cite it, open it where there are search and filters, go to the others.
fn cited(reader: Reader, page: Page, address: &str) -> El {
    let query = page.query(reader.engine);
    let sole = query.clone().embedded(Theme::Light, Lock::Record);
    let citation = reader.engine.cite(&sole, &Place::default(), Citation::Plain);
    let citation = of("p", "citation").add(citation).add(" ").add(el("a").set("href", address).add(address));
    let open = [page.landing(), &query.write(reader.engine)].concat();
    let mut doors = of("ul", "doors").add(el("li").add(el("a").set("href", &open).add("Open in Readout")));
    if page != Page::List {
        let list = [page.landing(), &Page::List.path(reader.engine)].concat();
        doors = doors.add(el("li").add(el("a").set("href", &list).add("Every record and voice")));
    }
    end("To cite").add(citation).add(doors)
}

/// Records by kind, with what is not promised apart.
fn by_kind(reader: Reader, records: &[RecordId]) -> Vec<El> {
    let mut parts = Vec::new();
    for kind in RecordKind::ALL {
        let heads: &[_] = match kind {
            RecordKind::Commitment => &[
                (Some(Class::Undertaken), View::of(*kind).label()),
                (Some(Class::NotPromised), Class::NotPromised.label()),
            ],
            RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => &[(None, View::of(*kind).label())],
        };
        for (class, heading) in heads {
            let mut lines = Vec::new();
            for record in records.iter().filter(|it| it.kind == *kind && reader.engine.class_of(**it) == *class) {
                lines.push(overview::line(reader, *record));
            }
            if !lines.is_empty() {
                parts.push(part(heading).add(of("ul", "record-lines").add(lines)));
            }
        }
    }
    parts
}

/// A part under its heading.
fn part(heading: &str) -> El {
    of("section", "record-part").add(el("h2").add(heading))
}

/// A part at the end, less than what the page is about.
fn end(heading: &str) -> El {
    of("section", "record-part record-end").add(el("h2").add(heading))
}

/// The way to the page of a voice, if it has one.
fn to_voice(reader: Reader, id: VoiceId) -> El {
    let name = party::voice(reader, id);
    let source = reader.engine.source(id).filter(|it| it.counts.iter().any(|count| !count.is_zero()));
    match source {
        Some(source) => el("a").to(move || reader.address(&source.query)).add(name),
        None => name,
    }
}
