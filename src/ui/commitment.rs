//! A commitment in its list: who, how firm, what, on whose word.

use readout_core::article::{Commitment, RecordId};

use super::Reader;
use super::el::{El, el, of};
use super::evidence::{evidence, inferred, not_stated};
use super::line::record_link;
use super::marked::marked;
use super::party::voice;

/// Who is to act, what, and who says so.
pub(super) fn commitment(reader: Reader, frame: El, record: RecordId, it: &'static Commitment) -> El {
    let article = reader.article();
    let actors: Vec<El> = it.attribution.actors(article).into_iter().map(|id| voice(reader, id)).collect();
    let who = of("p", "commitment-who").add(actors).add(force(it));
    let title = el("h3").set("tabindex", "-1").add(marked(reader, record_link(reader, record), &it.title));
    let limits: Vec<String> = it.qualifiers.iter().map(|it| ["“", &it.evidence.words, "”"].concat()).collect();
    let limits = (!limits.is_empty()).then(|| of("p", "commitment-note").add(limits.join(", ")));
    let due = it.due.as_ref().map(|due| {
        let reason = due.inferred.as_deref().map(|reason| inferred("partly inferred").set("title", reason));
        of("p", "commitment-note").add("Deadline: ").add(of("b", "figure").add(due.words())).add(" ").add(reason)
    });
    let open = (!it.open.is_empty())
        .then(|| of("p", "commitment-note").add(it.open.join(", ")).add(": ").add(not_stated("not stated")));
    let speaker = it.attribution.speaker().map_or_else(|| "The article itself".to_owned(), |id| article.lone_name(id));
    let says = marked(reader, of("p", "commitment-says"), &speaker)
        .add(el("small").add(it.attribution.standing(article).label()))
        .add(it.evidence.first().map(|it| evidence(reader, it)));
    frame.add(who).add(el("div").add(title).add(limits).add(due).add(open)).add(says)
}

/// How firm: the line and the word.
pub(super) fn force(it: &Commitment) -> El {
    of("span", "force").set("data-firm", it.force.firmness()).add(it.force.label())
}
