//! What records are made of: evidence, qualifiers, figures, dates.

use readout_core::article::{Evidence, Figure, PartialDate, Qualifier, When};

use crate::file;

pub(super) fn span(it: &file::Evidence) -> Evidence {
    Evidence { p: it.p, words: it.words.clone() }
}

pub(super) fn qualifier(it: &file::Qualifier) -> Qualifier {
    Qualifier { kind: it.kind, evidence: Evidence { p: it.p, words: it.words.clone() } }
}

pub(super) fn figure(it: &file::Figure) -> Figure {
    Figure {
        thousandths: it.thousandths(),
        unit: it.unit,
        approximate: it.approximate,
        at_most: it.at_most,
        printed: it.printed.clone(),
        label: it.label.clone(),
    }
}

pub(super) fn when(it: &file::When) -> When {
    let date = |text: &Option<String>| text.as_deref().and_then(PartialDate::parse);
    When {
        printed: it.printed.clone(),
        from: date(&it.from),
        to: date(&it.to),
        by: it.by,
        vague: it.vague,
        inferred: it.inferred.clone(),
    }
}
