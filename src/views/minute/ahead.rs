//! What is coming up: dates after the article's own.

use leptos::prelude::*;
use readout_core::article::RecordId;
use readout_core::text::capitalised;

use crate::components::{EvidenceLink, Inferred, NotStated, OpenLink, Section};
use crate::use_explorer;
use crate::words::{minute as words, record};

/// Every date ahead, or that there is none.
#[component]
pub(crate) fn Ahead() -> impl IntoView {
    let ahead = use_explorer().engine.ahead();
    let none = ahead.is_empty().then(|| {
        view! {
            <p>
                <NotStated words=words::NO_DATE_AHEAD />
            </p>
        }
        .into_any()
    });
    let dates = ahead.into_iter().map(|record| view! { <NextDate record /> }).collect_view();
    view! {
        <Section id="ahead" heading=words::COMING_UP>
            {none}
            <ul class="next">{dates}</ul>
        </Section>
    }
}

#[component]
fn NextDate(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    let when = article.when_of(record);
    let reason = when.and_then(|when| when.inferred.as_deref()).map(|reason| {
        view! {
            <small>
                <Inferred reason=record::PARTLY_INFERRED title=Some(reason.into()) />
            </small>
        }
        .into_any()
    });
    view! {
        <li>
            <p class="timeline-when">{when.map(|when| capitalised(&when.words()))} {reason}</p>
            <p>
                <OpenLink record />
                " "
                {article.evidence(record).first().map(|it| view! { <EvidenceLink it /> })}
            </p>
        </li>
    }
}
