//! What is given as printed stands so in the spans: the goods of a measure, and what the article calls it.

use super::{File, Problems};
use readout_core::text::place_of;

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.tariffs.iter().enumerate() {
        let owner = format!("tariff {}", it.id);
        let mut spans = it.assertions.iter().flat_map(|it| &it.evidence);
        if !spans.any(|span| place_of(&span.words, &it.printed).is_some()) {
            let expected = "the goods as they stand in one of the evidence spans of the measure";
            problems.add(&owner, format!("tariffs[{n}].printed"), format!("\"{}\"", it.printed), expected);
        }
        for (m, said) in it.assertions.iter().enumerate() {
            if !said.evidence.iter().any(|span| place_of(&span.words, &said.measure).is_some()) {
                let path = format!("tariffs[{n}].assertions[{m}].measure");
                let expected = "the measure as it stands in one of the evidence spans of the same assertion";
                problems.add(&owner, path, format!("\"{}\"", said.measure), expected);
            }
        }
    }
}
