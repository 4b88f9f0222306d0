//! Exactly the records that the query lists: sent, cited, as files, embedded.

use leptos::prelude::*;
use readout_core::engine::Engine;
use readout_core::exports::{PICTURE_OF_DEAL, PICTURE_OF_RATES, Snippet};
use readout_core::query::{Query, View};

use super::cite::Cite;
use super::copy_status::{CopyButton, CopyReport, CopyStatus};
use super::files::Files;
use super::picture::PictureLink;
use super::printing::PrintButton;
use super::sheet::SheetButton;
use crate::browser::place::place;
use crate::frame::{self, Frame, Lock};
use crate::use_explorer;
use crate::words::share as words;

/// Files, citation, link and embed of what the query lists.
#[component]
pub(crate) fn SharePanel() -> impl IntoView {
    let explorer = use_explorer();
    // Rendered anew with each query, so that nothing is told of another one's copies.
    move || explorer.with(|query| view! { <Panel query=query.clone() /> })
}

#[component]
fn Panel(query: Query) -> impl IntoView {
    let engine = use_explorer().engine;
    let count = engine.count(&query);
    let status = CopyStatus::new();
    let has_address = place().page.is_some();
    let (linked, embedded) = (query.clone(), frame::embedded(query.clone(), Lock::Filters));
    let link = move |()| has_address.then(|| place().address(engine, &linked));
    let embed = move |()| engine.snippet(&embedded, &place(), Snippet::Element);
    // Pictures and the page for editors are each article's own.
    let is_one = !engine.article().has_members();
    let has_choices = is_one && has_address && !Frame::of(&query).is_embedded;
    let choices = has_choices.then(|| {
        view! { <a href=format!("embed.html{}", query.write(engine))>{words::EMBED_CHOICES}</a> }
    });
    let files = (!count.is_zero()).then(|| view! { <Files query=query.clone() /> });
    let pictures = (is_one && has_address && query.view == View::Overview).then(|| view! { <Pictures engine /> });
    let shared = query.clone();
    let sentence = engine.sentence(&query, count);
    view! {
        <div class="share-panel">
            <p>{words::shared(&sentence)}</p>
            <Group heading=words::SEND>
                <CopyButton status words=words::COPY_LINK name=words::LINK make=link />
                <SheetButton status query=shared />
                <PrintButton />
                {pictures}
            </Group>
            <Group heading=words::CITE>
                <Cite status query />
            </Group>
            <Group heading=words::EMBED_IN_PAGE>
                <CopyButton status words=words::COPY_EMBED name=words::EMBED make=embed />
                {choices}
            </Group>
            {files}
            <CopyReport status />
        </div>
    }
}

/// Acts under one heading.
#[component]
pub(super) fn Group(#[prop(into)] heading: Oco<'static, str>, children: Children) -> impl IntoView {
    view! {
        <fieldset class="share-group">
            <legend>{heading}</legend>
            {children()}
        </fieldset>
    }
}

#[component]
fn Pictures(engine: &'static Engine) -> impl IntoView {
    let has_rates = !engine.rates().rows.is_empty();
    let rates =
        has_rates.then(|| view! { <PictureLink path=PICTURE_OF_RATES.to_owned() words=words::PICTURE_OF_RATES /> });
    view! {
        <PictureLink path=PICTURE_OF_DEAL.to_owned() words=words::PICTURE_OF_DEAL />
        {rates}
    }
}
