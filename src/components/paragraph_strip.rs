//! The article as a row of bars, one a paragraph.

use leptos::prelude::*;
use readout_core::article::Article;
use readout_core::engine::Source;

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
    // Those of several articles make no row.
    let n_bars = if article.has_members() { 0 } else { article.paragraphs.len() };
    let bars = article.paragraphs.iter().take(n_bars).map(|paragraph| bar(paragraph.n)).collect_view();
    let listed = if article.has_members() { articles(article, source) } else { words::paragraphs(&source.paragraphs) };
    view! {
        <div class="strip" data-party=party>
            <span class="paragraph-strip" aria-hidden="true">
                {bars}
            </span>
            <small>{listed}</small>
        </div>
    }
}

/// In which of several articles a voice speaks.
fn articles(article: &Article, source: &Source<'_>) -> String {
    let mut names: Vec<&str> = Vec::new();
    for member in source.paragraphs.iter().filter_map(|paragraph| article.member_at(*paragraph)) {
        if !names.contains(&member.name.as_str()) {
            names.push(&member.name);
        }
    }
    names.join("; ")
}
