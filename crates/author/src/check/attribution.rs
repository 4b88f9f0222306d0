//! Who says so: the links each kind of record needs, and that only the actor's own word undertakes anything.

use super::{File, Problems};
use crate::file::{Commitment, Link};
use readout_core::article::{Force, Role};

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.commitments.iter().enumerate() {
        let owner = format!("commitment {}", it.id);
        let path = format!("commitments[{n}].attribution");
        if !it.attribution.iter().any(|link| link.role == Role::Acts) {
            problems.add(&owner, &path, "nobody who acts", "a link with the role \"acts\"");
        }
        if it.force.is_of_actor() && !is_own_word(file, &it.attribution) {
            problems.add(
                &owner,
                format!("commitments[{n}].force"),
                format!("\"{}\", on the word of somebody else", it.force.key()),
                "an undertaking, an intention and a plan rest on the actor's own word or a joint text; else expects, hopes, should, urges, \
                 preliminary-consensus, announced-for-another or observers-reading",
            );
        }
        if asks_of_itself(file, it.force, &it.attribution) {
            problems.add(
                &owner,
                format!("commitments[{n}].force"),
                format!("\"{}\", which a side says of itself", it.force.key()),
                "an actor beside the one who speaks: nobody hopes, urges or expects of itself; leave out what a side \
                 says that it should do alone, or keep it as a quote",
            );
        }
        if it.attribution.first().is_some_and(|link| link.role != Role::Acts) {
            problems.add(&owner, format!("{path}[0].role"), "another role than \"acts\"", "who is to act, first");
        }
        responses(file, &format!("commitments[{n}]"), it, problems);
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        let owner = format!("tariff {}", it.id);
        if it.assertions.is_empty() {
            problems.add(
                &owner,
                format!("tariffs[{n}].assertions"),
                "no assertion",
                "at least one statement about the measure",
            );
        }
        for (m, assertion) in it.assertions.iter().enumerate() {
            for (k, link) in assertion.attribution.iter().enumerate() {
                if link.role == Role::Acts && link.who != it.imposed_by {
                    problems.add(
                        &owner,
                        format!("tariffs[{n}].assertions[{m}].attribution[{k}].who"),
                        format!("\"{}\", of a measure imposed by {}", link.who, file.name(&it.imposed_by)),
                        "the party that imposes the measure",
                    );
                }
            }
        }
    }
    for (n, it) in file.quotes.iter().enumerate() {
        let owner = format!("quote {}", it.id);
        let path = format!("quotes[{n}].attribution");
        let n_speakers = it.attribution.iter().filter(|link| link.role == Role::Says).count();
        if n_speakers != 1 {
            problems.add(
                &owner,
                &path,
                format!("{n_speakers} links with the role \"says\""),
                "exactly one: who speaks",
            );
        }
    }
}

/// A response is what another side says.
fn responses(file: &File, path: &str, commitment: &Commitment, problems: &mut Problems) {
    let speaker = sayer(&commitment.attribution).and_then(|it| file.party_of(&it.who));
    for (n, it) in commitment.responses.iter().enumerate() {
        if speaker.is_some_and(|speaker| speaker == it.who) {
            let owner = format!("commitment {}", commitment.id);
            let found = format!("\"{}\", which speaks already in the chain", it.who);
            let expected = "another side than the one whose word the record is";
            problems.add(owner, format!("{path}.responses[{n}].who"), found, expected);
        }
    }
}

/// A side hopes, urges or expects something of itself alone.
fn asks_of_itself(file: &File, force: Force, links: &[Link]) -> bool {
    let is_asked =
        matches!(force, Force::Expects | Force::Hopes | Force::Should | Force::Urges | Force::AnnouncedForAnother);
    let by = links.iter().find(|link| matches!(link.role, Role::Expects | Role::Urges)).or_else(|| sayer(links));
    let party = by.and_then(|it| file.party_of(&it.who));
    let mut actors = links.iter().filter(|link| link.role == Role::Acts).peekable();
    is_asked
        && actors.peek().is_some()
        && party.is_some_and(|party| actors.all(|actor| file.party_of(&actor.who) == Some(party)))
}

/// Whose word it is, if somebody says or undertakes it.
fn sayer(links: &[Link]) -> Option<&Link> {
    let with = |role: Role| links.iter().find(|link| link.role == role);
    with(Role::Says).or_else(|| with(Role::Undertakes))
}

/// Whoever says so speaks for every actor, or in a text of all parties.
fn is_own_word(file: &File, links: &[Link]) -> bool {
    let is_joint = |id: &str| file.documents.iter().any(|it| it.id == id && it.party.is_none());
    let Some(sayer) = sayer(links) else { return false };
    let mut actors = links.iter().filter(|link| link.role == Role::Acts);
    let party = file.party_of(&sayer.who);
    is_joint(&sayer.who) || actors.all(|actor| party.is_some() && file.party_of(&actor.who) == party)
}

impl File {
    /// The party that a voice is or speaks for.
    fn party_of<'a>(&'a self, id: &'a str) -> Option<&'a str> {
        if self.parties.iter().any(|it| it.id == id) {
            return Some(id);
        }
        let document = self.documents.iter().find(|it| it.id == id).map(|it| it.party.as_deref());
        let speaker = self.speakers.iter().find(|it| it.id == id).map(|it| it.party.as_deref());
        document.or(speaker).flatten()
    }
}
