//! An open record: the article's words, who says so, what it states and leaves open, the other side.

use leptos::prelude::*;
use readout_core::article::RecordId;
use readout_core::engine::{Statement, Step};
use readout_core::text::capitalised;

use crate::components::{FactRows, Inferred, OpenLink, Quoted, ResponseLine, VoiceName};
use crate::share::RecordActs;
use crate::use_explorer;
use crate::words::detail as words;

/// Everything that an open record shows beside its title.
#[component]
pub(crate) fn Detail(record: RecordId) -> impl IntoView {
    view! {
        <div class="record-detail">
            <RecordActs record />
            <DetailParts record level=4 />
        </div>
    }
}

/// The same without the ways on, under headings of a level.
#[component]
pub(crate) fn DetailParts(record: RecordId, level: u8) -> impl IntoView {
    let explorer = use_explorer();
    let detail = explorer.engine.detail(record);
    let article = explorer.article();
    let publisher = &article.about_of(record).publisher;
    let n_parts = detail.parts.len();
    let parts = (1..).zip(detail.parts).map(|(n, part)| {
        // A measure can have several statements about it.
        let which = if n_parts > 1 { words::statement(n) } else { String::new() };
        let place = words::place(publisher, &part.paragraphs);
        view! { <PartSections part which place level /> }
    });
    let parts = parts.collect_view();
    let quoted = detail.words.into_iter().map(|it| view! { <Quoted it /> }).collect_view();
    let (responses, related) = (detail.responses, detail.related);
    let responses = (!responses.is_empty()).then(|| {
        view! {
            <DetailSection heading=words::OTHER_SIDE level>
                {responses.iter().map(|it| view! { <ResponseLine it /> }).collect_view()}
            </DetailSection>
        }
    });
    let related = (!related.is_empty()).then(|| {
        let links = related.into_iter().map(|(why, record)| view! { <Related why record /> }).collect_view();
        view! {
            <DetailSection heading=words::SEE_ALSO level>
                <ul class="related">{links}</ul>
            </DetailSection>
        }
    });
    view! {
        <DetailSection heading=words::ARTICLES_WORDS level>{quoted}</DetailSection>
        {parts}
        {responses}
        {related}
    }
}

/// A part under its heading.
#[component]
fn DetailSection(#[prop(into)] heading: Oco<'static, str>, level: u8, children: Children) -> impl IntoView {
    let heading = match level {
        2 => view! { <h2>{heading}</h2> }.into_any(),
        _ => view! { <h4>{heading}</h4> }.into_any(),
    };
    view! { <section>{heading} {children()}</section> }
}

/// The chain of who says so, and the facts.
#[component]
fn PartSections(part: Statement<'static>, which: String, place: String, level: u8) -> impl IntoView {
    let chain = part.chain.into_iter().map(|step| view! { <ChainStep step /> }).collect_view();
    view! {
        <DetailSection heading=capitalised(&words::who_says_so(&which)) level>
            <ol class="attribution">
                {chain} <li>
                    <span>{words::ARTICLE}</span>
                    " "
                    {place}
                </li>
            </ol>
        </DetailSection>
        <DetailSection heading=capitalised(&words::what_it_says(&which)) level>
            <dl class="facts">
                <FactRows facts=part.facts />
            </dl>
        </DetailSection>
    }
}

#[component]
fn ChainStep(step: Step<'static>) -> impl IntoView {
    let carried = step.carried.map(|reason| view! { <Inferred reason=words::carried_over(reason) /> });
    view! {
        <li>
            <span>{step.role}</span>
            " "
            <VoiceName id=step.who />
            " "
            {carried}
        </li>
    }
}

#[component]
fn Related(why: &'static str, record: RecordId) -> impl IntoView {
    view! {
        <li>
            <span class="kicker">{why}</span>
            " "
            <OpenLink record />
        </li>
    }
}
