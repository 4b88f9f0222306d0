//! What records are made of: evidence, qualifiers, figures, dates.

use readout_core::article::{Bound, Evidence, Figure, Limit, PartialDate, Qualifier, Reduction, Step, When};

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
        unit: it.unit.clone(),
        approximate: it.approximate,
        bound: match (it.at_most, it.at_least) {
            (true, _) => Bound::AtMost,
            (false, true) => Bound::AtLeast,
            (false, false) => Bound::Exact,
        },
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
        limit: match (it.by, it.through, it.since) {
            (true, ..) => Limit::By,
            (_, true, _) => Limit::Through,
            (.., true) => Limit::Since,
            (false, false, false) => Limit::On,
        },
        vague: it.vague,
        inferred: it.inferred.clone(),
    }
}

pub(super) fn reduction(it: &file::Reduction) -> Reduction {
    let step = |it: &file::Step| Step { by: figure(&it.by), when: it.when.as_ref().map(when) };
    Reduction { by: figure(&it.by), steps: it.steps.iter().map(step).collect() }
}
