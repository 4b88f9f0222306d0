//! The filters: a rail where there is room, a sheet on phones.

use leptos::ev;
use leptos::prelude::*;
use readout_core::explore::{Count, Facet, FacetCounts, Query, ValueCount, capitalised};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::follow::{Followed, memo};
use super::list::{Row, list};
use crate::browser::fields;

/// Every facet of the view, with the counts "if added".
pub(super) fn facets(reader: Reader) -> El {
    let counts = memo(move || reader.with(|query| reader.engine.facet_counts(query)));
    let rows = memo(move || counts.with(|counts| counts.iter().map(|it| Row::Facet(it.facet)).collect::<Vec<_>>()));
    let groups = list(rows, move |row| match row {
        Row::Facet(facet) => group(reader, facet, counts).view(),
        _ => nothing(),
    });
    let clear = of("button", "text-button").set("type", "button").on(ev::click, move |_| reader.go(Query::cleared));
    let done = of("button", "button")
        .set("data-rank", "main")
        .set("type", "button")
        .set("popovertarget", "filters")
        .set("popovertargetaction", "hide")
        .text(move || ["Show ", &reader.sentence.get()].concat());
    of("aside", "facets")
        .set("id", "filters")
        .set("data-live", "")
        .set("popover", "auto")
        .set("aria-label", "Filters")
        .add(groups)
        .add(of("p", "facets-foot").add(clear.add("Clear all")).add(" ").add(done))
}

fn group(reader: Reader, facet: Facet, counts: Followed<Vec<FacetCounts>>) -> El {
    let rows = memo(move || {
        counts.with(|counts| {
            let offers = counts.iter().filter(|it| it.facet == facet).flat_map(|it| &it.values);
            offers.map(|offer| Row::Choice(facet, offer.code)).collect::<Vec<_>>()
        })
    });
    let choices = list(rows, move |row| match row {
        Row::Choice(facet, code) => choice(reader, facet, code, counts).view(),
        _ => nothing(),
    });
    let legend = el("legend").text(move || reader.with(|query| facet.label_in(query.view)).to_owned());
    of("fieldset", "facet-group").add(legend).add(choices)
}

/// One value. At zero it stays where it is and keeps focus, but cannot be chosen; a chosen one can always be undone.
fn choice(reader: Reader, facet: Facet, code: u16, counts: Followed<Vec<FacetCounts>>) -> El {
    let value = reader.engine.vocabulary().value(facet, code);
    let label = value.map(|value| capitalised(&value.label)).unwrap_or_default();
    let offer = move || {
        let find = |it: &FacetCounts| it.values.iter().find(|offer| offer.code == code).copied();
        counts.with(|counts| counts.iter().filter(|it| it.facet == facet).find_map(find)).unwrap_or_default()
    };
    let is_dead = move |offer: ValueCount| offer.count.is_zero() && !offer.is_chosen;
    let box_ = el("input")
        .set("type", "checkbox")
        .set("name", facet.key())
        .ticked(move || offer().is_chosen)
        .follow("aria-disabled", move || is_dead(offer()).then(|| "true".to_owned()))
        .on(ev::change, move |event| {
            if is_dead(untrack(offer)) {
                fields::untick(&event);
            } else {
                reader.toggle(facet, code);
            }
        });
    let name = of("span", "facet-name")
        .set_if("data-party", value.and_then(|it| it.party).map(|it| it.to_string()).as_deref());
    el("label").add(box_).add(name.add(label)).add(" ").add(number(move || offer().count))
}

/// A count. What is not promised stands beside, never added.
fn number(count: impl Fn() -> Count + Copy + Send + 'static) -> El {
    let more = move || match count().not_promised {
        0 => String::new(),
        more => [" + ", &more.to_string(), " not promised"].concat(),
    };
    let short = move || match count().not_promised {
        0 => String::new(),
        more => [" + ", &more.to_string()].concat(),
    };
    of("span", "count")
        .text(move || count().n.to_string())
        .add(el("span").set("aria-hidden", "true").text(short))
        .add(of("span", "spoken").text(more))
}
