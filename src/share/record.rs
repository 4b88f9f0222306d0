//! The open record, alone: its citation and its embed code.

use leptos::prelude::*;
use readout_core::exports::{Citation, Snippet};
use readout_core::query::Query;

use super::copy_status::{CopyButton, CopyStatus};
use super::picture::PictureLink;
use crate::browser::download::download;
use crate::browser::place::place;
use crate::frame::{self, Lock};
use crate::use_explorer;
use crate::words::share as words;

/// The citation as a file: what it is called, how its name ends, its media type.
const FILES: [(Citation, &str, &str, &str); 3] = [
    (Citation::Bibtex, "BibTeX", "-citation.bib", "text/plain;charset=utf-8"),
    (Citation::Ris, "RIS", "-citation.ris", "application/x-research-info-systems"),
    (Citation::CslJson, "CSL-JSON", "-citation.json", "application/json"),
];

/// What is taken of `alone`, a query of one record.
#[component]
pub(super) fn ShareRecord(status: CopyStatus, alone: Query) -> impl IntoView {
    let engine = use_explorer().engine;
    let files = FILES.map(|(form, name, ending, media_type)| {
        let alone = alone.clone();
        let save = move |_| {
            download(&(engine.file_name(&alone) + ending), media_type, &engine.cite(&alone, &place(), form));
        };
        view! {
            <li>
                <button class="text-button" type="button" on:click=save>
                    {words::download(words::RECORDS_CITATION, name)}
                </button>
            </li>
        }
    });
    let styles = words::STYLES.map(|(form, words, name)| {
        let alone = alone.clone();
        let make = move |()| Some(engine.cite(&alone, &place(), form));
        view! {
            <li>
                <CopyButton status words name make />
            </li>
        }
    });
    let picture = alone.open.filter(|_| place().page.is_some());
    let picture = picture.map(|record| view! { <PictureLink path=engine.picture_of(record) words=words::PICTURE /> });
    let (cited, embedded) = (alone.clone(), frame::embedded(alone, Lock::Record));
    let citation = move |()| Some(engine.cite(&cited, &place(), Citation::Plain));
    let embed = move |()| engine.snippet(&embedded, &place(), Snippet::Frame);
    view! {
        <ul class="doors">
            <li>
                <CopyButton
                    status
                    words=words::COPY_RECORDS_CITATION
                    name=words::RECORDS_CITATION_NAME
                    make=citation
                />
            </li>
            {styles.into_iter().collect_view()}
            {files.into_iter().collect_view()}
            <li>
                <CopyButton status words=words::COPY_RECORDS_EMBED name=words::RECORDS_EMBED_NAME make=embed />
            </li>
            {picture}
        </ul>
    }
}
