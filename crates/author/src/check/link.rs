//! What records and lists name: each thing once, never the record itself, and in a direction that makes sense.

use super::{File, Problems};

pub(super) fn check(file: &File, problems: &mut Problems) {
    for set in file.sets() {
        for (n, entry) in set.entries.iter().enumerate() {
            if set.entries.iter().take(n).any(|other| other == entry) {
                problems.add(&set.owner, format!("{}[{n}]", set.path), format!("\"{entry}\" again"), "each once");
            }
            if set.of == Some(entry.as_str()) {
                let expected = "another record than this one";
                problems.add(
                    &set.owner,
                    format!("{}[{n}]", set.path),
                    format!("\"{entry}\", the record itself"),
                    expected,
                );
            }
        }
    }
    for (n, it) in file.tariffs.iter().enumerate() {
        for (m, id) in it.may_overlap.iter().enumerate() {
            let back = file.tariffs.iter().find(|other| other.id == *id && other.id != it.id);
            if back.is_some_and(|other| !other.may_overlap.contains(&it.id)) {
                let found = format!("\"{id}\", which does not name this measure");
                let expected = "an overlap that both measures name";
                problems.add(format!("tariff {}", it.id), format!("tariffs[{n}].may_overlap[{m}]"), found, expected);
            }
        }
    }
    relations(file, problems);
}

fn relations(file: &File, problems: &mut Problems) {
    for (n, it) in file.relations.iter().enumerate() {
        let owner = format!("relation {} to {}", it.from, it.to);
        let before = || file.relations.iter().take(n).filter(|other| other.kind == it.kind);
        if it.from == it.to {
            let found = format!("\"{}\", the record itself", it.to);
            problems.add(&owner, format!("relations[{n}].to"), found, "another record than this one");
        } else if before().any(|other| other.from == it.from && other.to == it.to) {
            let found = format!("\"{}\" to \"{}\" again", it.from, it.to);
            problems.add(&owner, format!("relations[{n}]"), found, "each relation once");
        } else if leads(&before().map(|it| (&*it.from, &*it.to)).collect::<Vec<_>>(), &it.to, &it.from) {
            let found = format!("\"{}\" to \"{}\", a circle with those before it", it.from, it.to);
            let expected = "one direction: what answers points to what it answers";
            problems.add(&owner, format!("relations[{n}]"), found, expected);
        }
    }
}

/// Whether relations lead from one record to another. Those before hold no circle, as each was looked at in its turn.
fn leads(relations: &[(&str, &str)], from: &str, to: &str) -> bool {
    let mut reached = vec![from];
    let mut n = 0;
    while let Some(at) = reached.get(n).copied() {
        let next = relations.iter().filter(|(other, _)| *other == at).map(|(_, next)| *next);
        let new: Vec<&str> = next.filter(|next| !reached.contains(next)).collect();
        reached.extend(new);
        n += 1;
    }
    reached.contains(&to)
}

/// A list that says each thing once.
struct Set<'a> {
    owner: String,
    path: String,
    /// The record that the list is of, where it names others.
    of: Option<&'a str>,
    entries: Vec<String>,
}

impl File {
    fn sets(&self) -> Vec<Set<'_>> {
        let mut sets = Sets(Vec::new());
        for (n, it) in self.commitments.iter().enumerate() {
            let lists: [(&str, &[String]); 7] = [
                ("topics", &it.topics),
                ("products", &it.products),
                ("objects", &it.objects),
                ("open", &it.open),
                ("tariffs", &it.tariffs),
                ("quotes", &it.quotes),
                ("related", &it.related),
            ];
            sets.add("commitment", &it.id, &format!("commitments[{n}]"), &lists);
            sets.responses("commitment", &it.id, &format!("commitments[{n}]"), &it.responses);
        }
        for (n, it) in self.tariffs.iter().enumerate() {
            let lists: [(&str, &[String]); 3] =
                [("topics", &it.topics), ("products", &it.products), ("may_overlap", &it.may_overlap)];
            sets.add("tariff", &it.id, &format!("tariffs[{n}]"), &lists);
            sets.responses("tariff", &it.id, &format!("tariffs[{n}]"), &it.responses);
            for (m, assertion) in it.assertions.iter().enumerate() {
                sets.add("tariff", &it.id, &format!("tariffs[{n}].assertions[{m}]"), &[("open", &assertion.open)]);
            }
        }
        for (n, it) in self.quotes.iter().enumerate() {
            let lists: [(&str, &[String]); 3] =
                [("topics", &it.topics), ("products", &it.products), ("related", &it.related)];
            sets.add("quote", &it.id, &format!("quotes[{n}]"), &lists);
        }
        for (n, it) in self.events.iter().enumerate() {
            let lists: [(&str, &[String]); 3] =
                [("topics", &it.topics), ("participants", &it.participants), ("related", &it.related)];
            sets.add("event", &it.id, &format!("events[{n}]"), &lists);
        }
        let terms = self.terms.iter().map(|it| format!("{} of paragraph {}", it.words, it.p)).collect();
        sets.0.push(Set { owner: "terms".into(), path: "terms".into(), of: None, entries: terms });
        let left_out = self.left_out.iter().map(|it| format!("{}: {}", it.p, it.what)).collect();
        sets.0.push(Set { owner: "left_out".into(), path: "left_out".into(), of: None, entries: left_out });
        sets.0
    }
}

struct Sets<'a>(Vec<Set<'a>>);

impl<'a> Sets<'a> {
    fn add(&mut self, kind: &str, id: &'a str, path: &str, lists: &[(&str, &[String])]) {
        self.0.extend(lists.iter().map(|(field, entries)| Set {
            owner: format!("{kind} {id}"),
            path: format!("{path}.{field}"),
            of: matches!(*field, "related" | "tariffs" | "quotes" | "may_overlap").then_some(id),
            entries: entries.to_vec(),
        }));
    }

    fn responses(&mut self, kind: &str, id: &'a str, path: &str, responses: &[crate::file::Response]) {
        let entries = responses.iter().map(|it| format!("{}, {}: {}", it.who, it.kind.key(), it.text)).collect();
        self.0.push(Set { owner: format!("{kind} {id}"), path: format!("{path}.responses"), of: None, entries });
    }
}
