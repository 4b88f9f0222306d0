//! The views that are another thing over several articles: what is each article's own, and the way to it.

use leptos::prelude::*;
use readout_core::exports::own_page;
use readout_core::query::View;
use readout_core::text::capitalised;

use super::method::MethodPart;
use super::sources::VoiceLine;
use crate::components::{LedgerTable, Main, Section, Sentence, ViewHead};
use crate::use_explorer;
use crate::words::{ledger, method, several as words, sources};

/// A view over several articles; none where it is the same as of one.
pub(super) fn render(view: View) -> Option<AnyView> {
    Some(match view {
        View::Sources => view! { <Sources /> }.into_any(),
        View::Check => view! { <Checks /> }.into_any(),
        View::Method => view! { <Method /> }.into_any(),
        View::Ledger => view! { <Ledgers /> }.into_any(),
        _ => return None,
    })
}

/// The voices of all articles. The map of its paragraphs is each article's own.
#[component]
fn Sources() -> impl IntoView {
    let voices = use_explorer().engine.sources().into_iter().map(|source| view! { <VoiceLine source /> });
    view! {
        <Main view=View::Sources>
            <ViewHead>
                <p>{words::MAPS}</p>
            </ViewHead>
            <OwnPages view=View::Sources />
            <Section id="voices" heading=sources::WHO_SPEAKS_WHERE>
                <ul class="sources-map">{voices.collect_view()}</ul>
            </Section>
        </Main>
    }
}

/// A text is one article's.
#[component]
fn Checks() -> impl IntoView {
    view! {
        <Main view=View::Check>
            <ViewHead>
                <p>{words::CHECKS}</p>
            </ViewHead>
            <OwnPages view=View::Check />
        </Main>
    }
}

/// The way to a view on each article's own page.
#[component]
fn OwnPages(view: View) -> impl IntoView {
    let links = use_explorer().article().members().iter().map(|member| {
        view! {
            <li>
                <a href=own_page(member, view)>{capitalised(&member.name)}</a>
            </li>
        }
    });
    view! { <ul class="doors">{links.collect_view()}</ul> }
}

/// Each article says on its own page where it is from and how it was coded; the rules are the same.
#[component]
fn Method() -> impl IntoView {
    let articles = use_explorer().article().members().iter().map(|member| {
        view! {
            <li>
                <a href=own_page(member, View::Method)>{capitalised(&member.name)}</a>
                {words::coded_from(&member.about)}
            </li>
        }
    });
    view! {
        <Main view=View::Method>
            <Sentence of=Signal::stored(View::Method.label().to_owned()) />
            <MethodPart heading=words::SEVERAL_ARTICLES>
                <p>{words::EACH_BY_ITSELF}</p>
                <ul class="plain-list">{articles.collect_view()}</ul>
                <p>{words::WHO_IS_ONE}</p>
            </MethodPart>
            <MethodPart heading=method::RIGHTS>
                <p>{words::LICENCES}</p>
            </MethodPart>
        </Main>
    }
}

/// A deal is between the sides of its own article.
#[component]
fn Ledgers() -> impl IntoView {
    let ledgers = use_explorer().engine.ledgers().into_iter().map(|(member, ledger)| {
        view! {
            <h3>{capitalised(&member.name)}</h3>
            <LedgerTable ledger />
        }
    });
    view! {
        <Main view=View::Ledger>
            <ViewHead>
                <p>{ledger::NOTE}</p>
            </ViewHead>
            {ledgers.collect_view()}
        </Main>
    }
}
