//! The articles that an explorer over several is made of, in place of the deal in a minute: what each of them has here, and
//! the way to its own page.

use leptos::prelude::*;
use readout_core::article::{Member, RecordKind};
use readout_core::exports::way_to;
use readout_core::query::{Facet, Group, Query, View};
use readout_core::text::capitalised;

use crate::components::{QueryLink, Section};
use crate::use_explorer;
use crate::words::minute as words;

/// Each article, and below them the lists of all.
#[component]
pub(super) fn Articles() -> impl IntoView {
    let members = use_explorer().article().members();
    let articles = (0..).zip(members).map(|(place, member)| view! { <Article place member /> });
    let lists = View::NAMED.iter().filter(|view| view.kind().is_some()).map(|view| Query::default().in_view(*view));
    let matrix = Query::default().in_view(View::Matrix).grouped(Group::Party);
    let doors = lists.chain([matrix]).map(|to| {
        let label = to.view.label();
        view! {
            <li>
                <QueryLink to>{label}</QueryLink>
            </li>
        }
    });
    view! {
        <div class="minute">
            {articles.collect_view()}
            <Section id="all" heading=words::ACROSS>
                <ul class="doors">{doors.collect_view()}</ul>
            </Section>
        </div>
    }
}

#[component]
fn Article(place: u16, member: &'static Member) -> impl IntoView {
    let engine = use_explorer().engine;
    let about = &member.about;
    let doors = RecordKind::ALL.iter().filter_map(|kind| {
        let query = Query::default().in_view(View::of(*kind)).only(Facet::Article, place);
        let count = engine.count(&query);
        (!count.is_zero()).then(|| {
            view! {
                <li>
                    <QueryLink to=query>{count.named(*kind)}</QueryLink>
                </li>
            }
        })
    });
    view! {
        <section class="section">
            <h2>
                <a href=way_to(member)>{capitalised(&member.name)}</a>
            </h2>
            <p class="news-answer">
                <span lang=about.language.as_str()>{about.headline.as_str()}</span>
                {words::COMMA}
                {about.publication()}
            </p>
            <ul class="doors">{doors.collect_view()}</ul>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use readout_author::{File, build, merge};
    use readout_core::engine::Engine;

    use super::*;
    use crate::app::App;
    use crate::lazy_module;
    use crate::state::{Explorer, provide_explorer};
    use crate::views::DetailParts;
    use crate::words::detail;

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
        assert!(!page.contains(words::WHO_SPEAKS) && !page.contains(words::EVERY_RECORD));
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
                    let own = readout_core::exports::own_page(member, *view);
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
