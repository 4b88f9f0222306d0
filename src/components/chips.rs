//! What is applied, each with a way to take it off again.

use leptos::html::Ul;
use leptos::prelude::*;
use readout_core::query::{Facet, Query, Shown};

use super::Text;
use crate::browser::focus;
use crate::words::filters as words;
use crate::{Explorer, use_explorer};

/// A filter that is applied.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Chip {
    /// The search.
    Words,
    /// A value of a facet.
    Choice(Facet, u16),
    /// "Promises only".
    Undertaken,
}

impl Chip {
    /// What a query has applied.
    pub(crate) fn applied(query: &Query) -> Vec<Self> {
        let words = (!query.words.trim().is_empty()).then_some(Self::Words);
        let choices = query.choices().iter().map(|(facet, code)| Self::Choice(*facet, *code));
        let show = (query.show == Shown::Undertaken).then_some(Self::Undertaken);
        words.into_iter().chain(choices).chain(show).collect()
    }

    /// The filter in words.
    pub(crate) fn label(self, explorer: Explorer) -> String {
        explorer.with(|query| match self {
            Self::Words => words::search(query.words.trim()),
            Self::Choice(facet, code) => explorer.engine.chip(facet, code, query.view),
            Self::Undertaken => words::PROMISES_ONLY.to_owned(),
        })
    }

    /// A query without it.
    pub(crate) fn removed(self, query: Query) -> Query {
        match self {
            Self::Words => query.with_words(""),
            Self::Choice(facet, code) => query.toggled(facet, code),
            Self::Undertaken => query.showing(Shown::All),
        }
    }
}

/// The applied filters as buttons, and "Clear all". Nothing while nothing is applied.
#[component]
pub(crate) fn Chips() -> impl IntoView {
    let explorer = use_explorer();
    let list = NodeRef::<Ul>::new();
    view! {
        <Show when=move || explorer.with(Query::is_narrowed)>
            <ul class="filter-chips" aria-label=words::APPLIED node_ref=list>
                <For each=move || explorer.with(Chip::applied) key=|chip| *chip let:chip>
                    <ChipButton chip list />
                </For>
                <li>
                    <button class="text-button" type="button" on:click=move |_| clear(explorer)>
                        {words::CLEAR_ALL}
                    </button>
                </li>
            </ul>
        </Show>
    }
}

#[component]
fn ChipButton(chip: Chip, list: NodeRef<Ul>) -> impl IntoView {
    let explorer = use_explorer();
    let remove = move |_| {
        explorer.choose(|query| chip.removed(query));
        focus::to_first_button(list, explorer.heading);
    };
    view! {
        <li>
            <button class="filter-chip" type="button" on:click=remove>
                <span class="spoken">{words::REMOVE}</span>
                <Text of=Signal::derive(move || chip.label(explorer)) />
            </button>
        </li>
    }
}

/// Takes off everything that narrows.
pub(crate) fn clear(explorer: Explorer) {
    explorer.choose(Query::cleared);
    focus::to(explorer.heading);
}
