//! What people say.

use leptos::prelude::*;

use super::list::ListView;
use crate::components::{RecordList, Rows};
use crate::use_explorer;

/// The list of quotes.
#[component]
pub(crate) fn QuotesView() -> impl IntoView {
    let rows = Rows::new(use_explorer());
    view! {
        <ListView rows>
            <RecordList rows />
        </ListView>
    }
}
