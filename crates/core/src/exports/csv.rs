//! Records as comma-separated values (RFC 4180): a line for each statement, so that a rate stays with who states it.

use super::{Place, RIGHTS};
use crate::article::{Article, Assertion, Evidence, Figure, RecordId, RecordKind, Role};
use crate::engine::{Engine, Fact, Statement};
use crate::query::Query;

/// The columns, and the labels of the facts that fill them. Facts without a column stand in "other facts".
const COLUMNS: [(&str, &[&str]); 22] = [
    ("kind", &[]),
    ("id", &[]),
    ("text", &[]),
    ("statement", &[]),
    ("wording", &["How binding", "Kind", "What changes"]),
    ("whose claim", &["Whose claim"]),
    ("who is to act", &[]),
    ("who says so", &[]),
    ("chain", &[]),
    ("as printed", &["Article’s wording", "Trade measure, not called a tariff"]),
    ("rate before", &["Rate before"]),
    ("rate after", &["Rate after"]),
    ("quota", &[]),
    ("date", &["By", "Date", "When", "Deadline"]),
    ("other facts", &[]),
    ("not stated", &[]),
    ("topics", &[]),
    ("products", &[]),
    ("paragraphs", &[]),
    ("the article’s words", &[]),
    ("address", &[]),
    ("source", &[]),
];

/// What stands where a reader would look for a fact and the article has none.
const NOT_STATED: &str = "not stated in the article";

impl Engine {
    /// The records that a query lists. With a byte order mark: without it Excel takes UTF-8 for something else.
    pub fn csv(&self, query: &Query, place: &Place) -> String {
        let mut text = String::from("\u{feff}");
        line(&mut text, &COLUMNS.map(|(name, _)| name.to_owned()));
        for record in self.records_of(query) {
            for (n, part) in self.detail(record).parts.into_iter().enumerate() {
                line(&mut text, &COLUMNS.map(|column| self.said_in(column, (record, n + 1, &part), place)));
            }
        }
        text
    }

    fn said_in(&self, column: (&str, &[&str]), line: (RecordId, usize, &Statement<'_>), place: &Place) -> String {
        let article = self.article();
        let (name, labels) = column;
        let (record, n, part) = line;
        if !labels.is_empty() {
            return part.facts.iter().find(|fact| labels.contains(&fact.label.as_str())).map(said).unwrap_or_default();
        }
        let has_column = |fact: &&Fact<'_>| COLUMNS.iter().any(|(_, labels)| labels.contains(&fact.label.as_str()));
        let others = part.facts.iter().filter(|fact| !has_column(fact));
        let named = |ids: Vec<_>| -> Vec<&str> { ids.into_iter().map(|id| article.name(id)).collect() };
        let labels_of = |places: &[u16], all: &'static str| -> Vec<&str> {
            let list = if all == "topics" { &article.topics } else { &article.products };
            places.iter().filter_map(|it| list.get(usize::from(*it))).map(|it| it.label.as_str()).collect()
        };
        match name {
            "kind" => self.name_of(record).to_owned(),
            "id" => article.id(record).to_owned(),
            "text" => article.title(record).to_owned(),
            "statement" => n.to_string(),
            "who is to act" => named(article.actors(record)).join("; "),
            "who says so" => {
                let says = part.chain.iter().find(|step| step.role == Role::Says.label()).map(|step| step.who);
                let speaker = article.attributions(record).get(n - 1).and_then(|it| it.speaker());
                says.or(speaker).map_or(Article::ITSELF, |id| article.name(id)).to_owned()
            }
            "chain" => self.chain(part),
            "quota" => match (record.kind, self.quota(record, n)) {
                (_, Some(quota)) => [&quota.words(), " (", &quota.label, ")"].concat(),
                (RecordKind::Tariff, None) => NOT_STATED.to_owned(),
                (RecordKind::Commitment | RecordKind::Quote | RecordKind::Event, None) => String::new(),
            },
            "other facts" => {
                let quota = self.quota(record, n).map(|it| it.label.as_str());
                let stated = others.filter(|fact| fact.value.is_some() && Some(fact.label.as_str()) != quota);
                stated.map(|fact| [&fact.label, ": ", &said(fact)].concat()).collect::<Vec<_>>().join("; ")
            }
            "not stated" => {
                let open = part.facts.iter().filter(|fact| fact.value.is_none());
                open.map(|fact| fact.label.as_str()).collect::<Vec<_>>().join("; ")
            }
            "topics" => labels_of(article.topics_of(record), "topics").join("; "),
            "products" => labels_of(article.products_of(record), "products").join("; "),
            "paragraphs" => {
                article.paragraphs_of(record).iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
            }
            "the article’s words" => {
                let words = self.words_for(record, n).into_iter();
                words.map(|it| ["“", &it.words, "” (", &it.p.to_string(), ")"].concat()).collect::<Vec<_>>().join("; ")
            }
            "address" => place.of_record(self, record),
            _ => {
                let about = &article.about;
                let of = [&self.publication(), ", ", &about.address, ". ", &about.provenance()].concat();
                [&of, ". Data ", &about.version, ". ", RIGHTS].concat()
            }
        }
    }

