//! References: every identifier that is named is somebody's.

use super::{File, Problem, Problems};

pub(super) fn check(file: &File, problems: &mut Problems) {
    let parties: Vec<&str> = file.parties.iter().map(|it| it.id.as_str()).collect();
    let topics: Vec<&str> = file.topics.iter().map(|it| it.id.as_str()).collect();
    let products: Vec<&str> = file.products.iter().map(|it| it.id.as_str()).collect();
    let mechanisms: Vec<&str> = file.mechanisms.iter().map(|it| it.id.as_str()).collect();
    let tariffs: Vec<&str> = file.tariffs.iter().map(|it| it.id.as_str()).collect();
    let quotes: Vec<&str> = file.quotes.iter().map(|it| it.id.as_str()).collect();
    let voices = file.voice_ids();
    let mut records: Vec<&str> = [&tariffs[..], &quotes[..]].concat();
    records.extend(file.commitments.iter().map(|it| it.id.as_str()));
    records.extend(file.events.iter().map(|it| it.id.as_str()));

    let mut known = |owner: &str, path: String, id: &str, ids: &[&str], kind: &str| {
        if !ids.contains(&id) {
            let expected = format!("the id of {kind}: {}", shown(ids));
            problems.0.push(Problem::new(owner, path, format!("\"{id}\""), expected).with_options(ids));
        }
    };
    for (n, it) in file.parties.iter().enumerate() {
        if let Some(group) = &it.part_of {
            known(&it.id, format!("parties[{n}].part_of"), group, &parties, "a party");
        }
    }
    for (n, it) in file.speakers.iter().enumerate() {
        if let Some(party) = &it.party {
            known(&it.id, format!("speakers[{n}].party"), party, &parties, "a party");
        }
    }
    for (n, it) in file.documents.iter().enumerate() {
        if let Some(party) = &it.party {
            known(&it.id, format!("documents[{n}].party"), party, &parties, "a party");
        }
    }
    for list in file.lists() {
        let (ids, kind) = match list.of {
            "topics" => (&topics, "a topic"),
            "products" => (&products, "a product"),
            "mechanism" => (&mechanisms, "a mechanism"),
            "tariffs" | "may_overlap" => (&tariffs, "a tariff measure"),
            "quotes" => (&quotes, "a quote"),
            "party" => (&parties, "a party"),
            "voice" => (&voices, "a party, speaker, document or outlet"),
            _ => (&records, "a record"),
        };
        for (path, id) in &list.ids {
            known(&list.owner, path.clone(), id, ids, kind);
        }
    }
    for (n, it) in file.commitments.iter().enumerate() {
        if it.topics.is_empty() {
            problems.add(
                format!("commitment {}", it.id),
                format!("commitments[{n}].topics"),
                "no topic",
                "at least one topic",
            );
        }
    }
}

fn shown(ids: &[&str]) -> String {
    match ids {
        [] => "there is none in the file".to_owned(),
        few if few.len() <= 12 => few.join(", "),
        [first, second, ..] => format!("{first}, {second} and {} others", ids.len() - 2),
        [one] => (*one).to_owned(),
    }
}

/// Identifiers that one field names.
struct List<'a> {
    owner: String,
    of: &'static str,
    ids: Vec<(String, &'a str)>,
}

impl File {
    fn voice_ids(&self) -> Vec<&str> {
        let parties = self.parties.iter().map(|it| it.id.as_str());
        let documents = self.documents.iter().map(|it| it.id.as_str());
        let speakers = self.speakers.iter().map(|it| it.id.as_str());
        let outlets = self.outlets.iter().map(|it| it.id.as_str());
        parties.chain(documents).chain(speakers).chain(outlets).collect()
    }

    fn lists(&self) -> Vec<List<'_>> {
        let mut lists = Vec::new();
        for (n, it) in self.commitments.iter().enumerate() {
            let owner = format!("commitment {}", it.id);
            let path = format!("commitments[{n}]");
            lists.push(list(&owner, "topics", &path, "topics", &it.topics));
            lists.push(list(&owner, "products", &path, "products", &it.products));
            lists.push(list(&owner, "tariffs", &path, "tariffs", &it.tariffs));
            lists.push(list(&owner, "quotes", &path, "quotes", &it.quotes));
            lists.push(list(&owner, "record", &path, "related", &it.related));
            lists.push(one(
                &owner,
                "mechanism",
                it.mechanism.iter().map(|id| (format!("{path}.mechanism"), id.as_str())),
            ));
            lists.push(one(
                &owner,
                "party",
                it.responses.iter().enumerate().map(|(m, it)| (format!("{path}.responses[{m}].who"), it.who.as_str())),
            ));
            lists.push(one(&owner, "voice", links(&path, &it.attribution)));
        }
        for (n, it) in self.tariffs.iter().enumerate() {
            let owner = format!("tariff {}", it.id);
            let path = format!("tariffs[{n}]");
            let sides = [
                (format!("{path}.imposed_by"), it.imposed_by.as_str()),
                (format!("{path}.origin"), it.origin.as_str()),
            ];
            lists.push(one(&owner, "party", sides.into_iter()));
            lists.push(list(&owner, "topics", &path, "topics", &it.topics));
            lists.push(list(&owner, "products", &path, "products", &it.products));
            lists.push(list(&owner, "may_overlap", &path, "may_overlap", &it.may_overlap));
            lists.push(one(
                &owner,
                "party",
                it.responses.iter().enumerate().map(|(m, it)| (format!("{path}.responses[{m}].who"), it.who.as_str())),
            ));
            for (m, assertion) in it.assertions.iter().enumerate() {
                lists.push(one(&owner, "voice", links(&format!("{path}.assertions[{m}]"), &assertion.attribution)));
            }
        }
        for (n, it) in self.quotes.iter().enumerate() {
            let owner = format!("quote {}", it.id);
            let path = format!("quotes[{n}]");
            lists.push(list(&owner, "topics", &path, "topics", &it.topics));
            lists.push(list(&owner, "products", &path, "products", &it.products));
            lists.push(list(&owner, "record", &path, "related", &it.related));
            lists.push(one(&owner, "voice", links(&path, &it.attribution)));
        }
        for (n, it) in self.events.iter().enumerate() {
            let owner = format!("event {}", it.id);
            let path = format!("events[{n}]");
            lists.push(list(&owner, "topics", &path, "topics", &it.topics));
            lists.push(list(&owner, "record", &path, "related", &it.related));
            lists.push(list(&owner, "voice", &path, "participants", &it.participants));
            lists.push(one(&owner, "voice", links(&path, &it.attribution)));
        }
        for (n, it) in self.relations.iter().enumerate() {
            let ends =
                [(format!("relations[{n}].from"), it.from.as_str()), (format!("relations[{n}].to"), it.to.as_str())];
            lists.push(one("relation", "record", ends.into_iter()));
        }
        lists
    }
}

fn list<'a>(owner: &str, of: &'static str, path: &str, field: &str, ids: &'a [String]) -> List<'a> {
    let ids = ids.iter().enumerate().map(|(n, id)| (format!("{path}.{field}[{n}]"), id.as_str()));
    one(owner, of, ids)
}

fn one<'a>(owner: &str, of: &'static str, ids: impl Iterator<Item = (String, &'a str)>) -> List<'a> {
    List { owner: owner.to_owned(), of, ids: ids.collect() }
}

fn links<'a>(path: &str, links: &'a [crate::file::Link]) -> impl Iterator<Item = (String, &'a str)> {
    links.iter().enumerate().map(move |(n, link)| (format!("{path}.attribution[{n}].who"), link.who.as_str()))
}
