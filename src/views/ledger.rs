//! The whole reciprocity ledger.

use leptos::prelude::*;
use readout_core::query::View;

use crate::components::{LedgerTable, Main, ViewHead};
use crate::use_explorer;
use crate::words::ledger as words;

/// What each side undertakes, is asked and is said to do, with every detail.
#[component]
pub(crate) fn LedgerView() -> impl IntoView {
    view! {
        <Main view=View::Ledger>
            <ViewHead>
                <p>{words::NOTE}</p>
            </ViewHead>
            <LedgerTable ledger=use_explorer().engine.ledger() />
        </Main>
    }
}
