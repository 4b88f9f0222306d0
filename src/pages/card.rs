//! A record as a card for a frame on another site: its words, who says so, where they stand. A page of a few kB without
//! wasm, in every build. Its script tells its height and takes the host's theme; without one it reads the same.

use leptos::prelude::*;
use readout_core::article::{Article, Class, QuoteKind, RecordId, RecordKind};
use readout_core::engine::{Engine, RateRow, Rates};
use readout_core::text::capitalised;

use super::body::without_marks;
use super::head::{self, escaped};
use super::{File, tags};
use crate::components::{Force, Inferred, RateChart, VoiceName};
use crate::state::{Explorer, provide_explorer, use_explorer};
use crate::words::card as words;
use crate::words::pages::publication;
use crate::words::record as record_words;
use crate::words::tariff as tariff_words;

/// Where a card lies, seen from the landing page, and the way back.
const LANDING: &str = "../";

/// Every card.
pub fn cards(engine: &'static Engine) -> Vec<File> {
    let records = RecordKind::ALL.iter().flat_map(|kind| engine.article().records(*kind));
    records.map(|record| File { path: engine.card_of(record), text: document(engine, record) }).collect()
}

/// A whole page; the marks POLICY, STYLE and SCRIPT are still to be filled. A link opens a page of its own, since the
/// article would not open in a frame. Without a script the theme is light, as that of an embed is.
fn document(engine: &'static Engine, record: RecordId) -> String {
    let owner = Owner::new();
    let body = owner.with(|| {
        provide_explorer(Explorer::without_pages(engine, LANDING));
        without_marks(&view! { <Card record /> }.to_html())
    });
    [
        &head::opening(Some("light")),
        "<meta name=\"robots\" content=\"noindex\">\n<title>",
        &escaped(&tags::title(engine, super::Page::Record(record))),
        "</title>\n<base target=\"_blank\">\n<!--SCRIPT-->\n<!--STYLE-->\n</head>\n<body>\n",
        &body,
        "\n</body>\n</html>\n",
    ]
    .concat()
}

#[component]
fn Card(record: RecordId) -> impl IntoView {
    let body = match record.kind {
        RecordKind::Commitment => view! { <CommitmentCard record /> }.into_any(),
        RecordKind::Tariff => view! { <TariffCard record /> }.into_any(),
        RecordKind::Quote => view! { <QuoteCard record /> }.into_any(),
        RecordKind::Event => view! { <EventCard record /> }.into_any(),
    };
    view! {
        <main class="card" data-kind=record.kind.key()>
            {body}
            <Source record />
        </main>
    }
}

/// The words in their marks, or ours named as ours; who speaks.
#[component]
fn QuoteCard(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.quotes.get(usize::from(record.index)).map(|it| {
        let said = match (it.kind, &it.words) {
            (QuoteKind::Direct | QuoteKind::Unmarked, Some(said)) => record_words::quoted(said),
            _ => it.text().to_owned(),
        };
        let carrier = it.carrier().map(|text| view! { <p class="card-note">{text.to_owned()}</p> }.into_any());
        let speaker = it.attribution.speaker();
        let role = speaker.and_then(|id| article.voice(id)?.role_beside_name());
        let role = role.map(|role| [record_words::COMMA, role].concat()).unwrap_or_default();
        let kind = [&role, record_words::STOP, &record_words::quote_source(article, record, it)].concat();
        view! {
            <blockquote>{said}</blockquote>
            {carrier}
            <p class="card-by">
                {speaker
                    .map_or_else(
                        || view! { <b>{capitalised(Article::ITSELF)}</b> }.into_any(),
                        |id| view! { <VoiceName id /> }.into_any(),
                    )} <small>{kind}</small>
            </p>
        }
    })
}

/// Who is to act, how binding, what, on whose word.
#[component]
fn CommitmentCard(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.commitments.get(usize::from(record.index)).map(|it| {
        let actors = it.attribution.actors(article).into_iter().map(|id| view! { <VoiceName id /> });
        let not_promised = (it.class() == Class::NotPromised).then_some(record_words::BUT_NOT_PROMISED);
        let due = it
            .due
            .as_ref()
            .map(|when| view! { <span class="card-due">{when.words()} {when.caveat()}</span> }.into_any());
        view! {
            <p class="card-by">{actors.collect_view()} " " <Force it /> {not_promised}</p>
            <h1>{it.title.as_str()} " " {due}</h1>
            <OnWhoseWord record />
        }
    })
}

