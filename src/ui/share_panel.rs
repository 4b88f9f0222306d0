//! Take out what you see: exactly the records that the query lists, as files, as a citation, a link or an embed.

use leptos::ev;
use readout_core::explore::export::{Citation, Markup as Form, Snippet};
use readout_core::explore::{Explorer, Lock, Query, Theme};

use super::Reader;
use super::el::{Child, El, el, nothing, of};
use super::follow::held;
use super::printing;
use crate::browser::clipboard::copy;
use crate::browser::download::download;
use crate::browser::place::place;

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
    let count = reader.explorer.count(query);
    let amount = Explorer::amount(query, count);
    let told = held(String::new());
    let refused = held(String::new());
    let mut files = of("ul", "doors");
    if count.n + count.not_promised > 0 {
        for (n, (name, ..)) in FILES.into_iter().enumerate() {
            let what = if n < N_LISTS { amount.as_str() } else { "the citation" };
            let button = action(&["Download ", what, ", ", name].concat()).on(ev::click, move |_| save(reader, n));
            files = files.add(el("li").add(button));
        }
    }
    for (n, (words, name)) in COPIES.into_iter().enumerate() {
        let button = action(words).on(ev::click, move |_| {
            let Some(text) = text_to_copy(reader, n) else {
                told.set([name, " needs an address, and this page is a file on a disk."].concat());
                return refused.set(String::new());
            };
            let shown = text.clone();
            copy(&text, move |is_copied| {
                told.set([name, if is_copied { " is copied." } else { REFUSED }].concat());
                refused.set(if is_copied { String::new() } else { shown.clone() });
            });
        });
        files = files.add(el("li").add(button));
    }
    if !query.embed {
        files = files.add(el("li").add(printing::button(reader, query, &amount)));
    }
    if place().page.is_some() && !query.embed {
        let more = ["embed.html", &query.write(reader.explorer)].concat();
        files = files.add(el("li").add(el("a").set("href", &more).add("Embed: more choices")));
    }
    let holds = [
        "Shared: ",
        &reader.explorer.sentence(query, count),
        ". Files hold exactly these, in the order of the page, each with who says so and where. They are made here; \
         nothing is sent.",
    ];
    of("div", "share-panel")
        .add(el("p").add(holds.concat()))
        .add(files)
        .add(el("p").set("role", "status").text(move || told.get()))
        .swap(move || match refused.get() {
            text if text.is_empty() => nothing(),
            text => by_hand(&text).view(),
        })
        .view()
}

const REFUSED: &str = " is not copied: the browser did not allow it. Copy it from the field below.";

/// For copying by the reader's own means.
fn by_hand(text: &str) -> El {
    let area = el("textarea").set("readonly", "").set("rows", "4").set("spellcheck", "false");
    of("label", "field").add("To copy by hand").add(area.add(text))
}

fn action(words: &str) -> El {
    of("button", "text-button").set("type", "button").add(words)
}

fn save(reader: Reader, n: usize) {
    let Some((_, ending, media_type)) = FILES.get(n) else { return };
    let (explorer, query, place) = (reader.explorer, reader.now(), place());
    let text = match n {
        0 => explorer.csv(&query, &place),
        1 => explorer.json(&query, &place),
        2 => explorer.list(&query, &place, Form::Markdown),
        3 => explorer.list(&query, &place, Form::Plain),
        4 => explorer.cite(&query, &place, Citation::Bibtex),
        _ => explorer.cite(&query, &place, Citation::CslJson),
    };
    download(&[&explorer.file_name(&query), *ending].concat(), media_type, &text);
}

/// None for what needs an address where the page has none.
fn text_to_copy(reader: Reader, n: usize) -> Option<String> {
    let (explorer, query, place) = (reader.explorer, reader.now(), place());
    match n {
        0 => Some(explorer.cite(&query, &place, Citation::Plain)),
        1 => place.page.as_ref().map(|_| place.address(explorer, &query)),
        _ => explorer.snippet(&query.embedded(Theme::Light, Lock::Open), &place, Snippet::Frame),
    }
}
