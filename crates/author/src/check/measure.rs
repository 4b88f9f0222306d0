//! Measures: which way they go, what they are called, and what they fall on is in the words that are printed.

use super::english::{are_alike, has, words};
use super::{File, Problems};
use crate::file::{Assertion, Tariff};
use readout_core::article::Direction;
use readout_core::text::place_of;

const TARIFFS: &str = "tariff|tariffs|duty|duties|levy|levies";
/// What a measure can be.
const MEASURES: &str = "tariff*|dut*|levy|levies|measure|measures|rate|rates|quota|quotas|ban|bans|restriction*|\
    control|controls|barrier*|tax|taxes|sanction*|subsid*|fee|fees|surcharge*|surtax*|limit*|embargo*|licen*";
const ON_TOP: &str = "additional|extra|further|surcharge|surtax|on top|plus|another|added";

pub(super) fn check(file: &File, problems: &mut Problems) {
    for (n, it) in file.tariffs.iter().enumerate() {
        let (owner, path) = (format!("tariff {}", it.id), format!("tariffs[{n}]"));
        if it.imposed_by == it.origin {
            let found = format!("\"{}\", which imposes it", it.origin);
            problems.add(&owner, format!("{path}.origin"), found, "the other side, whose goods it falls on");
        }
        let others = file.parties.iter().filter(|party| party.id != it.origin);
        for other in others.filter(|other| file.names(&other.id, &it.printed)) {
            let found = format!("\"{}\", of goods printed as \"{}\"", it.origin, it.printed);
            problems.add(&owner, format!("{path}.origin"), found, format!("{}, whom the goods name", other.name));
        }
        if !file.is_english() {
            continue;
        }
        if !is_of_products(file, it) {
            let expected = "the goods as the article prints them: words of the measure's title or products";
            problems.add(&owner, format!("{path}.printed"), format!("\"{}\"", it.printed), expected);
        }
        for (m, said) in it.assertions.iter().enumerate() {
            assertion(said, &owner, &format!("{path}.assertions[{m}]"), problems);
        }
    }
}

fn assertion(said: &Assertion, owner: &str, path: &str, problems: &mut Problems) {
    let mut add = |field: &str, found: String, expected: &str| {
        problems.add(owner, format!("{path}.{field}"), found, expected);
    };
    let stands = |list: &str| said.evidence.iter().any(|span| has(&span.words, list));
    let verbs = verbs(said.direction);
    if !stands(verbs) {
        let found = format!("\"{}\", with no such word in the spans", said.direction.key());
        add("direction", found, &format!("a span that says so: {}", verbs.replace('|', ", ").replace('*', "…")));
    }
    if !has(&said.measure, MEASURES) {
        add("measure", format!("\"{}\"", said.measure), "the measure as it is printed: tariffs, a rate, measures");
    }
    // "A combined rate" is a tariff's where the same spans say so; "tariffs" are never called anything else.
    let is_tariff = has(&said.measure, TARIFFS);
    if said.called_tariff && !is_tariff && !stands(TARIFFS) || !said.called_tariff && is_tariff {
        let found = format!("{}, of \"{}\"", said.called_tariff, said.measure);
        add("called_tariff", found, "whether what is printed as the measure says \"tariff\" or \"duty\"");
    }
    if said.direction == Direction::Removed && said.after.as_ref().is_some_and(|rate| rate.figure.is_some()) {
        add("after", "a rate after it is removed".to_owned(), "none; what is removed is the rate before");
    }
    for (field, rate) in [("before", &said.before), ("after", &said.after)] {
        let Some((rate, figure)) = rate.as_ref().and_then(|rate| Some((rate, rate.figure.as_ref()?))) else { continue };
        let on_top = |words: &str| {
            let before = place_of(words, &figure.printed).and_then(|range| words.get(..range.start));
            before.is_some_and(|before| has(before, ON_TOP))
        };
        if rate.additional != said.evidence.iter().any(|span| on_top(&span.words)) {
            let found = format!("{} for \"{}\"", rate.additional, figure.printed);
            add(
                &format!("{field}.additional"),
                found,
                "true where \"additional\" stands before the rate, else no such field",
            );
        }
    }
}

/// Words of which one says which way a measure goes.
const fn verbs(direction: Direction) -> &'static str {
    match direction {
        Direction::Removed => {
            "remov*|no longer|lift|lifts|lifted|lifting|eliminat*|abolish*|scrap|scraps|scrapped|end|ends|ended|cease*|\
             drop|drops|dropped|exempt*|revok*|withdraw*|waive*|repeal*|no|free|stop*|rescind*"
        }
        Direction::Lowered => "lower|lowers|lowered|lowering|reduc*|cut|cuts|cutting|decreas*|slash*|eas*|halv*|down",
        Direction::LetIn => "allow*|admit*|let|lets|letting|open*|import*|access|quota|permit*|enter",
        Direction::Raised => "rais*|increas*|hik*|doubl*|up",
        Direction::Applied => "appl*|impos*|levy|levied|charg*|subject|remain*|duty|duties|tariff*",
        Direction::Capped => {
            "cap|caps|capped|ceiling*|limit*|exceed*|maximum|at most|up to|no higher than|higher of|inclusive"
        }
        Direction::Adjusted => "adjust*|chang*|review*|modif*|revis*|amend*|recalibrat*",
    }
}

/// Whether the goods as printed are those of the measure: a word in common, or "EVs" for "electric vehicles".
fn is_of_products(file: &File, it: &Tariff) -> bool {
    let labels =
        file.products.iter().filter(|product| it.products.contains(&product.id)).map(|product| &*product.label);
    let ours: Vec<String> = labels.chain([&*it.title]).flat_map(words).collect();
    let sides: Vec<String> = file
        .parties
        .iter()
        .flat_map(|it| it.called.iter().chain([&it.name, &it.adjective]))
        .flat_map(|it| words(it))
        .collect();
    let printed =
        words(&it.printed).into_iter().filter(|word| !file.language().is_joint(word) && !sides.contains(word));
    let initials = |word: &str| {
        let word: Vec<char> = word.trim_end_matches('s').chars().collect();
        word.len() > 1
            && ours.windows(word.len()).any(|run| run.iter().zip(&word).all(|(it, letter)| it.starts_with(*letter)))
    };
    printed
        .into_iter()
        .any(|word| initials(&word) || ours.iter().any(|other| !sides.contains(other) && are_alike(&word, other)))
}
