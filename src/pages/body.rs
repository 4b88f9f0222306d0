//! What stands between the tags of `body` on a page without a script, made of the same components as the page itself.

use leptos::prelude::*;
use readout_core::article::{Class, RecordId, RecordKind, VoiceId};
use readout_core::engine::Engine;
use readout_core::exports::{Citation, Place};
use readout_core::query::{Query, View};

use super::Page;
use super::list_page::ListPage;
use super::record_page::RecordPage;
use super::voice_page::VoicePage;
use crate::components::{Colophon, VoiceName};
use crate::state::{Explorer, provide_explorer, use_explorer};
use crate::views::IndexLine;
use crate::words::pages as words;

/// HTML without the comments by which a client that hydrates would find its nodes: ours mounts anew.
pub fn without_marks(html: &str) -> String {
    html.replace("<!>", "").replace("<!--<() />-->", "")
}

/// A page as it stands between the tags of `body`. `address` is its own, to be cited.
pub(super) fn render(engine: &'static Engine, page: Page, address: &str) -> String {
    let owner = Owner::new();
    let address = address.to_owned();
    owner.with(|| {
        provide_explorer(Explorer::without_script(engine, page.landing()));
        let html = view! { <Body page address /> }.to_html();
        without_marks(&html)
    })
}

#[component]
fn Body(page: Page, address: String) -> impl IntoView {
    let article = use_explorer().article();
    let content = match page {
        Page::List => view! { <ListPage /> }.into_any(),
        Page::Record(record) => view! { <RecordPage record /> }.into_any(),
        Page::Voice(id) => view! { <VoicePage id /> }.into_any(),
    };
    view! {
        <div class="readout record-page">
            <a class="skip-link" href="#content">
                {words::SKIP}
            </a>
            <header class="masthead">
                <p class="masthead-name">
                    <a href=page.landing()>{crate::words::page::NAME}</a>
                    " "
                    <span>{words::records_of(&article.about.headline)}</span>
                </p>
            </header>
            <main id="content">{content} <Cited page address /></main>
            <Colophon />
        </div>
    }
}

/// What to do with a page: cite it, open it where there are search and filters, go to the others.
#[component]
fn Cited(page: Page, address: String) -> impl IntoView {
    let explorer = use_explorer();
    let query = page.query(explorer.engine);
    let cited = query.open.map_or_else(|| query.clone(), Query::alone);
    let citation = explorer.engine.cite(&cited, &Place::default(), Citation::Plain);
    let open = format!("{}{}", page.landing(), query.write(explorer.engine));
    let list = (page != Page::List).then(|| {
        view! {
            <li>
                <a href=format!("{}{}", page.landing(), Page::List.path(explorer.engine))>{words::EVERY}</a>
            </li>
        }
    });
    view! {
        <PagePart heading=words::TO_CITE is_end=true>
            <p class="citation">{citation} " " <a href=address.clone()>{address.clone()}</a></p>
            <ul class="doors">
                <li>
                    <a href=open>{words::OPEN}</a>
                </li>
                {list}
            </ul>
        </PagePart>
    }
}

/// Records by kind, with what is not promised apart.
#[component]
pub(super) fn ByKind(records: Vec<RecordId>) -> impl IntoView {
    let engine = use_explorer().engine;
    let kinds = RecordKind::ALL.iter().flat_map(|kind| {
        let label = View::of(*kind).label();
        let heads = match kind {
            RecordKind::Commitment => {
                vec![(Some(Class::Undertaken), label), (Some(Class::NotPromised), Class::NotPromised.label())]
            }
            RecordKind::Tariff | RecordKind::Quote | RecordKind::Event => vec![(None, label)],
        };
        heads.into_iter().map(move |(class, heading)| (*kind, class, heading))
    });
    let parts = kinds.map(|(kind, class, heading)| {
        let is_here = |it: &&RecordId| it.kind == kind && engine.class_of(**it) == class;
        let lines = records.iter().filter(is_here).map(|record| view! { <IndexLine record=*record /> });
        let lines: Vec<_> = lines.collect();
        (!lines.is_empty()).then(|| {
            view! {
                <PagePart heading>
                    <ul class="record-lines">{lines.collect_view()}</ul>
                </PagePart>
            }
        })
    });
    parts.collect_view()
}

/// A part under its heading; one at the end is less than what the page is about.
#[component]
pub(super) fn PagePart(heading: &'static str, #[prop(optional)] is_end: bool, children: Children) -> impl IntoView {
    view! {
        <section class=if is_end { "record-part record-end" } else { "record-part" }>
            <h2>{heading}</h2>
            {children()}
        </section>
    }
}

/// The way to the page of a voice, if it has one.
#[component]
pub(super) fn VoiceLink(id: VoiceId) -> impl IntoView {
    let explorer = use_explorer();
    let source = explorer.engine.source(id).filter(|it| it.counts.iter().any(|count| !count.is_zero()));
    match source {
        Some(source) => view! {
            <a href=explorer.address(&source.query)>
                <VoiceName id />
            </a>
        }
        .into_any(),
        None => view! { <VoiceName id /> }.into_any(),
    }
}
