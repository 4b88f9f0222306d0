//! The page of a record: what it is, who is concerned, and all that an open record shows.

use readout_core::article::{Evidence, RecordId, RecordKind, VoiceId};
use readout_core::explore::capitalised;

use super::super::el::{El, el, of};
use super::super::evidence::{evidence, inferred};
use super::super::{Reader, commitment, detail, party};
use super::{end, to_voice};

/// Everything between masthead and citation.
pub(super) fn record(reader: Reader, record: RecordId) -> El {
    let kicker = of("p", "kicker").add(capitalised(reader.engine.name_of(record)));
    let whole = of("article", "record").set("data-kind", record.kind.key()).add(kicker);
    let whole = match record.kind {
        RecordKind::Commitment => commitment(reader, record, whole),
        RecordKind::Tariff => tariff(reader, record, whole),
        RecordKind::Quote => quote(reader, record, whole),
        RecordKind::Event => event(reader, record, whole),
    };
    let mut voices = of("ul", "doors");
    for id in concerned(reader, record) {
        voices = voices.add(el("li").add(to_voice(reader, id)));
    }
    whole.add(detail::parts(reader, record, "h2")).add(end("All records of each").add(voices))
}

fn title(reader: Reader, record: RecordId) -> El {
    el("h1").add(reader.article().title(record))
}

fn commitment(reader: Reader, record: RecordId, whole: El) -> El {
    let article = reader.article();
    let Some(it) = article.commitments.get(usize::from(record.index)) else { return whole };
    let actors: Vec<El> = it.attribution.actors(article).into_iter().map(|id| party::voice(reader, id)).collect();
    let who = of("p", "commitment-who").add(actors).add(commitment::force(it));
    let class = of("small", "commitment-says").add(it.class().label());
    whole.add(title(reader, record)).add(who.add(class)).add(on_whose_word(reader, record))
}

fn tariff(reader: Reader, record: RecordId, whole: El) -> El {
    let article = reader.article();
    let Some(it) = article.tariffs.get(usize::from(record.index)) else { return whole };
    let route = of("p", "record-route")
        .add("Imposed by ")
        .add(party::voice(reader, it.imposed_by))
        .add(", on goods from ")
        .add(party::voice(reader, it.origin))
        .add([": “", &it.printed, "”"].concat());
    whole.add(title(reader, record)).add(route).add(on_whose_word(reader, record))
}

/// The words with their place, or ours marked as ours; then who speaks.
fn quote(reader: Reader, record: RecordId, whole: El) -> El {
    let article = reader.article();
    let Some(it) = article.quotes.get(usize::from(record.index)) else { return whole };
    let role = it.attribution.speaker().and_then(|id| article.voice(id)?.role.as_deref());
    let who: Vec<El> = it.attribution.speaker().into_iter().map(|id| party::voice(reader, id)).collect();
    let who = of("p", "commitment-who").add(who).add(role.map(|role| el("span").add(role)));
    let (title, place) = match &it.words {
        None => (title(reader, record), None),
        Some(words) => {
            let place = evidence(reader, &Evidence { p: it.p, words: words.clone() });
            (el("h1").add(["“", words, "”"].concat()), Some(place))
        }
    };
    let kind = of("p", "commitment-says").add(it.kind.label()).add(" ").add(place);
    whole.add(title).add(who).add(kind)
}

fn event(reader: Reader, record: RecordId, whole: El) -> El {
    let Some(it) = reader.article().events.get(usize::from(record.index)) else { return whole };
    let reason = it.when.inferred.as_ref().map(|reason| inferred(&["inferred: ", reason].concat()));
    let when = of("p", "commitment-who").add(of("b", "figure").add(capitalised(&it.when.words()))).add(reason);
    whole.add(title(reader, record)).add(when).add(on_whose_word(reader, record))
}

/// Who says so, and how far it rests on the actor's own word: each once.
fn on_whose_word(reader: Reader, record: RecordId) -> El {
    let article = reader.article();
    let mut told: Vec<String> = Vec::new();
    for it in article.attributions(record) {
        let speaker = it.speaker().map_or_else(|| "The article itself".to_owned(), |id| article.lone_name(id));
        let line = [&speaker, ": ", it.standing(article).label()].concat();
        if !told.contains(&line) {
            told.push(line);
        }
    }
    of("p", "commitment-says").add(told.join(". "))
}

/// Everybody who stands in the chain, acts or takes part, each once. Who is to act on what a quote carries is another
/// record's.
fn concerned(reader: Reader, record: RecordId) -> Vec<VoiceId> {
    let article = reader.article();
    let links = article.attributions(record).into_iter().flat_map(|it| it.0.iter().map(|link| link.who));
    let actors = if record.kind == RecordKind::Quote { Vec::new() } else { article.actors(record) };
    let mut ids: Vec<VoiceId> = links.chain(actors).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}
