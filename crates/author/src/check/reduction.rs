//! Reductions: of a measure that is lowered, with steps that come one after the other and not to more than the whole.

use super::{File, Problems};
use crate::file::Reduction;
use readout_core::article::{Direction, PartialDate};

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, said) in it.assertions.iter().enumerate() {
            let Some(reduction) = &said.reduction else { continue };
            let owner = format!("tariff {}", it.id);
            let path = format!("tariffs[{n}].assertions[{m}]");
            if said.direction != Direction::Lowered {
                let found = format!("\"{}\", of a measure with a reduction", said.direction.key());
                problems.add(&owner, format!("{path}.direction"), found, "\"lowered\"");
            }
            if let Some((step, found, expected)) = fault(reduction) {
                problems.add(&owner, format!("{path}.reduction.steps[{step}]"), found, expected);
            }
        }
    }
}

/// The first step that goes too far, or back in time.
fn fault(reduction: &Reduction) -> Option<(usize, String, &'static str)> {
    let mut sum = 0_i64;
    let mut last: Option<PartialDate> = None;
    for (n, step) in reduction.steps.iter().enumerate() {
        sum = sum.saturating_add(step.by.thousandths());
        if sum > reduction.by.thousandths() {
            let found = format!("steps of more than \"{}\" together", reduction.by.printed);
            return Some((n, found, "steps that together are the whole at most, all of the same rate"));
        }
        let date = step.when.as_ref().and_then(|when| PartialDate::parse(when.from.as_deref()?));
        if date.is_some() && date < last {
            let found = date.map(PartialDate::iso).unwrap_or_default();
            return Some((n, format!("{found}, before the step above it"), "steps in the order of their dates"));
        }
        last = date.or(last);
    }
    None
}
