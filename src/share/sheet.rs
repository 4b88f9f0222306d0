//! The system's own sheet, which hands a list or a record to another program.

use leptos::prelude::*;
use leptos::task::spawn_local;
use readout_core::query::Query;

use super::copy_status::CopyStatus;
use crate::browser::place::place;
use crate::browser::sheet::{has_sheet, share};
use crate::use_explorer;
use crate::words::share as words;

/// Hands over what the query lists: its sentence and its address. Nothing where there is no sheet, or no address.
#[component]
pub(super) fn SheetButton(status: CopyStatus, query: Query) -> impl IntoView {
    let engine = use_explorer().engine;
    let clicked = move |_| {
        let Some(shared) = engine.for_sheet(&query, &place()) else { return };
        let shared = share(&shared);
        spawn_local(async move { status.tell(if shared.await { "" } else { words::SHARING_REFUSED }) });
    };
    (place().page.is_some() && has_sheet()).then(|| {
        view! {
            <button class="text-button" type="button" on:click=clicked>
                {words::SHARE}
            </button>
        }
    })
}
