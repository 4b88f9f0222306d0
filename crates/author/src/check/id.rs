//! Identifiers: readable in an address, and each of one thing only.

use std::collections::BTreeMap;

use super::{File, Problems};

/// Words that the address grammar needs for itself.
const RESERVED: [&str; 2] = ["none", "together"];

pub(super) fn check(file: &File, problems: &mut Problems) {
    let list = |kind: &'static str, ids: Vec<&str>| -> Vec<(String, String)> {
        ids.into_iter().enumerate().map(|(n, id)| (format!("{kind}[{n}].id"), id.to_owned())).collect()
    };
    let spaces: [(&str, Vec<(String, String)>); 5] = [
        (
            "the parties, speakers, documents and outlets",
            [
                list("parties", file.parties.iter().map(|it| it.id.as_str()).collect()),
                list("documents", file.documents.iter().map(|it| it.id.as_str()).collect()),
                list("speakers", file.speakers.iter().map(|it| it.id.as_str()).collect()),
                list("outlets", file.outlets.iter().map(|it| it.id.as_str()).collect()),
            ]
            .concat(),
        ),
        ("the topics", list("topics", file.topics.iter().map(|it| it.id.as_str()).collect())),
        ("the products", list("products", file.products.iter().map(|it| it.id.as_str()).collect())),
        ("the mechanisms", list("mechanisms", file.mechanisms.iter().map(|it| it.id.as_str()).collect())),
        (
            "the records",
            [
                list("commitments", file.commitments.iter().map(|it| it.id.as_str()).collect()),
                list("tariffs", file.tariffs.iter().map(|it| it.id.as_str()).collect()),
                list("quotes", file.quotes.iter().map(|it| it.id.as_str()).collect()),
                list("events", file.events.iter().map(|it| it.id.as_str()).collect()),
            ]
            .concat(),
        ),
    ];
    for (space, ids) in &spaces {
        let mut seen = BTreeMap::new();
        for (path, id) in ids {
            if let Some(first) = seen.insert(id, path) {
                problems.add(
                    id,
                    path,
                    format!("\"{id}\", which {first} has already"),
                    format!("an id that is alone among {space}"),
                );
            }
            if !is_id(id) {
                problems.add(
                    id,
                    path,
                    format!("\"{id}\""),
                    "lower-case letters, digits and single hyphens; not \"none\" or \"together\"",
                );
            }
        }
    }
}

fn is_id(id: &str) -> bool {
    let is_part =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    id.split('-').all(is_part) && !RESERVED.contains(&id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_made_for_addresses() {
        #[track_caller]
        fn case(id: &str, expected: bool) {
            assert_eq!(is_id(id), expected, "{id}");
        }
        case("canola-seed", true);
        case("g20", true);
        case("Canola", false);
        case("canola_seed", false);
        case("canola--seed", false);
        case("-canola", false);
        case("", false);
        case("none", false);
        case("a~b", false);
    }
}
