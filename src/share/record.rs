//! What a reader does with one record: send it, cite it, embed it, print it, close it.

use leptos::prelude::*;
use readout_core::article::RecordId;
use readout_core::exports::Snippet;
use readout_core::query::Query;

use super::cite::Cite;
use super::copy_status::{CopyButton, CopyReport, CopyStatus};
use super::picture::PictureLink;
use super::printing::PrintButton;
use super::sheet::SheetButton;
use crate::browser::place::place;
use crate::frame::{self, Lock};
use crate::use_explorer;
use crate::words::{detail, share as words};

/// The acts of an open record, each with its answer below.
#[component]
pub(crate) fn RecordActs(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let engine = explorer.engine;
    let status = CopyStatus::new();
    let has_address = place().page.is_some();
    let linked = Query::default().opened(record);
    let alone = Query::alone(record);
    let (shared, sent, embedded) = (linked.clone(), linked.clone(), frame::embedded(alone.clone(), Lock::Record));
    let link = move |()| has_address.then(|| place().address(engine, &linked));
    let text = move |()| has_address.then(|| [engine.message(record), place().address(engine, &sent)].join("\n"));
    let embed = move |()| engine.snippet(&embedded, &place(), Snippet::Element);
    let picture = has_address.then(|| view! { <PictureLink path=engine.picture_of(record) words=words::PICTURE /> });
    // In a tab of its own, so that the list stays, and a frame too.
    let is_shipped = explorer.article().about_of(record).shipped.is_some();
    let in_text = (has_address && is_shipped).then(|| {
        let address = engine.text_of(record);
        view! { <a href=address target="_blank">{words::IN_TEXT}</a> }.into_any()
    });
    view! {
        <div class="record-acts">
            <CopyButton status words=words::COPY_LINK name=words::LINK make=link />
            <CopyButton status words=words::COPY_TEXT name=words::TEXT make=text />
            <SheetButton status query=shared />
            <CopyButton status words=words::COPY_EMBED name=words::EMBED make=embed />
            {picture}
            {in_text}
            <PrintButton />
            <a href=explorer.link(Query::closed)>{detail::CLOSE}</a>
            <details>
                <summary>{words::CITE}</summary>
                <Cite status query=alone />
            </details>
            <CopyReport status />
        </div>
    }
}