    fn quota(&self, record: RecordId, n: usize) -> Option<&Figure> {
        self.assertion(record, n)?.quota.as_ref()
    }

    fn assertion(&self, record: RecordId, n: usize) -> Option<&Assertion> {
        let is_tariff = record.kind == RecordKind::Tariff;
        let tariff = self.article().tariffs.get(usize::from(record.index)).filter(|_| is_tariff)?;
        tariff.assertions.get(n.checked_sub(1)?)
    }

    /// The spans of one statement of a record, from 1.
    pub(super) fn words_for(&self, record: RecordId, n: usize) -> Vec<&Evidence> {
        match self.assertion(record, n) {
            Some(assertion) => assertion.evidence.iter().collect(),
            None => self.article().evidence(record),
        }
    }

    /// "Who is to act: China; Who says so: Canadian statement"
    pub(super) fn chain(&self, part: &Statement<'_>) -> String {
        let steps = part.chain.iter().map(|step| {
            let carried = step.carried.map(|reason| [" (inferred: ", reason, ")"].concat());
            [step.role, ": ", self.article().name(step.who), &carried.unwrap_or_default()].concat()
        });
        steps.collect::<Vec<_>>().join("; ")
    }
}

/// A fact's value, with what it means or why it is inferred.
fn said(fact: &Fact<'_>) -> String {
    let value = fact.value.as_deref().unwrap_or(NOT_STATED);
    match fact.note {
        Some(note) => [value, " (", note, ")"].concat().trim_start().to_owned(),
        None => value.to_owned(),
    }
}

fn line(text: &mut String, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        text.push_str(if place == 0 { "\"" } else { ",\"" });
        text.push_str(&safe(cell).replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// A cell that no spreadsheet takes for a formula: an apostrophe goes before a text that starts with `=`, `+`, `-`,
/// `@`, TAB or CR, also if apostrophes stand before that, so that [`unsafe_again`] gives back every text.
pub fn safe(cell: &str) -> String {
    let is_formula = cell.trim_start_matches('\'').starts_with(['=', '+', '-', '@', '\t', '\r']);
    [if is_formula { "'" } else { "" }, cell].concat()
}

/// What [`safe`] was given.
pub fn unsafe_again(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if safe(rest) == cell => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn formulas_stay_text() {
        #[track_caller]
        fn case(cell: &str, expected: &str) {
            assert_eq!(safe(cell), expected);
            assert_eq!(unsafe_again(expected), cell);
        }
        case("=1+1", "'=1+1");
        case("+1", "'+1");
        case("-1", "'-1");
        case("@SUM(A1)", "'@SUM(A1)");
        case("\tx", "'\tx");
        case("\rx", "'\rx");
        case("'=1", "''=1");
        case("'text", "'text");
        case("", "");
        case("6.1%", "6.1%");
        case("a=b", "a=b");
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_cells_read_back(cells in prop::array::uniform3("['=+@\\-\t\r\n\",a ]{0,6}|\\PC{0,12}")) {
            let mut text = String::new();
            line(&mut text, &cells);
            let mut reader = ::csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
            let read = reader.records().next().unwrap().unwrap();
            prop_assert!(read.iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])));
            prop_assert_eq!(read.iter().map(unsafe_again).collect::<Vec<_>>(), cells);
        }
    }
}
