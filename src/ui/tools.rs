//! Above the list: the way to the filters on phones, order, grouping, and what is not promised.

use leptos::ev;
use readout_core::explore::{Group, Show, Sort, View, capitalised};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::markup::Markup;
use crate::browser::fields;

/// A choice of one: key, words, and whether it is chosen.
type Options = Vec<(&'static str, &'static str, bool)>;

/// The tools above a list.
pub(super) fn tools(reader: Reader) -> El {
    of("div", "results-tools")
        .set("data-live", "")
        .add(filter_button(reader))
        .swap(move || {
            let sorts = reader.with(|query| {
                query.sorts().iter().map(|it| (it.key(), query.sort_label(*it), *it == query.sort)).collect()
            });
            choose("Sort by", sorts, move |key| {
                if let Some(sort) = Sort::from_key(key) {
                    reader.go(|query| query.sorted(sort));
                }
            })
        })
        .swap(move || {
            let groups = reader
                .with(|query| query.groups().iter().map(|it| (it.key(), it.label(), *it == query.group)).collect());
            choose("Group by", groups, move |key| {
                if let Some(group) = Group::from_key(key) {
                    reader.go(|query| query.grouped(group));
                }
            })
        })
        .add(not_promised(reader))
}

/// Opens the filters where they are a sheet.
pub(super) fn filter_button(reader: Reader) -> El {
    let label = move || match reader.with(|query| query.choices().len()) {
        0 => "Filters".to_owned(),
        n => ["Filters (", &n.to_string(), ")"].concat(),
    };
    of("button", "filter-button").set("type", "button").set("popovertarget", "filters").text(label)
}

/// A labelled choice of one; nothing where there is nothing to choose.
fn choose(label: &'static str, options: Options, chosen: impl Fn(&str) + Send + 'static) -> Markup {
    if options.len() < 2 {
        return nothing();
    }
    let option = |(key, words, is_chosen): (&'static str, &'static str, bool)| {
        el("option").set("value", key).set_if("selected", is_chosen.then_some("")).add(capitalised(words))
    };
    let select = el("select")
        .on(ev::change, move |event| chosen(&fields::value(&event)))
        .add(options.into_iter().map(option).collect::<Vec<_>>());
    of("label", "sort-box").add(label).add(" ").add(select).view()
}

/// Takes what is not promised out of the list, or back in, with one click.
fn not_promised(reader: Reader) -> El {
    let n = move || reader.with(|query| reader.engine.count(&query.clone().showing(Show::All))).not_promised;
    let is_out = move || reader.with(|query| query.show == Show::Undertaken);
    let is_here = move || reader.with(|query| query.view == View::Commitments) && n() != 0;
    of("button", "text-button")
        .set("type", "button")
        .follow("hidden", move || (!is_here()).then(String::new))
        .on(ev::click, move |_| {
            reader.go(|query| {
                let show = if query.show == Show::All { Show::Undertaken } else { Show::All };
                query.showing(show)
            });
        })
        .text(move || {
            [if is_out() { "Show the " } else { "Leave out the " }, &n().to_string(), " not promised"].concat()
        })
}
