//! The views, as links with counts that follow the query.

use readout_core::explore::View;

use super::Reader;
use super::el::{El, el, of};

/// Links to the views; what means the same in each carries over.
pub(super) fn view_nav(reader: Reader) -> El {
    let views = View::NAMED.map(|view| item(reader, view)).into_iter().collect::<Vec<_>>();
    of("nav", "view-nav").set("aria-label", "Views").add(el("ul").add(views))
}

fn item(reader: Reader, view: View) -> El {
    let count = move || reader.with(|query| reader.engine.count_in_view(query, view)).n.to_string();
    let count = view.kind().map(|_| of("span", "count").text(count));
    let link = el("a")
        .to(move || reader.address_after(|query| query.in_view(view)))
        .follow("aria-current", move || reader.with(|query| query.view == view).then(|| "page".to_owned()))
        .add(view.label())
        .add(" ")
        .add(count);
    el("li").add(link)
}
