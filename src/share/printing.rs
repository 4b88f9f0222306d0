//! On paper: an open record stands alone, a list as it is on the screen but closer (style/print.css); above it where and
//! when it was printed.

use leptos::prelude::*;

use crate::browser::place::place;
use crate::browser::print::print;
use crate::use_explorer;
use crate::words::share as words;

/// Where and when the page was printed, while it is. Not lazy: paper does not wait for a file.
#[component]
pub(crate) fn PrintHead() -> impl IntoView {
    let explorer = use_explorer();
    let line = move || {
        let place = place();
        let address = explorer.with(|query| place.address(explorer.engine, query));
        words::printed(place.today, &address)
    };
    move || explorer.is_printing.get().then(|| view! { <p class="print-line">{line()}</p> })
}

/// Prints what is shown. Within another page nothing: the browser would print that one.
#[component]
pub(super) fn PrintButton() -> impl IntoView {
    let explorer = use_explorer();
    let clicked = move |_| {
        explorer.is_printing.set(true);
        print();
    };
    (!explorer.is_embedded()).then(|| {
        view! {
            <button class="text-button" type="button" on:click=clicked>
                {words::PRINT}
            </button>
        }
    })
}
