//! Take out the record that is open, alone: its citation and its embed code.

use leptos::ev;
use readout_core::explore::Query;
use readout_core::explore::export::{Citation, Snippet};

use super::Reader;
use super::el::{El, el, of};
use super::taken::{Taken, action};
use crate::browser::download::download;
use crate::browser::place::place;

/// The citation as a file: what it is called, how its name ends, its media type.
const FILES: [(Citation, &str, &str, &str); 2] = [
    (Citation::Bibtex, "BibTeX", "-citation.bib", "text/plain;charset=utf-8"),
    (Citation::CslJson, "CSL-JSON", "-citation.json", "application/json"),
];

/// What is taken of `alone`, a query of one record.
pub(super) fn share_record(reader: Reader, taken: Taken, alone: &Query) -> El {
    let engine = reader.engine;
    let mut doors = of("ul", "doors");
    let cited = alone.clone();
    doors = doors.add(el("li").add(taken.copying(
        "Copy the citation of this record",
        "The citation of this record",
        move || Some(engine.cite(&cited, &place(), Citation::Plain)),
    )));
    for (form, name, ending, media_type) in FILES {
        let alone = alone.clone();
        let button = action(&["Download the citation of this record, ", name].concat());
        doors = doors.add(el("li").add(button.on(ev::click, move |_| {
            let name = [&engine.file_name(&alone), ending].concat();
            download(&name, media_type, &engine.cite(&alone, &place(), form));
        })));
    }
    let embedded = alone.clone();
    doors.add(el("li").add(taken.copying(
        "Copy the embed code of this record",
        "The embed code of this record",
        move || engine.snippet(&embedded, &place(), Snippet::Frame),
    )))
}
