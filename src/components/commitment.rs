//! A commitment in its list: who, how firm, what, on whose word.

use leptos::prelude::*;
use readout_core::article::{Commitment, RecordId, When};

use super::{Inferred, Marked, NotStated, RecordHead, VoiceName, source_line};
use crate::use_explorer;
use crate::words::record as words;

/// Who is to act, what, and who says so.
#[component]
pub(crate) fn CommitmentBody(record: RecordId, it: &'static Commitment) -> impl IntoView {
    let article = use_explorer().article();
    let actors = it.attribution.actors(article).into_iter().map(|id| view! { <VoiceName id /> });
    let limits: Vec<String> = it.qualifiers.iter().map(|it| words::quoted(&it.evidence.words)).collect();
    let limits =
        (!limits.is_empty()).then(|| view! { <p class="commitment-note">{limits.join(words::COMMA)}</p> }.into_any());
    let open = (!it.open.is_empty()).then(|| {
        let open = words::open(it.open.iter().map(String::as_str));
        view! { <p class="commitment-note"><NotStated words=words::OPEN_WITH_COLON /> " " {open}</p> }.into_any()
    });
    view! {
        <p class="commitment-who">
            {actors.collect_view()} <Force it />
        </p>
        <div>
            <RecordHead record text=it.title.as_str() />
            {limits}
            {it.due.as_ref().map(|due| view! { <Due due /> })}
            {open}
        </div>
        <p class="commitment-says">
            <Marked text=words::speaker(article, &it.attribution) />
            <small>{it.attribution.standing(article).label()}</small>
            {source_line(record, it.evidence.first())}
        </p>
    }
}

/// How firm: the line and the word.
#[component]
pub(crate) fn Force(it: &'static Commitment) -> impl IntoView {
    let article = use_explorer().article();
    view! {
        <span class="force" data-firm=it.force.firmness()>
            {it.binding(article)}
        </span>
    }
}

#[component]
fn Due(due: &'static When) -> impl IntoView {
    let reason = due.inferred.as_deref();
    view! {
        <p class="commitment-note">
            {words::DATE} <b class="figure">{due.words()}</b> " "
            {reason.map(|reason| view! { <Inferred reason=words::PARTLY_INFERRED title=Some(reason.into()) /> })}
        </p>
    }
}
