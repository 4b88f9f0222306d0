//! Exactly the records that the query lists, as files, as a citation, a link or an embed; and the open record alone.

use leptos::prelude::*;
use leptos::task::spawn_local;
use readout_core::engine::Engine;
use readout_core::exports::{Citation, Markup, PICTURE_OF_DEAL, PICTURE_OF_RATES, Snippet};
use readout_core::query::{Query, View};

use super::copy_status::{CopyButton, CopyReport, CopyStatus};
use super::picture::PictureLink;
use super::printing::PrintButton;
use super::record::ShareRecord;
use crate::browser::download::download;
use crate::browser::place::place;
use crate::browser::sheet::{has_sheet, share};
use crate::frame::{self, Frame, Lock};
use crate::use_explorer;
use crate::words::share as words;

/// What is taken out as a file.
#[derive(Clone, Copy)]
enum Form {
    Csv,
    CsvForExcel,
    Json,
    List(Markup),
    Cite(Citation),
}

impl Form {
    /// What it is called, how its name ends, its media type.
    const ALL: [(Self, &'static str, &'static str, &'static str); 8] = [
        (Self::Csv, "CSV", ".csv", "text/csv;charset=utf-8"),
        (Self::CsvForExcel, words::CSV_FOR_EXCEL, "-excel.csv", "text/csv;charset=utf-16le"),
        (Self::Json, "JSON", ".json", "application/json"),
        (Self::List(Markup::Markdown), words::MARKDOWN, ".md", "text/markdown;charset=utf-8"),
        (Self::List(Markup::Plain), words::PLAIN_TEXT, ".txt", "text/plain;charset=utf-8"),
        (Self::Cite(Citation::Bibtex), "BibTeX", "-citation.bib", "text/plain;charset=utf-8"),
        (Self::Cite(Citation::Ris), "RIS", "-citation.ris", "application/x-research-info-systems"),
        (Self::Cite(Citation::CslJson), "CSL-JSON", "-citation.json", "application/json"),
    ];

    fn write(self, engine: &Engine, query: &Query) -> Vec<u8> {
        let place = place();
        match self {
            Self::Csv => engine.csv(query, &place).into_bytes(),
            Self::CsvForExcel => engine.csv_for_excel(query, &place),
            Self::Json => engine.json(query, &place).into_bytes(),
            Self::List(markup) => engine.list(query, &place, markup).into_bytes(),
            Self::Cite(citation) => engine.cite(query, &place, citation).into_bytes(),
        }
    }
}

/// Files, citation, link and embed of what the query lists.
#[component]
pub(crate) fn SharePanel() -> impl IntoView {
    let explorer = use_explorer();
    // Rendered anew with each query, so that nothing is told of another one's copies.
    move || explorer.with(|query| view! { <Panel query=query.clone() /> })
}

#[component]
fn Panel(query: Query) -> impl IntoView {
    let engine = use_explorer().engine;
    let count = engine.count(&query);
    let amount = Engine::amount(&query, count);
    let status = CopyStatus::new();
    let is_embedded = Frame::of(&query).is_embedded;
    let has_address = place().page.is_some();
    // An embed of one record takes that one out anyway.
    let alone = query.alone().filter(|_| query.sole().is_none());
    let alone = alone.map(|alone| {
        view! {
            <p>{words::OPEN_RECORD_ALONE}</p>
            <ShareRecord status alone />
        }
    });
    let print = (!is_embedded).then(|| {
        view! {
            <li>
                <PrintButton view=query.view amount=amount.clone() />
            </li>
        }
    });
    let sheet = (has_address && has_sheet()).then(|| {
        view! {
            <li>
                <SheetButton status />
            </li>
        }
    });
    let more = (has_address && !is_embedded).then(|| {
        view! {
            <li>
                <a href=format!("embed.html{}", query.write(engine))>{words::EMBED_CHOICES}</a>
            </li>
        }
    });
    let has_files = !count.is_zero();
    let files = has_files.then(|| view! { <Downloads amount /> });
    // Beside a page without an address no other file can be counted on.
    let columns = (has_files && has_address).then(|| {
        view! {
            <a href="csv.md" download="readout-columns.txt">
                {words::CSV_COLUMNS}
            </a>
        }
    });
    let about_csv = has_files.then(|| view! { <p>{words::ABOUT_CSV} {columns}</p> });
    let pictures = (has_address && query.view == View::Overview && query.open.is_none()).then(|| {
        let has_rates = !engine.rates().rows.is_empty();
        let rates =
            has_rates.then(|| view! { <PictureLink path=PICTURE_OF_RATES.to_owned() words=words::PICTURE_OF_RATES /> });
        view! {
            <PictureLink path=PICTURE_OF_DEAL.to_owned() words=words::PICTURE_OF_DEAL />
            {rates}
        }
    });
    view! {
        <div class="share-panel">
            <p>{words::shared(&engine.sentence(&query, count))}</p>
            <ul class="doors">{files} <Copies status /> {print} {sheet} {more} {pictures}</ul>
            {about_csv}
            {alone}
            <CopyReport status />
        </div>
    }
}

#[component]
fn Downloads(amount: String) -> impl IntoView {
    let explorer = use_explorer();
    let buttons = Form::ALL.into_iter().map(|(form, name, ending, media_type)| {
        let what = if matches!(form, Form::Cite(_)) { words::THE_CITATION } else { amount.as_str() };
        let label = words::download(what, name);
        let save = move |_| {
            let (engine, query) = (explorer.engine, explorer.now());
            download(&(engine.file_name(&query) + ending), media_type, &form.write(engine, &query));
        };
        view! {
            <li>
                <button class="text-button" type="button" on:click=save>
                    {label}
                </button>
            </li>
        }
    });
    buttons.collect_view()
}

#[component]
fn Copies(status: CopyStatus) -> impl IntoView {
    let explorer = use_explorer();
    let citation = move |()| Some(explorer.engine.cite(&explorer.now(), &place(), Citation::Plain));
    let styles = words::STYLES.into_iter().map(|(form, words, name)| {
        let make = move |()| Some(explorer.engine.cite(&explorer.now(), &place(), form));
        view! {
            <li>
                <CopyButton status words name make />
            </li>
        }
    });
    let link = move |()| {
        let place = place();
        place.page.as_ref().map(|_| place.address(explorer.engine, &explorer.now()))
    };
    let embed =
        move |()| explorer.engine.snippet(&frame::embedded(explorer.now(), Lock::Open), &place(), Snippet::Frame);
    view! {
        <li>
            <CopyButton status words=words::COPY_CITATION name=words::CITATION make=citation />
        </li>
        {styles.collect_view()}
        <li>
            <CopyButton status words=words::COPY_LINK name=words::LINK make=link />
        </li>
        <li>
            <CopyButton status words=words::COPY_EMBED name=words::EMBED make=embed />
        </li>
    }
}

/// Hands the list to the system's own sheet: its sentence and its address.
#[component]
fn SheetButton(status: CopyStatus) -> impl IntoView {
    let explorer = use_explorer();
    let clicked = move |_| {
        let Some(shared) = explorer.engine.for_sheet(&explorer.now(), &place()) else { return };
        let shared = share(&shared);
        spawn_local(async move { status.tell(if shared.await { "" } else { words::SHARING_REFUSED }) });
    };
    view! {
        <button class="text-button" type="button" on:click=clicked>
            {words::SHARE}
        </button>
    }
}
