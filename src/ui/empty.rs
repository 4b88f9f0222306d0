//! Nothing found: what was asked, and a way out of each part of it.

use super::Reader;
use super::chips::{applied, label, without};
use super::el::{El, el, nothing, of};
use super::markup::Markup;

/// The state without results: what each filter alone holds back.
pub(super) fn empty(reader: Reader) -> El {
    of("div", "empty-state")
        .add(of("p", "chart-title").text(move || reader.sentence.get()))
        .add(el("p").add("Nothing in this article matches all of that. With one filter less:"))
        .swap(move || ways_out(reader))
}

fn ways_out(reader: Reader) -> Markup {
    let rows = reader.with(applied);
    if rows.is_empty() {
        return nothing();
    }
    let mut ways = of("ul", "doors");
    for row in rows {
        let wider = reader.with(|query| without(query.clone(), &row));
        let count = reader.engine.count(&wider);
        let words = ["Without “", &label(reader, &row), "”: ", &count.words()].concat();
        ways = ways.add(el("li").add(el("a").to(move || reader.address(&wider)).add(words)));
    }
    ways.view()
}
