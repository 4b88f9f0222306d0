//! What this is, and of which article.

use leptos::prelude::*;
use readout_core::article::PartialDate;
use readout_core::query::Query;

use crate::use_explorer;
use crate::words::page as words;

/// Name, article, publisher, date. Left out within another page.
#[component]
pub(crate) fn Masthead() -> impl IntoView {
    let explorer = use_explorer();
    let about = &explorer.article().about;
    // Several articles have no one publisher, date and address.
    let is_one = !explorer.article().has_members();
    let published = is_one.then(|| {
        view! {
            <cite>{about.publisher.as_str()}</cite>
            ", "
            <Day date=about.date />
            " · "
        }
    });
    let (address, read) =
        if is_one { (about.address.as_str(), words::READ_ARTICLE) } else { ("../", words::ALL_ARTICLES) };
    view! {
        <header class="masthead">
            <p class="masthead-name">
                <a href=explorer.link(|query| Query::default().passing_as(&query))>{words::NAME}</a>
                " "
                <span>{words::PROMISE}</span>
            </p>
            <h1>{about.headline.as_str()}</h1>
            <p class="masthead-source">
                {published}
                <a href=address data-article="">
                    {read}
                </a>
                {words::RECORDS_OF}
                <Day date=about.coded />
            </p>
        </header>
    }
}

#[component]
fn Day(date: PartialDate) -> impl IntoView {
    view! { <time datetime=date.iso()>{date.words()}</time> }
}
