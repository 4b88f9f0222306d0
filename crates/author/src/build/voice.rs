//! Parties, documents, speakers and outlets as one list of voices, and who of them says what.

use readout_core::article::{Attribution, Link, Response, Voice, VoiceId, VoiceKind};

use super::part::span;
use super::{Resolver, place};
use crate::file;

impl Resolver<'_> {
    pub(super) fn read_voices(&mut self) {
        let file = self.file;
        for it in &file.parties {
            self.add_voice(
                &it.id,
                &it.name,
                VoiceKind::Party,
                it.part_of.as_deref(),
                Some(it.adjective.clone()),
                &[],
                &[],
            );
        }
        for it in &file.documents {
            let kind = match it.kind {
                file::DocumentKind::JointStatement => VoiceKind::JointText,
                file::DocumentKind::Treaty => VoiceKind::Treaty,
                file::DocumentKind::Release => VoiceKind::Release,
                file::DocumentKind::Statement => VoiceKind::Statement,
                file::DocumentKind::Post => VoiceKind::Post,
            };
            self.add_voice(&it.id, &it.name, kind, it.party.as_deref(), None, &it.open, &it.evidence);
        }
        for it in &file.speakers {
            let kind = match it.kind {
                file::SpeakerKind::Person => VoiceKind::Person,
                file::SpeakerKind::Unnamed => VoiceKind::Unnamed,
                file::SpeakerKind::Group => VoiceKind::Group,
                file::SpeakerKind::Organisation => VoiceKind::Organisation,
            };
            let role: Vec<&str> = [&it.role, &it.affiliation].into_iter().flatten().map(String::as_str).collect();
            let role = (!role.is_empty()).then(|| role.join(", "));
            self.add_voice(&it.id, &it.name, kind, it.party.as_deref(), role, &[], &it.evidence);
        }
        for it in &file.outlets {
            self.add_voice(&it.id, &it.name, VoiceKind::Outlet, None, None, &[], &it.evidence);
        }
    }

    #[expect(clippy::too_many_arguments, reason = "one line a source, side by side")]
    fn add_voice(
        &mut self,
        id: &str,
        name: &str,
        kind: VoiceKind,
        party: Option<&str>,
        role: Option<String>,
        open: &[String],
        evidence: &[file::Evidence],
    ) {
        // Parties are the first voices, so that one can name another that comes after it.
        let party = party.map(|party| VoiceId(place(self.file.parties.iter().map(|it| it.id.as_str()), party)));
        let evidence = evidence.iter().map(span).collect();
        self.voices.push(Voice {
            id: id.to_owned(),
            name: name.to_owned(),
            kind,
            party,
            role,
            open: open.to_vec(),
            evidence,
        });
    }

    pub(super) fn voice(&self, id: &str) -> VoiceId {
        VoiceId(place(self.voices.iter().map(|it| it.id.as_str()), id))
    }

    pub(super) fn attribution(&self, links: &[file::Link]) -> Attribution {
        let link = |it: &file::Link| Link { role: it.role, who: self.voice(&it.who), carried: it.carried.clone() };
        Attribution(links.iter().map(link).collect())
    }

    pub(super) fn responses(&self, responses: &[file::Response]) -> Vec<Response> {
        let response = |it: &file::Response| Response {
            who: self.voice(&it.who),
            kind: it.kind,
            text: it.text.clone(),
            evidence: it.evidence.iter().map(span).collect(),
        };
        responses.iter().map(response).collect()
    }
}
