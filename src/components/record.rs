//! A record in a list: the same card for every kind that is no table, closed or open in place.

use leptos::prelude::*;
use readout_core::article::{RecordId, RecordKind};

use super::commitment::CommitmentBody;
use super::event::EventBody;
use super::quote::QuoteBody;
use super::{Lazy, Part};
use crate::use_explorer;

/// A record that is no table row.
#[component]
pub(crate) fn RecordCard(record: RecordId, hidden: Signal<bool>) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let index = usize::from(record.index);
    let body = match record.kind {
        RecordKind::Commitment => {
            article.commitments.get(index).map(|it| view! { <CommitmentBody record it /> }.into_any())
        }
        RecordKind::Quote => article.quotes.get(index).map(|it| view! { <QuoteBody record it /> }.into_any()),
        RecordKind::Event => article.events.get(index).map(|it| view! { <EventBody record it /> }.into_any()),
        RecordKind::Tariff => None,
    };
    let quote = article.quotes.get(index).filter(|_| record.kind == RecordKind::Quote);
    let stop = explorer.engine.stop(record).filter(|_| record.kind == RecordKind::Event);
    view! {
        <article
            class=record.kind.key()
            id=explorer.anchor(record)
            hidden=hidden
            data-open=explorer.is_open(record)
            data-kind=quote.map(|it| it.kind.key())
            data-date=stop.map(|stop| stop.mark().key())
        >
            {body}
            <Unfolded record>
                <Lazy part=Part::Detail(record) />
            </Unfolded>
        </article>
    }
}

/// What shows only while a record is open.
#[component]
pub(crate) fn Unfolded(record: RecordId, children: ChildrenFn) -> impl IntoView {
    let is_open = use_explorer().is_open(record);
    move || is_open.get().then(|| children())
}
