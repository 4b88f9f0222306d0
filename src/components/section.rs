//! Parts of a view, with their headings.

use leptos::prelude::*;

use super::Sentence;

/// A part of a view; `id` is its heading's.
#[component]
pub(crate) fn Section(id: &'static str, #[prop(into)] heading: Oco<'static, str>, children: Children) -> impl IntoView {
    view! {
        <section class="section" aria-labelledby=id>
            <SectionHead id heading />
            {children()}
        </section>
    }
}

/// The heading of a part.
#[component]
pub(crate) fn SectionHead(id: &'static str, #[prop(into)] heading: Oco<'static, str>) -> impl IntoView {
    view! {
        <div class="section-head">
            <h2 id=id>{heading}</h2>
        </div>
    }
}

/// The heading of a view, with what is to be known of it.
#[component]
pub(crate) fn ViewHead(children: Children) -> impl IntoView {
    view! {
        <div class="section-head">
            <Sentence />
            {children()}
        </div>
    }
}
