//! The page of a voice: who or what it is, and ways into its records, which follow.

use readout_core::article::{RecordKind, VoiceId, VoiceKind};
use readout_core::explore::{Source, View, capitalised, listed};

use super::Reader;
use super::el::{El, el, nothing, of};
use super::evidence::{evidence, not_stated};
use super::glance::to;
use super::markup::Markup;
use super::{party, sources};

/// Name, role, what the article leaves open, and how many records of which kind.
pub(super) fn in_page(reader: Reader, id: VoiceId) -> Markup {
    reader.engine.source(id).map_or_else(nothing, |source| page(reader, &source, "h2").view())
}

/// The same, under a heading of a level.
pub(super) fn page(reader: Reader, source: &Source<'static>, level: &'static str) -> El {
    let voice = source.voice;
    let mut stated = vec![("Kind", voice.kind.label().to_owned())];
    if voice.kind != VoiceKind::Party {
        stated.extend(voice.role.as_deref().map(|role| ("Role", capitalised(role))));
        let side = voice.party.map_or("speaks for none", |id| reader.article().name(id));
        stated.push(("Side", side.to_owned()));
    }
    stated.push(("Paragraphs", listed(&source.paragraphs)));
    let mut facts = of("dl", "facts");
    for (label, value) in stated {
        facts = facts.add(el("dt").add(label)).add(el("dd").add(value));
    }
    for it in &voice.evidence {
        facts = facts
            .add(el("dt").add("Named as"))
            .add(el("dd").add(["“", &it.words, "” "].concat()).add(evidence(reader, it)));
    }
    for open in &voice.open {
        facts = facts.add(el("dt").add(open.as_str())).add(el("dd").add(not_stated("not stated in the article")));
    }
    let mut doors = of("ul", "doors");
    for (kind, count) in RecordKind::ALL.iter().zip(source.counts).filter(|it| !it.1.is_zero()) {
        let query = source.query.clone().in_view(View::of(*kind));
        let words = [&count.words(), " ", count.noun(*kind)].concat();
        // What a view cannot choose by is counted here and listed below.
        doors = doors.add(
            el("li").add(
                match query.choices().is_empty() {
                    true => el("span"),
                    false => to(reader, query),
                }
                .add(words),
            ),
        );
    }
    of("section", "section voice-page")
        .set("aria-labelledby", "voice")
        .add(of(level, "voice-name").set("id", "voice").add(party::voice(reader, source.id)))
        .add(facts)
        .add(sources::strip(reader, source))
        .add(doors)
}
