//! What this is, and of which article; and at the foot what a record may be trusted for.

use readout_core::article::PartialDate;
use readout_core::explore::{Query, View};

use super::Reader;
use super::el::{El, el, of};

/// Name, article, publisher, date. Left out within another page.
pub(super) fn masthead(reader: Reader) -> El {
    let about = &reader.article().about;
    let name = of("p", "masthead-name")
        .add(el("a").to(move || reader.address_after(|query| Query::default().looking_like(&query))).add("Readout"))
        .add(" ")
        .add(el("span").add("Every commitment, tariff and quote in one article, with the words to check them by"));
    let source = of("p", "masthead-source")
        .add(el("cite").add(about.publisher.as_str()))
        .add(", ")
        .add(day(about.date))
        .add(" · ")
        .add(el("a").set("href", about.address.as_str()).set("data-article", "").add("Read the article"))
        .add(" · Records of ")
        .add(day(about.coded));
    of("header", "masthead").add(name).add(el("h1").add(about.headline.as_str())).add(source)
}

fn day(date: PartialDate) -> El {
    el("time").set("datetime", &date.iso()).add(date.words())
}

/// What this is, heard within another page, which has the headline itself.
pub(super) fn embed_name() -> El {
    of("p", "embed-name").set("role", "heading").set("aria-level", "1").add("Readout")
}

/// What a record says and does not say, and the way to the method.
pub(super) fn colophon(reader: Reader) -> El {
    let about = &reader.article().about;
    let promise = el("p")
        .add("A record says only what the article says. What it leaves open is marked ")
        .add(of("span", "not-stated").add("not stated"))
        .add("; what we infer or count is marked as ours. Quotes are letter for letter.");
    let ways = el("p")
        .add(el("a").to(move || reader.address_after(|query| query.in_view(View::Method))).add(View::Method.label()))
        .add(" · From ")
        .add(el("a").set("href", about.address.as_str()).add([&about.publisher, ", ", &about.date.words()].concat()))
        .add(" · Nothing you do here leaves your browser.");
    of("footer", "colophon").add(promise).add(ways)
}
