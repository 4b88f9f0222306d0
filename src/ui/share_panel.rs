//! Take out what you see: exactly the records that the query lists, as files, as a citation, a link or an embed; and
//! the record that is open, alone.

use leptos::ev;
use readout_core::explore::export::{Citation, Markup as Form, Snippet};
use readout_core::explore::{Engine, Lock, Query, Theme};

use super::Reader;
use super::el::{Child, El, el, of};
use super::printing;
use super::share_record::share_record;
use super::taken::{Taken, action};
use crate::browser::download::download;
use crate::browser::place::place;
use crate::browser::share::{has_sheet, share};

/// A file to take out: what it is called, how its name ends, its media type.
const FILES: [(&str, &str, &str); 6] = [
    ("CSV", ".csv", "text/csv;charset=utf-8"),
    ("JSON", ".json", "application/json"),
    ("Markdown list", ".md", "text/markdown;charset=utf-8"),
    ("plain text", ".txt", "text/plain;charset=utf-8"),
    ("BibTeX", "-citation.bib", "text/plain;charset=utf-8"),
    ("CSL-JSON", "-citation.json", "application/json"),
];

/// How many of the files hold the records themselves; the others cite them.
const N_LISTS: usize = 4;

/// What is copied: the button's words, and what they are about.
const COPIES: [(&str, &str); 3] =
    [("Copy the citation", "The citation"), ("Copy the link", "The link"), ("Copy the embed code", "The embed code")];

/// Files, citation, link and embed of what a query lists.
pub(super) fn share_panel(reader: Reader, query: &Query) -> Child {
    let count = reader.engine.count(query);
    let amount = Engine::amount(query, count);
    let taken = Taken::new();
    let mut doors = of("ul", "doors");
    if count.n + count.not_promised > 0 {
        for (n, (name, ..)) in FILES.into_iter().enumerate() {
            let what = if n < N_LISTS { amount.as_str() } else { "the citation" };
            let button = action(&["Download ", what, ", ", name].concat()).on(ev::click, move |_| save(reader, n));
            doors = doors.add(el("li").add(button));
        }
    }
    for (n, (words, name)) in COPIES.into_iter().enumerate() {
        doors = doors.add(el("li").add(taken.copying(words, name, move || text_to_copy(reader, n))));
    }
    if !query.embed {
        doors = doors.add(el("li").add(printing::button(reader, query, &amount)));
    }
    let has_address = place().page.is_some();
    if has_address && has_sheet() {
        doors = doors.add(el("li").add(sharing(reader, taken)));
    }
    if has_address && !query.embed {
        let more = ["embed.html", &query.write(reader.engine)].concat();
        doors = doors.add(el("li").add(el("a").set("href", &more).add("Embed: more choices")));
    }
    let holds = [
        "Shared: ",
        &reader.engine.sentence(query, count),
        ". Files hold exactly these, in the order of the page, each with who says so and where. They are made here; \
         nothing is sent.",
    ];
    let mut panel = of("div", "share-panel").add(el("p").add(holds.concat())).add(doors);
    // An embed of one record takes that one out anyway.
    if let Some(alone) = query.alone().filter(|_| query.sole().is_none()) {
        panel = panel.add(el("p").add("The open record, alone:")).add(share_record(reader, taken, &alone));
    }
    taken.within(panel).view()
}

/// Hands the list to the system's own sheet: its sentence and its address.
fn sharing(reader: Reader, taken: Taken) -> El {
    action("Share …").on(ev::click, move |_| {
        let Some(shared) = reader.engine.for_sheet(&reader.now(), &place()) else { return };
        share(&shared, move |is_done| {
            taken.tell(if is_done { "" } else { "The browser did not allow sharing. Copy the link instead." });
        });
    })
}

fn save(reader: Reader, n: usize) {
    let Some((_, ending, media_type)) = FILES.get(n) else { return };
    let (engine, query, place) = (reader.engine, reader.now(), place());
    let text = match n {
        0 => engine.csv(&query, &place),
        1 => engine.json(&query, &place),
        2 => engine.list(&query, &place, Form::Markdown),
        3 => engine.list(&query, &place, Form::Plain),
        4 => engine.cite(&query, &place, Citation::Bibtex),
        _ => engine.cite(&query, &place, Citation::CslJson),
    };
    download(&[&engine.file_name(&query), *ending].concat(), media_type, &text);
}

/// None for what needs an address where the page has none.
fn text_to_copy(reader: Reader, n: usize) -> Option<String> {
    let (engine, query, place) = (reader.engine, reader.now(), place());
    match n {
        0 => Some(engine.cite(&query, &place, Citation::Plain)),
        1 => place.page.as_ref().map(|_| place.address(engine, &query)),
        _ => engine.snippet(&query.embedded(Theme::Light, Lock::Open), &place, Snippet::Frame),
    }
}
