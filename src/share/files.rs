//! What a query lists, as files.

use std::sync::Arc;

use leptos::prelude::*;
use readout_core::engine::Engine;
use readout_core::exports::Markup;
use readout_core::query::Query;

use super::panel::Group;
use crate::browser::download::download;
use crate::browser::place::place;
use crate::use_explorer;
use crate::words::share as words;

/// How a list is written.
#[derive(Clone, Copy)]
enum Form {
    Csv,
    CsvForExcel,
    Json,
    List(Markup),
}

impl Form {
    /// What it is called, how its name ends, its media type.
    const ALL: [(Self, &'static str, &'static str, &'static str); 5] = [
        (Self::Csv, "CSV", ".csv", "text/csv;charset=utf-8"),
        (Self::CsvForExcel, words::CSV_FOR_EXCEL, "-excel.csv", "text/csv;charset=utf-16le"),
        (Self::Json, "JSON", ".json", "application/json"),
        (Self::List(Markup::Markdown), words::MARKDOWN, ".md", "text/markdown;charset=utf-8"),
        (Self::List(Markup::Plain), words::PLAIN_TEXT, ".txt", "text/plain;charset=utf-8"),
    ];

    fn write(self, engine: &Engine, query: &Query) -> Vec<u8> {
        let place = place();
        match self {
            Self::Csv => engine.csv(query, &place).into_bytes(),
            Self::CsvForExcel => engine.csv_for_excel(query, &place),
            Self::Json => engine.json(query, &place).into_bytes(),
            Self::List(markup) => engine.list(query, &place, markup).into_bytes(),
        }
    }
}

/// The files of a list that is not empty.
#[component]
pub(super) fn Files(query: Query) -> impl IntoView {
    let engine = use_explorer().engine;
    let amount = Engine::amount(&query, engine.count(&query));
    let query = Arc::new(query);
    let buttons = Form::ALL.map(|(form, words, ending, media_type)| {
        let query = Arc::clone(&query);
        let save = move |_| download(&(engine.file_name(&query) + ending), media_type, &form.write(engine, &query));
        view! {
            <button class="text-button" type="button" on:click=save>
                {words}
            </button>
        }
    });
    // Beside a page without an address no other file can be counted on.
    let columns = place().page.is_some().then(|| {
        view! {
            <a href="csv.md" download="readout-columns.txt">
                {words::CSV_COLUMNS}
            </a>
        }
    });
    view! {
        <Group heading=words::download(&amount)>{buttons.into_iter().collect_view()}</Group>
        <p class="share-note">{words::ABOUT_CSV} {columns}</p>
    }
}
