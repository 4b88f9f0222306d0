//! The article as a row of bars, one a paragraph.

use leptos::prelude::*;
use readout_core::engine::Source;
use readout_core::text::listed;

use crate::use_explorer;
use crate::words::record as words;

/// Filled where records rest on the voice. Words say the same.
#[component]
pub(crate) fn ParagraphStrip<'a>(source: &'a Source<'static>) -> impl IntoView + use<> {
    let article = use_explorer().article();
    let party = article.party_number(source.id).map(|number| number.to_string());
    let bar = |n: u16| {
        let class = source.paragraphs.contains(&n).then_some("said");
        view! { <i class=class></i> }.into_any()
    };
    let bars = article.paragraphs.iter().map(|paragraph| bar(paragraph.n)).collect_view();
    let listed = listed(&source.paragraphs);
    view! {
        <div class="strip" data-party=party>
            <span class="paragraph-strip" aria-hidden="true">
                {bars}
            </span>
            <small>{words::PARAGRAPH_SIGN} {listed}</small>
        </div>
    }
}
