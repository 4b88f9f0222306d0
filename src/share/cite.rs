//! A list or a record cited: as text, in the manuals' styles, as a file for a reference manager.

use std::sync::Arc;

use leptos::prelude::*;
use readout_core::query::Query;

use super::copy_status::{CopyButton, CopyStatus};
use crate::browser::download::download;
use crate::browser::place::place;
use crate::use_explorer;
use crate::words::share as words;

/// The ways to cite what a query lists.
#[component]
pub(super) fn Cite(status: CopyStatus, query: Query) -> impl IntoView {
    let engine = use_explorer().engine;
    let query = Arc::new(query);
    let styles = words::STYLES.map(|(form, words, name)| {
        let query = Arc::clone(&query);
        view! { <CopyButton status words name make=move |()| Some(engine.cite(&query, &place(), form)) /> }
    });
    let files = words::CITATION_FILES.map(|(form, words, ending, media_type)| {
        let query = Arc::clone(&query);
        let save = move |_| {
            download(&(engine.file_name(&query) + ending), media_type, &engine.cite(&query, &place(), form));
            status.tell(words::SAVED);
        };
        view! {
            <button class="text-button" type="button" on:click=save>
                {words}
            </button>
        }
    });
    view! {
        {styles.into_iter().collect_view()}
        {files.into_iter().collect_view()}
    }
}
