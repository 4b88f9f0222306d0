//! Records that differ in one word, as one line with a link for each.

use leptos::prelude::*;
use readout_core::engine::Alike;

use crate::use_explorer;
use crate::words::{minute as words, record::COMMA};

/// "Tariffs on Canadian peas, lobster and crab": each product leads to its own record.
#[component]
pub(crate) fn AlikeTitle(it: Alike<'static>) -> impl IntoView {
    let explorer = use_explorer();
    let n = it.records.len();
    let links = it.records.into_iter().enumerate().map(|(place, (record, rest))| {
        let before = match n - place {
            _ if place == 0 => "",
            1 => words::AND,
            _ => COMMA,
        };
        view! {
            {before}
            <a class="record-link" href=explorer.link_to(record)>
                {rest}
            </a>
        }
        .into_any()
    });
    view! {
        <span class="alike">
            {it.stem}
            {links.collect_view()}
        </span>
    }
}
