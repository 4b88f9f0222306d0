//! Where a record's first words stand, and of several articles which one it is from.

use leptos::prelude::*;
use readout_core::article::{Evidence, RecordId};

use super::EvidenceLink;
use crate::use_explorer;
use crate::words::record as words;

/// The link to the words; of several articles the record's beside it. No component, so that it is in the page once.
pub(crate) fn source_line(record: RecordId, evidence: Option<&Evidence>) -> Option<AnyView> {
    let link = evidence.map(|it| view! { <EvidenceLink it /> }.into_any());
    let Some(name) = article_name(record) else { return link };
    Some(
        view! {
            {link}
            " "
            {name}
        }
        .into_any(),
    )
}

/// Which of several articles a record is from, with the way to the record on that one's page. Nothing where there is one.
pub(crate) fn article_name(record: RecordId) -> Option<AnyView> {
    let engine = use_explorer().engine;
    let member = engine.article().member_of(record)?;
    let name = view! {
        <small>
            <cite>{member.about.publisher.as_str()}</cite>
            {words::COMMA}
            <a href=engine.own_address(record)>{member.name.as_str()}</a>
        </small>
    };
    Some(name.into_any())
}
