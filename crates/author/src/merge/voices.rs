//! The voices of several articles as one list. A side, a named person, an organisation and an outlet are known by their
//! name wherever they speak; a document, a group and whoever has no name are each article's own.

use readout_core::article::{Article, Evidence, Member, Voice, VoiceId, VoiceKind};

use super::named::apart;

/// Those of all articles.
#[derive(Default)]
pub(super) struct Voices {
    /// Each voice with the place of the first article that has it.
    list: Vec<(Voice, usize)>,
}

/// In this order voices stand in the list: sides first, since their numbers deal out hue and shape.
const RANKS: [fn(VoiceKind) -> bool; 4] = [
    |kind| kind == VoiceKind::Party,
    VoiceKind::is_document,
    |kind| !(kind == VoiceKind::Party || kind.is_document() || kind == VoiceKind::Outlet),
    |kind| kind == VoiceKind::Outlet,
];

impl Voices {
    /// Takes up those of all articles; gives for each article where its own voices stand now.
    pub(super) fn add(&mut self, articles: &[(String, Article)]) -> Vec<Vec<VoiceId>> {
        let mut maps: Vec<Vec<VoiceId>> = articles.iter().map(|(_, it)| vec![VoiceId(0); it.voices.len()]).collect();
        for rank in RANKS {
            let mut before = 0;
            for (n, ((slug, article), map)) in articles.iter().zip(&mut maps).enumerate() {
                for (place, voice) in map.iter_mut().zip(&article.voices).filter(|(_, it)| rank(it.kind)) {
                    let voice = Voice { evidence: moved(&voice.evidence, before), ..voice.clone() };
                    *place = self.place(voice, n, slug);
                }
                before += u16::try_from(article.paragraphs.len()).unwrap_or_default();
            }
        }
        // Whom they speak for, now that every side has its place.
        for ((_, article), map) in articles.iter().zip(&maps) {
            for (voice, place) in article.voices.iter().zip(map) {
                let party = voice.party.and_then(|it| map.get(usize::from(it.0)).copied());
                if let Some((it, _)) = self.list.get_mut(usize::from(place.0)) {
                    it.party = it.party.or(party);
                }
            }
        }
        maps
    }

    /// Where a voice stands: with the one that it is, if that is there, else at the end.
    fn place(&mut self, voice: Voice, article: usize, slug: &str) -> VoiceId {
        let same = |other: &Voice| (&other.id, &other.name, other.kind) == (&voice.id, &voice.name, voice.kind);
        let known = self.list.iter().position(|(other, _)| is_known_by_name(voice.kind) && same(other));
        let place = known.unwrap_or(self.list.len());
        if let Some((known, _)) = self.list.get_mut(place) {
            known.role = joined(known.role.take(), voice.role);
            known.evidence.extend(voice.evidence);
            for open in voice.open {
                if !known.open.contains(&open) {
                    known.open.push(open);
                }
            }
        } else {
            let is_taken = self.list.iter().any(|(other, _)| other.id == voice.id);
            let id = apart(&voice.id, slug, is_taken);
            self.list.push((Voice { id, party: None, ..voice }, article));
        }
        VoiceId(u16::try_from(place).unwrap_or_default())
    }

    /// The list. Of those who are called the same and are not, each says of when it is.
    pub(super) fn finish(self, members: &[Member]) -> Vec<Voice> {
        let names: Vec<String> = self.list.iter().map(|(it, _)| it.name.clone()).collect();
        let told = |(mut voice, article): (Voice, usize)| {
            if names.iter().filter(|name| **name == voice.name).count() > 1
                && let Some(member) = members.get(article)
            {
                let year = member.about.date.year;
                let is_clear = members.iter().filter(|it| it.about.date.year == year).count() == 1;
                let of = if is_clear { year.to_string() } else { member.name.clone() };
                voice.name = format!("{} ({of})", voice.name);
            }
            voice
        };
        self.list.into_iter().map(told).collect()
    }
}

const fn is_known_by_name(kind: VoiceKind) -> bool {
    matches!(kind, VoiceKind::Party | VoiceKind::Person | VoiceKind::Organisation | VoiceKind::Outlet)
}

/// What two articles call somebody.
fn joined(one: Option<String>, other: Option<String>) -> Option<String> {
    match (one, other) {
        (Some(one), Some(other)) if one != other => Some(format!("{one}; {other}")),
        (one, other) => one.or(other),
    }
}

fn moved(evidence: &[Evidence], by: u16) -> Vec<Evidence> {
    evidence.iter().map(|it| Evidence { p: it.p + by, words: it.words.clone() }).collect()
}
