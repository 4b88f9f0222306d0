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
