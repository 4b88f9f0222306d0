//! The list of all pages: every record by kind, every voice, and the data they are made from.

use readout_core::article::{RecordId, RecordKind};
use readout_core::explore::export::{LICENCE, RIGHTS};

use super::super::Reader;
use super::super::el::{El, el, of};
use super::{by_kind, part, to_voice};

/// Everything between masthead and citation.
pub(super) fn list(reader: Reader) -> El {
    let article = reader.article();
    let about = &article.about;
    let source = el("p")
        .add("Each has a page of its own, with the words of the article to check it by: ")
        .add(el("a").set("href", about.address.as_str()).add(about.headline.as_str()))
        .add([", ", &about.publisher, ", ", &about.date.words(), "."].concat());
    let records: Vec<RecordId> = RecordKind::ALL.iter().flat_map(|kind| article.records(*kind)).collect();
    let mut voices = of("ul", "record-lines");
    for it in reader.engine.sources() {
        voices = voices.add(of("li", "index-line").add(to_voice(reader, it.id)));
    }
    let data = el("p")
        .add("All of them in one file: ")
        .add(el("a").set("href", "data.json").add("data.json"))
        .add(", with its ")
        .add(el("a").set("href", "data.schema.json").add("schema"))
        .add(". ")
        .add(el("a").set("href", LICENCE).add(RIGHTS))
        .add(".");
    of("div", "record-list")
        .add(el("h1").add("Every record and voice"))
        .add(source)
        .add(by_kind(reader, &records))
        .add(part("Voices").add(voices))
        .add(part("The data").add(data))
}
