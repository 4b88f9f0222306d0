//! What no choice of a reader changes: the deal in a minute, and below it every record, folded. It is rendered natively,
//! into the page that the reader is sent; the browser keeps it as it came, so that its code is not sent as well.

use leptos::prelude::*;

#[cfg(feature = "csr")]
use crate::browser::printed;

/// The printed part of the overview.
#[cfg(feature = "ssr")]
#[component]
pub(crate) fn Printed() -> impl IntoView {
    use super::minute::{FoldedRecords, Minute};
    view! {
        <div data-printed="">
            <Minute />
            <FoldedRecords />
        </div>
    }
}

/// The same in the browser: what was printed, put in its place again.
#[cfg(feature = "csr")]
#[component]
pub(crate) fn Printed() -> impl IntoView {
    use printed::put;
    view! { <div use:put></div> }
}

/// Nothing, where nothing is rendered: what an editor checks, whose switches are off.
#[cfg(not(any(feature = "ssr", feature = "csr")))]
#[component]
pub(crate) fn Printed() -> impl IntoView {}

/// Whether there is one. Without it the overview lists every record.
pub(crate) fn is_printed() -> bool {
    #[cfg(feature = "csr")]
    return printed::is_kept();
    #[cfg(not(feature = "csr"))]
    true
}
