//! Above the list: the way to the filters on phones, order, grouping, and what is not promised.

use leptos::prelude::*;
use readout_core::query::{Group, Query, Shown, Sort, View};
use readout_core::text::capitalised;

use super::Text;
use crate::use_explorer;
use crate::words::filters as words;

/// A choice of one: key, words, and whether it is chosen.
type Options = Vec<(&'static str, &'static str, bool)>;

/// The tools above a list.
#[component]
pub(crate) fn Tools() -> impl IntoView {
    let explorer = use_explorer();
    let options = |of: fn(&Query) -> Options| Memo::new(move |_| explorer.with(of));
    let sorts = options(|query| query.sorts().map(|it| (it.key(), query.sort_label(it), it == query.sort)).collect());
    let groups = options(|query| query.groups().iter().map(|it| (it.key(), it.label(), *it == query.group)).collect());
    let sort = move |key: String| {
        if let Some(sort) = Sort::from_key(&key) {
            explorer.choose(|query| query.sorted(sort));
        }
    };
    let group = move |key: String| {
        if let Some(group) = Group::from_key(&key) {
            explorer.choose(|query| query.grouped(group));
        }
    };
    view! {
        <div class="results-tools" data-live="">
            <FilterButton />
            <Choose label=words::SORT_BY options=sorts chosen=sort />
            <Choose label=words::GROUP_BY options=groups chosen=group />
            <NotPromised />
        </div>
    }
}

/// Opens the filters where they are a sheet.
#[component]
pub(crate) fn FilterButton() -> impl IntoView {
    let explorer = use_explorer();
    let label = move || words::filters(explorer.with(|query| query.choices().len()));
    view! {
        <button class="filter-button" type="button" popovertarget="filters">
            <Text of=Signal::derive(label) />
        </button>
    }
}

/// A labelled choice of one; nothing where there is nothing to choose.
#[component]
fn Choose(label: &'static str, options: Memo<Options>, #[prop(into)] chosen: Callback<String>) -> impl IntoView {
    let items = move || {
        let option = |(key, words, is_chosen): (&'static str, &'static str, bool)| {
            view! {
                <option value=key selected=is_chosen>
                    {capitalised(words)}
                </option>
            }
            .into_any()
        };
        options.get().into_iter().map(option).collect_view()
    };
    view! {
        <Show when=move || options.with(|options| options.len() > 1)>
            <label class="sort-box">
                <span>{label}</span>
                " "
                <select on:change=move |event| chosen.run(event_target_value(&event))>{items}</select>
            </label>
        </Show>
    }
}

/// Takes what is not promised out of the list, or back in, with one click; and the way to what counts as a promise. On
/// phones both stand in the sheet of filters.
#[component]
pub(super) fn NotPromised() -> impl IntoView {
    let explorer = use_explorer();
    let n = move || explorer.with(|query| explorer.engine.count(&query.clone().showing(Shown::All))).not_promised;
    let is_out = move || explorer.with(|query| query.show == Shown::Undertaken);
    let is_here = move || explorer.view.get() == View::Commitments && n() != 0;
    let method = |now: Query| Query::default().in_view(View::Method).passing_as(&now);
    let toggle = move |_| {
        explorer.choose(|query| {
            let show = if query.show == Shown::All { Shown::Undertaken } else { Shown::All };
            query.showing(show)
        });
    };
    view! {
        <button class="text-button" type="button" hidden=move || !is_here() on:click=toggle>
            <Text of=Signal::derive(move || words::not_promised(is_out(), n())) />
        </button>
        " "
        <a class="text-button" hidden=move || !is_here() href=explorer.link(method)>
            {words::WHAT_COUNTS}
        </a>
    }
}
