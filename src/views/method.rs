//! How the records are made, what they can be trusted for, and what they leave out.

use leptos::prelude::*;
use readout_core::article::{Class, QuoteKind, Standing};
use readout_core::query::View;

use crate::components::{Main, Sentence};
use crate::use_explorer;
use crate::words::method as words;

/// The method page: one article, its publisher, the rules, the limits.
#[component]
pub(crate) fn MethodView() -> impl IntoView {
    let article = use_explorer().article();
    let about = &article.about;
    let standings = Standing::ALL.iter().map(|it| words::standing(*it)).collect();
    let quotes = QuoteKind::ALL.iter().map(|it| words::kind(*it)).collect();
    let terms = article.terms.iter().map(words::term).collect();
    let silent = article.paragraphs.iter().filter_map(words::no_records).collect();
    view! {
        <Main view=View::Method>
            <Sentence of=Signal::stored(View::Method.label().to_owned()) />
            <MethodPart heading=words::ONE_ARTICLE>
                <p>
                    {words::SINGLE_ARTICLE} <a href=about.address.as_str()>{about.headline.as_str()}</a>
                    {words::published_in(about)}
                </p>
                <p>{words::NOT_IN_THE_TEXT}</p>
                <Sources />
                <p>{words::ALL_ELSE}</p>
            </MethodPart>
            <MethodPart heading=words::WHO_CODED>
                <p>{words::how_coded(about)}</p>
            </MethodPart>
            <MethodPart heading=words::WHAT_COUNTS>
                <p>
                    {words::VERB_DECIDES} <b>{Class::Undertaken.label()}</b> {words::undertaken()}
                    <b>{Class::NotPromised.label()}</b> {words::not_promised()}
                </p>
                <p>{words::ONE_COMMITMENT}</p>
            </MethodPart>
            <MethodPart heading=words::ON_WHOSE_WORD>
                <p>{words::CHAIN}</p>
                <Points points=standings />
            </MethodPart>
            <MethodPart heading=words::TARIFFS>
                <p>{words::RATES_BELONG}</p>
            </MethodPart>
            <MethodPart heading=words::QUOTES>
                <Points points=quotes />
                <p>{words::DIRECT_WORDS}</p>
                <Points points=terms />
            </MethodPart>
            <MethodPart heading=words::SILENCE>
                <p>{words::SILENCE_MEANS}</p>
            </MethodPart>
            <MethodPart heading=words::LEFT_OUT>
                <LeftOutTable />
                <Points points=silent />
            </MethodPart>
            <MethodPart heading=words::LIMITS>
                <p>{words::ONE_OUTLET}</p>
            </MethodPart>
            <MethodPart heading=words::AN_ERROR>
                <p>{words::REPORT_IT}</p>
            </MethodPart>
            <MethodPart heading=words::RIGHTS>
                <p>{words::LICENCES}</p>
            </MethodPart>
        </Main>
    }
}

/// A part of it under its heading.
#[component]
pub(super) fn MethodPart(heading: &'static str, children: Children) -> impl IntoView {
    view! {
        <section class="method-part">
            <h3>{heading}</h3>
            {children()}
        </section>
    }
}

#[component]
fn Points(points: Vec<String>) -> impl IntoView {
    (!points.is_empty()).then(|| {
        let points = points.into_iter().map(|point| view! { <li>{point}</li> }).collect_view();
        view! { <ul class="plain-list">{points}</ul> }
    })
}

/// What is known of the article itself, each fact with its source.
#[component]
fn Sources() -> impl IntoView {
    let sources = use_explorer().article().about.sources();
    let facts = sources.into_iter().map(|(fact, source)| {
        let address = source.address.as_deref();
        let link = address.map(|it| view! { " " <a href=it>{words::host(it)}</a> });
        view! { <li>{words::fact(fact, &source.text)} {link}</li> }
    });
    view! { <ul class="plain-list">{facts.collect_view()}</ul> }
}

#[component]
fn LeftOutTable() -> impl IntoView {
    let heads = words::LEFT_OUT_COLUMNS.map(|head| view! { <th scope="col">{head}</th> });
    let rows = use_explorer().article().left_out.iter().map(|it| {
        view! {
            <tr>
                <th scope="row">{words::paragraph(it.p)}</th>
                <td>{it.what.as_str()}</td>
                <td>{it.why.as_str()}</td>
            </tr>
        }
    });
    let rows = rows.collect_view();
    view! {
        <table class="left-out">
            <thead>
                <tr>{heads.into_iter().collect_view()}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}
