//! The article's words: where they stand, and a link that lands on them; and what is not in it.

use leptos::prelude::*;
use readout_core::article::Evidence;

use super::Marked;
use crate::use_explorer;
use crate::words::record as words;

/// "¶23": a link that lands on the words, and says the paragraph where it cannot.
#[component]
pub(crate) fn EvidenceLink<'a>(it: &'a Evidence) -> impl IntoView + use<> {
    let article = use_explorer().article();
    let address = article.about_at(it.p).address_of(&it.words);
    let paragraph = article.own_number(it.p);
    view! {
        <a class="evidence" href=address>
            <span aria-hidden="true">{words::PARAGRAPH_SIGN}</span>
            <span class="spoken">{words::PARAGRAPH_SPOKEN}</span>
            {paragraph}
        </a>
    }
}

/// The words themselves, set as a quotation, with their place.
#[component]
pub(crate) fn Quoted(it: &'static Evidence) -> impl IntoView {
    view! {
        <blockquote>
            <Marked text=it.words.as_str() />
            " "
            <EvidenceLink it />
        </blockquote>
    }
}

/// What the article does not state: it looks open.
#[component]
pub(crate) fn NotStated(#[prop(optional, into)] words: Option<Oco<'static, str>>) -> impl IntoView {
    view! { <span class="not-stated">{words.unwrap_or(Oco::Borrowed(words::NOT_STATED))}</span> }
}

/// What is ours: inferred, or carried over, with the reason; `title` has more of it.
#[component]
pub(crate) fn Inferred(
    #[prop(into)] reason: Oco<'static, str>,
    #[prop(optional_no_strip, into)] title: Option<Oco<'static, str>>,
) -> impl IntoView {
    view! {
        <span class="inferred" title=title>
            {reason}
        </span>
    }
}
