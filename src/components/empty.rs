//! Nothing found: what was asked, and a way out of each part of it.

use leptos::prelude::*;

use super::{Chip, Text, anew};
use crate::use_explorer;
use crate::words::filters as words;

/// The state without results: what each filter alone holds back.
#[component]
pub(crate) fn Empty() -> impl IntoView {
    let explorer = use_explorer();
    let is_one = !explorer.article().has_members();
    let nothing = if is_one { words::NOTHING_MATCHES } else { words::NOTHING_OF_ALL_MATCHES };
    let ways_out = anew(move || {
        let chips = explorer.with(Chip::applied);
        let ways = chips.into_iter().map(|chip| view! { <WayOut chip /> }).collect_view();
        view! { <ul class="doors">{ways}</ul> }.into_any()
    });
    view! {
        <div class="empty-state">
            <p class="chart-title">
                <Text of=explorer.sentence />
            </p>
            <p>{nothing}</p>
            {ways_out}
        </div>
    }
}

#[component]
fn WayOut(chip: Chip) -> impl IntoView {
    let explorer = use_explorer();
    let label = move || {
        let wider = explorer.with(|query| chip.removed(query.clone()));
        words::without(&chip.label(explorer), explorer.engine.count(&wider).in_view(wider.view))
    };
    view! {
        <li>
            <a href=explorer.link(move |query| chip.removed(query))>
                <Text of=Signal::derive(label) />
            </a>
        </li>
    }
}
