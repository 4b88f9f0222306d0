//! The list of all pages: every record by kind, every voice, and the data they are made from.

use leptos::prelude::*;
use readout_core::article::{RecordId, RecordKind};
use readout_core::exports::{LICENCE, RIGHTS};

use super::body::{ByKind, PagePart, VoiceLink};
use crate::use_explorer;
use crate::words::pages as words;

/// Everything between masthead and citation.
#[component]
pub(super) fn ListPage() -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let about = &article.about;
    let records: Vec<RecordId> = RecordKind::ALL.iter().flat_map(|kind| article.records(*kind)).collect();
    let voices = explorer.engine.sources().into_iter().map(|it| {
        view! {
            <li class="index-line">
                <VoiceLink id=it.id />
            </li>
        }
    });
    let voices = voices.collect_view();
    view! {
        <div class="record-list">
            <h1>{words::EVERY}</h1>
            <p>
                {words::EACH_HAS_A_PAGE} <a href=about.address.as_str()>{about.headline.as_str()}</a>
                {words::published(about)}
            </p>
            <ByKind records />
            <PagePart heading=words::VOICES>
                <ul class="record-lines">{voices}</ul>
            </PagePart>
            <PagePart heading=words::THE_DATA>
                <p>
                    {words::IN_ONE_FILE} <a href="data.json">{words::DATA_FILE}</a> {words::WITH_ITS}
                    <a href="data.schema.json">{words::SCHEMA}</a> {words::STOP} <a href=LICENCE>{RIGHTS}</a>
                    {words::FULL_STOP}
                </p>
            </PagePart>
        </div>
    }
}
