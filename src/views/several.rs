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

#[cfg(test)]
mod tests {
    use std::fs;

    use readout_author::{File, build, merge};
    use readout_core::article::RecordKind;
    use readout_core::engine::Engine;
    use readout_core::exports::way_to;
    use readout_core::query::Query;

    use super::*;
    use crate::app::App;
    use crate::lazy_module;
    use crate::state::{Explorer, provide_explorer};
    use crate::views::DetailParts;
    use crate::words::{detail, minute};

    /// All articles of data/ as one.
    fn all() -> &'static Engine {
        let mut folders: Vec<_> = fs::read_dir("data").unwrap().map(|it| it.unwrap().path()).collect();
        folders.retain(|it| it.is_dir());
        folders.sort();
        let read = |folder: std::path::PathBuf| {
            let file = File::read(&fs::read_to_string(folder.join("article.json")).unwrap()).unwrap();
            (folder.file_name().unwrap().to_str().unwrap().to_owned(), build(&file).unwrap())
        };
        Box::leak(Box::new(Engine::new(merge(folders.into_iter().map(read).collect()))))
    }

    fn page(engine: &'static Engine, query: Query) -> String {
        let owner = Owner::new();
        owner.with(|| view! { <App engine query lazy=Some(lazy_module::render) /> }.to_html())
    }

    #[test]
    fn the_overview_of_several_lists_them_with_the_ways_in() {
        let engine = all();
        let page = page(engine, Query::default());
        for member in engine.article().members() {
            for told in [format!("href=\"{}\"", way_to(member)), format!("in={}\"", member.slug)] {
                assert!(page.contains(&told), "{told}");
            }
            assert!(page.contains(&member.about.headline.replace('&', "&amp;")), "{}", member.about.headline);
        }
        assert!(!page.contains(minute::WHO_SPEAKS) && !page.contains(minute::EVERY_RECORD));
        assert!(page.contains("href=\"../\" data-article"));
    }

    #[test]
    fn every_view_of_several_says_of_which_article_a_record_is() {
        let engine = all();
        for view in View::ALL {
            let page = page(engine, Query::default().in_view(*view));
            let kind = view.kind();
            for record in kind.iter().flat_map(|kind| engine.article().records(*kind)) {
                let own = engine.own_address(record).replace('&', "&amp;");
                assert!(page.contains(&format!("href=\"{own}\"")), "{view:?}: {own}");
            }
            // What is one article's alone has the ways to each article's.
            if matches!(view, View::Sources | View::Check | View::Method) {
                for member in engine.article().members() {
                    let own = own_page(member, *view);
                    assert!(page.contains(&format!("href=\"{own}\"")), "{view:?}: {own}");
                }
            }
        }
    }

    #[test]
    fn an_open_record_names_the_paragraphs_of_its_own_article() {
        let engine = all();
        for kind in RecordKind::ALL {
            let record = engine.article().records(*kind).last().unwrap();
            let about = engine.article().about_of(record);
            let numbers = engine.article().own_numbers_of(record);
            assert!(numbers.iter().all(|it| *it <= engine.article().member_of(record).unwrap().n_paragraphs));
            let owner = Owner::new();
            let html = owner.with(|| {
                provide_explorer(Explorer::new(engine, Query::default()));
                view! { <DetailParts record level=4 /> }.to_html()
            });
            assert!(html.contains(&detail::place(&about.publisher, &numbers)), "{html}");
        }
    }
}