/// The measure with its chart: hatched where the article states no rate.
#[component]
fn TariffCard(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    article.tariffs.get(usize::from(record.index)).map(|tariff| {
        let all = explorer.engine.rates();
        let row = all.rows.into_iter().find(|row| row.record == record);
        let row = row.unwrap_or(RateRow { record, tariff, before: None, after: None, is_open_beyond: false });
        let rates = Rates { rows: vec![row], without: Vec::new(), scale: all.scale };
        view! {
            <h1>{article.title(record)}</h1>
            <p class="card-by"><VoiceName id=tariff.imposed_by /> {tariff_words::from(article.name(tariff.origin))}</p>
            <RateChart rates />
            <OnWhoseWord record />
        }
    })
}

/// When, and what.
#[component]
fn EventCard(record: RecordId) -> impl IntoView {
    let article = use_explorer().article();
    article.events.get(usize::from(record.index)).map(|it| {
        let reason = it.when.inferred.as_deref();
        let reason = reason.map(|reason| view! { <Inferred reason=record_words::inferred(reason) /> }.into_any());
        view! {
            <p class="card-by"><b>{capitalised(&it.when.words())}</b> " " {reason}</p>
            <h1>{it.title.as_str()}</h1>
            <OnWhoseWord record />
        }
    })
}

#[component]
fn OnWhoseWord(record: RecordId) -> impl IntoView {
    view! { <p class="card-note">{record_words::whose_word(use_explorer().article(), record)}</p> }
}

/// Where it is published, which leads to the words, and the way to the record.
#[component]
fn Source(record: RecordId) -> impl IntoView {
    let explorer = use_explorer();
    let article = explorer.article();
    let quote = article.quotes.get(usize::from(record.index)).filter(|_| record.kind == RecordKind::Quote);
    let said = quote.and_then(|it| it.words.as_deref());
    let said = said.or_else(|| article.evidence(record).first().map(|it| it.words.as_str()));
    let about = &article.about;
    let address = said.map_or_else(|| about.address.clone(), |said| about.address_of(said));
    let published = [&publication(about), record_words::COMMA].concat();
    let paragraphs: Vec<String> = article.paragraphs_of(record).iter().map(ToString::to_string).collect();
    let paragraphs = paragraphs.join(record_words::COMMA);
    view! {
        <p class="card-source">
            <a href=address>
                {published}
                <span aria-hidden="true">{record_words::PARAGRAPH_SIGN}</span>
                <span class="spoken">{words::PARAGRAPH}</span>
                {paragraphs}
            </a>
            " "
            <a href=explorer.link_to(record)>{words::IN_READOUT}</a>
        </p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::data;

    fn each(check: impl Fn(&'static Engine, RecordId, &str)) {
        let engine = data::engine().unwrap();
        for kind in RecordKind::ALL {
            for record in engine.article().records(*kind) {
                check(engine, record, &document(engine, record));
            }
        }
    }

    #[test]
    fn every_record_has_a_card_with_its_words_and_both_links() {
        each(|engine, record, html| {
            let title = escaped(engine.article().title(record)).replace("&quot;", "\"");
            assert!(html.contains(&title), "{title}\n{html}");
            let (kind, id) = (record.kind.key(), engine.article().id(record));
            assert!(html.contains(&format!("{kind}={id}\"")), "{id} has no way to its record\n{html}");
            assert!(html.contains(&engine.article().about.address), "{id} has no way to the article");
        });
    }

    #[test]
    fn a_card_leads_to_what_every_build_has() {
        each(|engine, record, html| {
            for address in html.split(" href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let is_there = address.starts_with("../?") || address.starts_with("https://");
                assert!(is_there, "{}: {address} is a page of builds that know their address", engine.card_of(record));
            }
        });
    }

    #[test]
    fn only_peoples_own_words_stand_in_quotation_marks() {
        each(|engine, record, html| {
            let Some(quote) = engine.article().quotes.get(usize::from(record.index)) else { return };
            if record.kind == RecordKind::Quote {
                let is_own = quote.kind != QuoteKind::Reported;
                assert_eq!(html.contains("<blockquote>“"), is_own, "{}", quote.id);
                let kind = if quote.fragment { "Part of a quote" } else { quote.kind.label() };
                assert!(html.contains(kind), "{}", quote.id);
                for outlet in engine.article().outlets_of(record) {
                    assert!(html.contains(engine.article().name(outlet)), "{} hides who reports it", quote.id);
                }
            }
        });
    }

    /// With its style and script, which xtask weighs, a card is at most 10 kB.
    #[test]
    fn a_card_is_small() {
        each(|engine, record, html| {
            assert!(html.len() < 4_500, "{} has {} bytes", engine.card_of(record), html.len());
            assert!(!html.contains("wasm") && html.matches("<script").count() == 0);
        });
    }
}
