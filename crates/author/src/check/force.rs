//! Force: the article's own verb stands in the record's spans, and no weaker one.

use super::english::has;
use super::{File, Problems};
use readout_core::article::{Class, Force};

/// Verbs of those who only wish or expect, with the force that each is of.
const WEAKER: [(Force, &str); 5] = [
    (Force::Expects, "expect|expects|expected|expecting"),
    (Force::Hopes, "hope|hopes|hoped|hoping|look forward|looks forward"),
    (Force::Should, "should|ought|must"),
    (Force::Urges, "urge|urges|urged|urging|call on|calls on|called on"),
    (Force::PreliminaryConsensus, "preliminary|tentative"),
];

/// Words that turn a deed into its opposite.
const NEGATIONS: &str = "not|no|never|neither|nor|none|without|refuse|refrain|avoid";

pub(super) fn check(file: &File, problems: &mut Problems) {
    if !file.is_english() {
        return;
    }
    for (n, it) in file.commitments.iter().enumerate() {
        let (owner, path) = (format!("commitment {}", it.id), format!("commitments[{n}].force"));
        let stands = |list: &str| it.evidence.iter().any(|span| has(&span.words, list));
        let weaker = WEAKER.iter().find(|(force, list)| *force != it.force && stands(list));
        if has(&it.title, NEGATIONS) && !stands(NEGATIONS) {
            let path = format!("commitments[{n}].title");
            let found = format!("\"{}\", where no span says \"not\"", it.title);
            problems.add(&owner, path, found, "what is to be done, as the clause has it");
        }
        let is_strong = it.force.class() == Class::Undertaken || it.force == Force::AnnouncedForAnother;
        if let Some(list) = verbs(it.force).filter(|list| !stands(list)) {
            let found = format!("\"{}\", with no such verb in the spans", it.force.key());
            let list = list.replace('|', ", ").replace('*', "…");
            problems.add(&owner, &path, found, format!("a span with the verb: {list}; or the force that is printed"));
        } else if let Some((force, _)) = weaker.filter(|_| is_strong) {
            let found = format!("\"{}\", where a span says \"{}\"", it.force.key(), force.key());
            problems.add(&owner, &path, found, "the force of the article's own verb");
        }
    }
}

/// The verbs of a force, if it has any of its own.
const fn verbs(force: Force) -> Option<&'static str> {
    match force {
        Force::Decides => Some("decide|decides|decided|deciding|resolved|agreed"),
        Force::Commits => Some(
            "commit|commits|committed|committing|pledge|pledges|pledged|undertake|undertakes|undertook|promise|promises|promised|vow|vows|vowed",
        ),
        Force::Agrees => Some("agree|agrees|agreed|agreeing"),
        Force::Intends => Some("intend|intends|intended|intending|intention|aim|aims"),
        Force::Plans => Some("plan|plans|planned|planning"),
        Force::Will => Some("will|shall|ll|won"),
        Force::Reaffirms => Some("reaffirm*|reiterat*|confirm|confirms|confirmed|renew|renews|renewed|restate*"),
        Force::IsWilling => Some("willing|ready|prepared|stands ready|open to"),
        Force::IsDoing => Some("am|are|is|re|s|continu*|has been|have been"),
        Force::Expects => Some("expect|expects|expected|expecting|anticipat*"),
        Force::Hopes => Some("hope|hopes|hoped|hoping|look forward|looks forward|wish|wishes|wished"),
        Force::Should => Some("should|ought|must|need|needs"),
        Force::Urges => Some(
            "urge|urges|urged|urging|call on|calls on|called on|call for|calls for|called for|ask|asks|asked|demand|demands|demanded|press|pressed",
        ),
        Force::PreliminaryConsensus => Some("preliminary|tentative*|provisional*|in principle"),
        // Whatever the work is on.
        Force::WillWorkOn | Force::AnnouncedForAnother | Force::ObserversReading => None,
    }
}
