//! A quote in its list: who speaks, and the words, or ours marked as ours.

use readout_core::article::{Quote, RecordId, VoiceKind};
use readout_core::explore::capitalised;

use super::Reader;
use super::el::{El, el, of};
use super::evidence::evidence;
use super::line::record_link;
use super::marked::marked;
use super::party;

/// Speaker on the left, words on the right.
pub(super) fn quote(reader: Reader, frame: El, record: RecordId, it: &'static Quote) -> El {
    let article = reader.article();
    let speaker = it.attribution.speaker();
    let voice = speaker.and_then(|speaker| article.voice(speaker));
    let name = speaker.map_or_else(|| "The article itself".to_owned(), |id| article.lone_name(id));
    let party = speaker.and_then(|speaker| article.party_of(speaker)).filter(|party| speaker != Some(*party));
    let is_text = |kind: VoiceKind| kind == VoiceKind::Outlet || kind.is_document();
    let role = voice.and_then(|voice| match &voice.role {
        Some(role) => Some(role.as_str()),
        None => is_text(voice.kind).then_some(voice.kind.label()),
    });
    let by = of("div", "quote-by")
        .add(el("h3").set("tabindex", "-1").add(marked(reader, record_link(reader, record), &name)))
        .add(party.map(|id| party::voice(reader, id)))
        .add(if party.is_some() && role.is_some() { ", " } else { "" })
        .add(role);
    let carrier = it.fragment.then_some(it.paraphrase.as_deref()).flatten();
    let carrier = carrier.map(|text| marked(reader, of("p", "quote-carrier"), text));
    let words = el("div").add(marked(reader, el("blockquote"), it.text())).add(carrier).add(
        of("p", "quote-by")
            .add(source(reader, record, it))
            .add(" ")
            .add(it.evidence.first().map(|it| evidence(reader, it))),
    );
    frame.set("data-kind", it.kind.key()).add(by).add(words)
}

/// "Direct, a fragment. To media in Beijing, as the National Post reports"
fn source(reader: Reader, record: RecordId, it: &Quote) -> String {
    let article = reader.article();
    let speaker = it.attribution.speaker();
    let outlets = article.outlets_of(record).into_iter().filter(|id| Some(*id) != speaker);
    let outlets: Vec<&str> = outlets.map(|id| article.name(id)).collect();
    let reported = (!outlets.is_empty()).then(|| ["as reported by ", &outlets.join(" and ")].concat());
    let parts: Vec<String> = [it.setting.clone(), reported].into_iter().flatten().collect();
    let kind = if it.fragment { "Direct, a fragment" } else { it.kind.label() };
    match parts.is_empty() {
        true => kind.to_owned(),
        false => [kind, ". ", &capitalised(&parts.join(", "))].concat(),
    }
}
