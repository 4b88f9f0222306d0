//! What is undertaken, and apart from it what is not promised.

use leptos::prelude::*;

use super::list::ListView;
use crate::components::{RecordList, Rows};
use crate::use_explorer;

/// The list of commitments.
#[component]
pub(crate) fn CommitmentsView() -> impl IntoView {
    let rows = Rows::new(use_explorer());
    view! {
        <ListView rows>
            <RecordList rows />
        </ListView>
    }
}
