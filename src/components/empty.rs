//! Nothing found: what was asked, and a way out of each part of it.

use leptos::prelude::*;
use readout_core::query::Query;

use super::{Chip, Text, anew};
use crate::words::filters as words;
use crate::{Explorer, use_explorer};

/// The most words of a search that are offered to be left out: who has pasted a text is not looking for a word of it.
const N_WORDS: usize = 12;

/// The state without results: what each filter alone holds back.
#[component]
pub(crate) fn Empty() -> impl IntoView {
    let explorer = use_explorer();
    let is_one = !explorer.article().has_members();
    let nothing = if is_one { words::NOTHING_MATCHES } else { words::NOTHING_OF_ALL_MATCHES };
    let links = anew(move || {
        let link = |(filter, wider): (String, Query)| {
            let words = words::without(&filter, explorer.engine.count(&wider).in_view(wider.view));
            view! {
                <li>
                    <a href=explorer.address(&wider)>{words}</a>
                </li>
            }
            .into_any()
        };
        let links = ways_out(explorer).into_iter().map(link).collect_view();
        view! { <ul class="doors">{links}</ul> }.into_any()
    });
    view! {
        <div class="empty-state">
            <p class="chart-title">
                <Text of=explorer.sentence />
            </p>
            <p>{nothing}</p>
            {links}
        </div>
    }
}

/// What can be left out, and the query without it: each filter; and of a search of several words each one without which
/// there is something.
fn ways_out(explorer: Explorer) -> Vec<(String, Query)> {
    let query = explorer.with(Query::clone);
    let mut ways: Vec<(String, Query)> = Vec::new();
    for chip in Chip::applied(&query) {
        ways.push((chip.label(explorer), chip.removed(query.clone())));
    }
    let words = explorer.words.get();
    if (2..=N_WORDS).contains(&words.len()) {
        for word in &words {
            let others: Vec<&str> = words.iter().filter(|other| *other != word).map(String::as_str).collect();
            let wider = query.clone().with_words(&others.join(" "));
            if !explorer.engine.count(&wider).is_zero() {
                ways.push((word.clone(), wider));
            }
        }
    }
    ways
}
