//! Sides: what they are called is theirs alone, and documents and speakers are of the side that their words name.

use super::english::has;
use super::{File, Problems};
use crate::file::{DocumentKind, Evidence, Party};
use readout_core::article::{Class, Role};
use readout_core::text::place_of;

/// Who speaks for nobody but themselves.
const OF_NO_SIDE: &str = "professor|researcher|scholar|scholars|analyst|analysts|economist|economists|expert|experts|\
    journalist|reporter|columnist|editor|academic|historian";

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.documents.iter().enumerate() {
        let path = format!("documents[{n}].party");
        of_its_side(file, (&it.id, &path), it.party.as_deref(), &it.evidence, problems);
        let is_of_one = matches!(it.kind, DocumentKind::Release | DocumentKind::Statement | DocumentKind::Post);
        if let ([one], true, None) = (&*named(file, &it.evidence), is_of_one, &it.party) {
            let found = format!("nothing, where the words name {}", one.name);
            problems.add(&it.id, &path, found, "the side whose text it is");
        }
        if !is_of_one && it.party.is_some() {
            problems.add(&it.id, &path, "a side, of a joint text", "none, or the kind of a text of one side");
        }
        if is_of_one && it.party.is_none() && undertakes(file, &it.id) {
            let found = "a text of no side, in which something is undertaken";
            let expected = "\"joint-statement\", or the side whose text it is: only these undertake anything";
            problems.add(&it.id, format!("documents[{n}].kind"), found, expected);
        }
    }
    for (n, it) in file.speakers.iter().enumerate() {
        let path = format!("speakers[{n}].party");
        of_its_side(file, (&it.id, &path), it.party.as_deref(), &it.evidence, problems);
        let Some(party) = &it.party else { continue };
        let others: Vec<&Party> = file.parties.iter().filter(|other| other.id != *party).collect();
        if others.iter().any(|other| place_of(&it.name, &other.name).is_some()) {
            problems.add(&it.id, &path, format!("\"{party}\", of \"{}\"", it.name), "no side, where several are named");
        }
        if file.is_english() && it.role.as_ref().is_some_and(|role| has(role, OF_NO_SIDE)) {
            let found = format!("\"{party}\", for whom a {} does not speak", it.role.as_deref().unwrap_or_default());
            problems.add(&it.id, &path, found, "no side: scholars and journalists speak for none");
        }
    }
}

/// The sides that spans name, by their name, their adjective or what else they are called.
fn named<'a>(file: &'a File, evidence: &[Evidence]) -> Vec<&'a Party> {
    let is_named = |party: &&Party| {
        let mut names = party.called.iter().chain([&party.name, &party.adjective]);
        names.any(|name| evidence.iter().any(|span| place_of(&span.words, name).is_some()))
    };
    file.parties.iter().filter(is_named).collect()
}

/// Where the words that introduce somebody name one side, it is that one.
fn of_its_side(
    file: &File,
    (id, path): (&str, &str),
    party: Option<&str>,
    evidence: &[Evidence],
    problems: &mut Problems,
) {
    let [one] = &*named(file, evidence) else { return };
    if let Some(party) = party.filter(|party| **party != one.id) {
        let found = format!("\"{party}\", where the words name {}", one.name);
        problems.add(id, path, found, "the side that the words name which introduce it");
    }
}

/// Whether something is undertaken in a document.
fn undertakes(file: &File, id: &str) -> bool {
    let undertaken = file.commitments.iter().filter(|it| it.force.class() == Class::Undertaken);
    undertaken.flat_map(|it| &it.attribution).any(|link| link.role == Role::Says && link.who == id)
}
