//! The filters: a rail where there is room, a sheet on phones.

use leptos::prelude::*;
use readout_core::engine::{Count, FacetCounts, ValueCount};
use readout_core::query::{Facet, Query};
use readout_core::text::capitalised;

use super::Text;
use super::tools::NotPromised;
use crate::browser::fields;
use crate::steps::Step;
use crate::use_explorer;
use crate::words::filters as words;
use crate::words::page as page_words;

/// Every facet of the view, with the counts "if added".
#[component]
pub(crate) fn Facets() -> impl IntoView {
    let explorer = use_explorer();
    let counts = Memo::new(move |_| explorer.with(|query| explorer.engine.facet_counts(query)));
    // Facets and their values are the view's: what is chosen changes their counts only.
    let groups = move || {
        let group = |it: FacetCounts| {
            let codes = it.values.iter().map(|value| value.code).collect();
            view! { <Group facet=it.facet codes counts /> }
        };
        counts.get_untracked().into_iter().map(group).collect_view().into_any()
    };
    let are_due = explorer.steps.has_come(Step::Filters);
    let has_more = move || counts.with(|it| it.iter().flat_map(|it| &it.values).any(|it| it.count.not_promised > 0));
    view! {
        <aside class="facets" id="filters" data-live="" popover="auto" aria-label=words::FILTERS>
            <NotPromised />
            <p class="count" aria-hidden="true" hidden=move || !has_more()>
                {words::AFTER_PLUS}
            </p>
            {move || are_due.get().then(groups)}
            <p class="facets-foot">
                <button class="text-button" type="button" on:click=move |_| explorer.choose(Query::cleared)>
                    {words::CLEAR_ALL}
                </button>
                " "
                <button
                    class="button"
                    data-rank="main"
                    type="button"
                    popovertarget="filters"
                    popovertargetaction="hide"
                >
                    <Text of=Signal::derive(move || words::show(&explorer.sentence.get())) />
                </button>
            </p>
        </aside>
    }
}

#[component]
fn Group(facet: Facet, codes: Vec<u16>, counts: Memo<Vec<FacetCounts>>) -> impl IntoView {
    // From one list to another Leptos changes the filters in place, so their names are texts that change.
    let label = use_explorer().with_untracked(|query| facet.label_in(query.view));
    let choices = codes.into_iter().map(|code| view! { <Choice facet code counts /> }).collect_view();
    view! {
        <fieldset class="facet-group">
            <legend>
                <Text of=Signal::stored(label.to_owned()) />
            </legend>
            {choices}
            <a class="skip-link" href="#results">
                {page_words::SKIP}
            </a>
        </fieldset>
    }
}

/// One value. At zero it stays where it is and keeps focus, but cannot be chosen; a chosen one can always be undone.
#[component]
fn Choice(facet: Facet, code: u16, counts: Memo<Vec<FacetCounts>>) -> impl IntoView {
    let explorer = use_explorer();
    let value = explorer.engine.vocabulary().value(facet, code);
    let label = value.map(|value| capitalised(&value.label)).unwrap_or_default();
    let party = value.and_then(|it| it.party).map(|it| it.to_string());
    let offer = explorer.follow_query(move || {
        let find = |it: &FacetCounts| it.values.iter().find(|offer| offer.code == code).copied();
        counts.with(|counts| counts.iter().filter(|it| it.facet == facet).find_map(find)).unwrap_or_default()
    });
    let is_dead = |offer: ValueCount| offer.count.is_zero() && !offer.is_chosen;
    let changed = move |event| match is_dead(offer.get_untracked()) {
        true => fields::uncheck(&event),
        false => explorer.toggle(facet, code),
    };
    view! {
        <label>
            <input
                type="checkbox"
                name=facet.key()
                prop:checked=move || offer.get().is_chosen
                aria-disabled=move || is_dead(offer.get()).then_some("true")
                on:change=changed
            />
            <span class="facet-name" data-party=party>
                <Text of=Signal::stored(label) />
            </span>
            " "
            <Number count=Signal::derive(move || offer.get().count) />
        </label>
    }
}

/// A count. What is not promised stands beside, never added.
#[component]
fn Number(count: Signal<Count>) -> impl IntoView {
    view! {
        <span class="count">
            <Text of=Signal::derive(move || count.get().n.to_string()) />
            <span aria-hidden="true">
                <Text of=Signal::derive(move || words::more(count.get())) />
            </span>
            <span class="spoken">
                <Text of=Signal::derive(move || words::more_spoken(count.get())) />
            </span>
        </span>
    }
}
