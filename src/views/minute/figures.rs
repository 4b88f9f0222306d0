//! The figures that the article states, each within the words that keep it from being misread.

use leptos::prelude::*;
use readout_core::engine::KeyFigure;
use readout_core::text::capitalised;

use crate::use_explorer;
use crate::words::minute as words;

/// How many characters of an amount fit a tile as large as a number stands there: "49,000" does, "300 megatons" does
/// not.
const LONG: usize = 11;

/// Nothing where the article states no figure.
#[component]
pub(crate) fn Figures() -> impl IntoView {
    let figures = use_explorer().engine.key_figures();
    if figures.is_empty() {
        return ().into_any();
    }
    let tiles = figures.into_iter().map(|it| view! { <Tile it /> }).collect_view();
    view! {
        <section class="section" aria-labelledby="figures">
            <h2 class="spoken" id="figures">
                {words::FIGURES}
            </h2>
            <ul class="figures">{tiles}</ul>
        </section>
    }
    .into_any()
}

#[component]
fn Tile(it: KeyFigure<'static>) -> impl IntoView {
    let explorer = use_explorer();
    let record = it.record;
    let party = it.actor.and_then(|id| explorer.article().party_number(id)).map(|number| number.to_string());
    // "up to" and "about" are smaller than what they bound.
    let bound = if it.is_additional { words::EXTRA } else { it.figure.hedge() };
    let bound = (!bound.is_empty()).then(|| view! { <small>{bound.to_owned()}</small> }.into_any());
    let amount = it.figure.amount();
    let is_long = amount.chars().count() > LONG;
    view! {
        <li data-party=party>
            <a class="figures-door" href=explorer.link_to(record)>
                <span class="kicker">{it.lead}</span>
                " "
                <span class="figure" data-long=is_long>{bound} " " {amount}</span>
                " "
                <span>{capitalised(&it.label)}</span>
            </a>
        </li>
    }
}
