//! The page of a record: what it is, who is concerned, and all that an open record shows.

use leptos::prelude::*;
use readout_core::article::{Article, Evidence, RecordId, RecordKind, VoiceId};
use readout_core::text::capitalised;

use super::body::{PagePart, VoiceLink};
use crate::components::{EvidenceLink, Force, Inferred, VoiceName};
use crate::use_explorer;
use crate::views::DetailParts;
use crate::words::pages as words;
use crate::words::record as record_words;
use crate::words::tariff as tariff_words;

/// Everything between masthead and citation.
#[component]
pub(super) fn RecordPage(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let head = match record.kind {
        RecordKind::Commitment => view! { <CommitmentHead record /> }.into_any(),
        RecordKind::Tariff => view! { <TariffHead record /> }.into_any(),
        RecordKind::Quote => view! { <QuoteHead record /> }.into_any(),
        RecordKind::Event => view! { <EventHead record /> }.into_any(),
    };
    let voices = concerned(explorer.article(), record).into_iter().map(|id| {
        view! {
            <li>
                <VoiceLink id />
            </li>
        }
    });
    let voices = voices.collect_view();
    view! {
        <article class="record" data-kind=record.kind.key()>
            <p class="kicker">{capitalised(explorer.engine.name_of(record))}</p>
            {head}
            <div class="record-detail">
                <DetailParts record level=2 />
            </div>
            <PagePart heading=words::ALL_OF_EACH is_end=true>
                <ul class="doors">{voices}</ul>
            </PagePart>
        </article>
    }
}

#[component]
fn CommitmentHead(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.commitments.get(usize::from(record.index)).map(|it| {
        let actors = it.attribution.actors(article).into_iter().map(|id| view! { <VoiceName id /> });
        view! {
            <h1>{article.title(record)}</h1>
            <p class="commitment-who">
                {actors.collect_view()} <Force it /> <small class="commitment-says">{it.class().label()}</small>
            </p>
            <OnWhoseWord record />
        }
    })
}

#[component]
fn TariffHead(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.tariffs.get(usize::from(record.index)).map(|it| {
        view! {
            <h1>{article.title(record)}</h1>
            <p class="record-route">
                <VoiceName id=it.imposed_by /> {tariff_words::from(article.name(it.origin))}
                {words::as_printed(&it.printed)}
            </p>
            <OnWhoseWord record />
        }
    })
}

/// The words with their place, or ours marked as ours; then who speaks.
#[component]
fn QuoteHead(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.quotes.get(usize::from(record.index)).map(|it| {
        let speaker = it.attribution.speaker();
        let role = speaker.and_then(|id| article.voice(id)?.role_beside_name());
        let title = match &it.words {
            None => article.title(record).to_owned(),
            Some(words) => record_words::quoted(words),
        };
        let place = it.words.as_ref().map(|words| {
            let evidence = Evidence { p: it.p, words: words.clone() };
            view! { <EvidenceLink it=&evidence /> }
        });
        view! {
            <h1>{title}</h1>
            <p class="commitment-who">
                {speaker.map(|id| view! { <VoiceName id /> })} {role.map(|role| view! { <span>{role}</span> })}
            </p>
            <p class="commitment-says">{it.kind.label()} " " {place}</p>
        }
    })
}

#[component]
fn EventHead(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.events.get(usize::from(record.index)).map(|it| {
        let reason = it.when.inferred.as_deref();
        let reason = reason.map(|reason| view! { <Inferred reason=record_words::inferred(reason) /> });
        view! {
            <h1>{article.title(record)}</h1>
            <p class="commitment-who">
                <b class="figure">{capitalised(&it.when.words())}</b>
                {reason}
            </p>
            <OnWhoseWord record />
        }
    })
}

#[component]
fn OnWhoseWord(record: RecordId) -> impl IntoView {
    view! { <p class="commitment-says">{record_words::whose_word(use_explorer().article(), record)}</p> }
}

/// Everybody who stands in the chain, acts or takes part, each once. Who is to act on what a quote carries is another
/// record's.
fn concerned(article: &Article, record: RecordId) -> Vec<VoiceId> {
    let links = article.attributions(record).into_iter().flat_map(|it| it.0.iter().map(|link| link.who));
    let actors = if record.kind == RecordKind::Quote { Vec::new() } else { article.actors(record) };
    let mut ids: Vec<VoiceId> = links.chain(actors).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
