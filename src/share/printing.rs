//! On paper: what is listed stands unfolded, each record with its address, and above it where and when it was printed.

use leptos::prelude::*;
use readout_core::article::RecordId;
use readout_core::query::{Query, View};

use crate::browser::place::place;
use crate::browser::print::print;
use crate::components::{Lazy, Part};
use crate::use_explorer;
use crate::words::share as words;

/// Where and when the list was printed, while it is.
#[component]
pub(crate) fn PrintHead() -> impl IntoView {
    let explorer = use_explorer();
    view! {
        <Show when=move || explorer.is_printing.get()>
            <Lazy part=Part::PrintLine />
        </Show>
    }
}

/// Where this was printed from, and when.
#[component]
pub(crate) fn PrintLine() -> impl IntoView {
    let explorer = use_explorer();
    move || {
        let place = place();
        let address = explorer.with(|query| place.address(explorer.engine, query));
        view! { <p class="print-line">{words::printed(place.today, &address)}</p> }
    }
}

/// The address of a record in print.
#[component]
pub(crate) fn PrintedAddress(record: RecordId) -> impl IntoView {
    let query = Query::default().opened(record);
    view! { <p class="print-line">{place().address(use_explorer().engine, &query)}</p> }
}

/// Prints the list.
#[component]
pub(super) fn PrintButton(view: View, amount: String) -> impl IntoView {
    let explorer = use_explorer();
    let words = match view {
        View::Commitments | View::Tariffs | View::Quotes => words::print_list(&amount),
        _ => words::PRINT_PAGE.to_owned(),
    };
    let clicked = move |_| {
        explorer.is_printing.set(true);
        print();
    };
    view! {
        <button class="text-button" type="button" on:click=clicked>
            {words}
        </button>
    }
}
