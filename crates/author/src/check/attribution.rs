//! Who says so: the links each kind of record needs, and that only the actor's own word undertakes anything.

use super::{File, Problems};
use crate::file::Link;
use readout_core::article::{Class, Role};

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.commitments.iter().enumerate() {
        let owner = format!("commitment {}", it.id);
        let path = format!("commitments[{n}].attribution");
        if !it.attribution.iter().any(|link| link.role == Role::Acts) {
            problems.add(&owner, &path, "nobody who acts", "a link with the role \"acts\"");
        }
        if it.force.class() == Class::Undertaken && !is_own_word(file, &it.attribution) {
            problems.add(
                &owner,
                format!("commitments[{n}].force"),
                format!("\"{}\", on the word of somebody else", it.force.key()),
                "an undertaking rests on the actor's own word or a joint text; else expects, hopes, should, urges, \
                 preliminary-consensus, announced-for-another or observers-reading",
            );
        }
        reasons(&owner, &path, &it.attribution, problems);
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
            reasons(&owner, &format!("tariffs[{n}].assertions[{m}].attribution"), &assertion.attribution, problems);
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
        reasons(&owner, &path, &it.attribution, problems);
    }
    for (n, it) in file.events.iter().enumerate() {
        reasons(&format!("event {}", it.id), &format!("events[{n}].attribution"), &it.attribution, problems);
    }
}

fn reasons(owner: &str, path: &str, links: &[Link], problems: &mut Problems) {
    for (n, link) in links.iter().enumerate() {
        if link.carried.as_ref().is_some_and(|reason| reason.trim().is_empty()) {
            problems.add(
                owner,
                format!("{path}[{n}].carried"),
                "an empty reason",
                "why it is carried over, or no field at all",
            );
        }
    }
}

/// Whoever says so speaks for every actor, or in a text of all parties.
fn is_own_word(file: &File, links: &[Link]) -> bool {
    let party_of = |id: &str| -> Option<String> {
        if file.parties.iter().any(|it| it.id == id) {
            return Some(id.to_owned());
        }
        let document = file.documents.iter().find(|it| it.id == id).map(|it| it.party.clone());
        let speaker = file.speakers.iter().find(|it| it.id == id).map(|it| it.party.clone());
        document.or(speaker).flatten()
    };
    let is_joint = |id: &str| file.documents.iter().any(|it| it.id == id && it.party.is_none());
    let sayer = links
        .iter()
        .find(|link| link.role == Role::Says)
        .or_else(|| links.iter().find(|link| link.role == Role::Undertakes));
    let Some(sayer) = sayer else { return false };
    let mut actors = links.iter().filter(|link| link.role == Role::Acts);
    is_joint(&sayer.who)
        || actors.all(|actor| party_of(&actor.who).is_some() && party_of(&actor.who) == party_of(&sayer.who))
}
