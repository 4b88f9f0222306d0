//! What the tests expect, taken from the data file that the page is built from.

use std::{fs, path::Path};

use anyhow::{Context as _, Result};
use serde_json::Value;

/// The members of `force` that promise something; the rest only looks like it.
const UNDERTAKEN: [&str; 6] = ["decides", "commits", "will", "reaffirms", "is-willing", "is-doing"];
/// The data file, beside the workspace's own manifest.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../data/", env!("READOUT_ARTICLE"), "/article.json");

/// The data file.
#[derive(Debug)]
pub(crate) struct Facts {
    file: Value,
}

/// A key for addresses and the words that readers see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Named {
    /// Its identifier.
    pub(crate) id: String,
    /// Its words.
    pub(crate) name: String,
}

impl Facts {
    /// Reads the data file.
    pub(crate) fn read() -> Result<Self> {
        let text = fs::read_to_string(Path::new(FILE)).with_context(|| format!("cannot read {FILE}"))?;
        Ok(Self { file: serde_json::from_str(&text)? })
    }

    /// The article's headline.
    pub(crate) fn headline(&self) -> &str {
        self.file.pointer("/article/headline").and_then(Value::as_str).unwrap_or_default()
    }

    /// The article's address.
    pub(crate) fn address(&self) -> &str {
        self.file.pointer("/article/address").and_then(Value::as_str).unwrap_or_default()
    }

    /// A party by its place.
    pub(crate) fn party(&self, place: usize) -> Result<Named> {
        self.named("parties", "name", place)
    }

    /// A topic by its place.
    pub(crate) fn topic(&self, place: usize) -> Result<Named> {
        self.named("topics", "label", place)
    }

    /// A commitment by its place, whichever class.
    pub(crate) fn commitment(&self, place: usize) -> Result<Named> {
        self.named("commitments", "title", place)
    }

    /// An event by its place.
    pub(crate) fn event(&self, place: usize) -> Result<Named> {
        self.named("events", "title", place)
    }

    /// The first commitment in whose clause a figure is printed.
    pub(crate) fn commitment_with_figure(&self) -> Result<Named> {
        let has_figure = |it: &Value| it.get("figures").and_then(Value::as_array).is_some_and(|it| !it.is_empty());
        let place = self.list("commitments").iter().position(has_figure).context("no commitment has a figure")?;
        self.commitment(place)
    }

    /// A tariff measure by its place.
    pub(crate) fn tariff(&self, place: usize) -> Result<Named> {
        self.named("tariffs", "title", place)
    }

    /// The identifiers of all records of a list, such as `quotes`.
    pub(crate) fn ids(&self, list: &str) -> Vec<&str> {
        self.list(list).iter().filter_map(|it| it.get("id")?.as_str()).collect()
    }

    /// What every record says in the words that readers see: titles, people's words, our paraphrases.
    pub(crate) fn texts(&self) -> Vec<&str> {
        let of = |list: &str, key: &'static str| {
            self.list(list).iter().filter_map(move |it| it.get(key)?.as_str()).collect::<Vec<_>>()
        };
        let titles = ["commitments", "tariffs", "events"].into_iter().flat_map(|list| of(list, "title"));
        titles.chain(of("quotes", "words")).chain(of("quotes", "paraphrase")).collect()
    }

    /// How many records a list has.
    pub(crate) fn n(&self, list: &str) -> usize {
        self.list(list).len()
    }

    /// How many records there are.
    pub(crate) fn n_records(&self) -> usize {
        ["commitments", "tariffs", "quotes", "events"].iter().map(|list| self.n(list)).sum()
    }

    /// How many commitments are undertaken, and how many only look like it.
    pub(crate) fn n_commitments(&self) -> (usize, usize) {
        let is_undertaken =
            |it: &&Value| it.get("force").and_then(Value::as_str).is_some_and(|force| UNDERTAKEN.contains(&force));
        let n_undertaken = self.list("commitments").iter().filter(is_undertaken).count();
        (n_undertaken, self.n("commitments") - n_undertaken)
    }

    /// The byte-exact words of each direct quote.
    pub(crate) fn direct_words(&self) -> Vec<&str> {
        let quotes = self.list("quotes").iter().filter(|it| it.get("kind").and_then(Value::as_str) == Some("direct"));
        quotes.filter_map(|it| it.get("words")?.as_str()).collect()
    }

    /// The kinds of quote that the article has, as the data file spells them.
    pub(crate) fn quote_kinds(&self) -> Vec<&str> {
        let mut kinds: Vec<&str> = self.list("quotes").iter().filter_map(|it| it.get("kind")?.as_str()).collect();
        kinds.sort_unstable();
        kinds.dedup();
        kinds
    }

    /// How many quotes are of a kind.
    pub(crate) fn n_quotes(&self, kind: &str) -> usize {
        self.list("quotes").iter().filter(|it| it.get("kind").and_then(Value::as_str) == Some(kind)).count()
    }

    /// The name of an entry as it stands alone, with a capital letter.
    pub(crate) fn name_of(&self, list: &str, id: &str) -> Result<String> {
        let place = self.ids(list).iter().position(|it| *it == id).with_context(|| format!("no {id} in {list}"))?;
        self.named(list, "name", place).map(|it| it.name)
    }

    /// The text at a place of the data file.
    pub(crate) fn text(&self, pointer: &str) -> Result<&str> {
        self.file.pointer(pointer).and_then(Value::as_str).with_context(|| format!("no text at {pointer}"))
    }

    /// The article's text and true, or else a text of everything that is cited, a line a paragraph, and false.
    pub(crate) fn article_text(&self) -> (String, bool) {
        let text = std::env::var("READOUT_TEXT").ok().and_then(|path| fs::read_to_string(path).ok());
        text.map_or_else(|| (self.stand_in(), false), |text| (text, true))
    }

    fn stand_in(&self) -> String {
        let mut lines = vec![String::new(); self.n("paragraphs")];
        cited(&self.file, &mut lines);
        lines.join("\n")
    }

    fn named(&self, list: &str, key: &str, place: usize) -> Result<Named> {
        let entry =
            self.list(list).get(place).with_context(|| format!("the data file has fewer than {} {list}", place + 1))?;
        let text = |key: &str| {
            entry
                .get(key)
                .and_then(Value::as_str)
                .map(str::to_owned)
                .with_context(|| format!("an entry of {list} has no {key}"))
        };
        Ok(Named { id: text("id")?, name: text(key)? })
    }

    fn list(&self, name: &str) -> &[Value] {
        self.file.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
    }
}

/// Adds the words of everything that names a paragraph to that paragraph's line.
fn cited(value: &Value, lines: &mut [String]) {
    if let (Some(p), Some(words)) = (value.get("p").and_then(Value::as_u64), value.get("words").and_then(Value::as_str))
    {
        let place = usize::try_from(p).unwrap_or_default().saturating_sub(1);
        if let Some(line) = lines.get_mut(place) {
            line.push_str(words);
            line.push_str(" / ");
        }
    }
    let parts: Vec<&Value> = match value {
        Value::Array(parts) => parts.iter().collect(),
        Value::Object(parts) => parts.values().collect(),
        _ => Vec::new(),
    };
    for part in parts {
        cited(part, lines);
    }
}

/// The names of the facets that tests use, as readers see them.
pub(crate) mod facet {
    /// Who is to act.
    pub(crate) const ACTS: &str = "Who is to act";
    /// Kind of quote.
    pub(crate) const KIND: &str = "Direct or paraphrased";
    /// Topic.
    pub(crate) const TOPIC: &str = "Topic";
}
