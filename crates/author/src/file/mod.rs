//! The data file as its authors write it: one article, annotated. Friendly to read and strict to parse;
//! what the page reads is [`Article`](readout_core::article::Article), made from this by [`build`](crate::build).

mod about;
mod draft;
mod letters;
mod part;
mod places;
mod problem;
mod read;
mod record;
mod source;
mod span;
mod texts;
mod unseen;

pub use about::{Meta, Shipped, Source, Text};
pub use draft::{Candidate, TODO};
pub use part::{Evidence, Figure, Qualifier, Rate, Reduction, Step, When};
pub use places::{Place, Places};
pub use problem::{Level, Part, Problem};
pub use record::{Assertion, Commitment, Event, Link, Quote, Response, Tariff};
pub use source::{
    Document, DocumentKind, LeftOut, Mechanism, Outlet, Paragraph, Party, Product, Relation, Speaker, SpeakerKind,
    Term, Topic,
};
pub use span::{Span, Use};
pub(crate) use texts::texts;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The version of the format that is read and written here.
pub const FORMAT: u32 = 1;

/// One article about a meeting of governments, with every record found in it.
#[derive(Debug, Clone, Deserialize, JsonSchema, Serialize)]
#[serde(deny_unknown_fields)]
pub struct File {
    /// Where the schema lies, for editors that check while one types.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this format. Always 1.
    pub format: u32,
    /// The licence of the records, as a public address. Quotes and the article are not under it. `http` and `https` only.
    pub license: String,
    /// The article: where it is, who published it, when.
    pub article: Meta,
    /// The sides of the meeting. Their order deals out hue and shape.
    pub parties: Vec<Party>,
    /// Persons, unnamed persons and groups that speak in the article.
    pub speakers: Vec<Speaker>,
    /// Statements, releases and posts that the article draws on.
    pub documents: Vec<Document>,
    /// Who reported it: the article's publisher and those it cites.
    pub outlets: Vec<Outlet>,
    /// What records are about.
    pub topics: Vec<Topic>,
    /// Goods that measures and commitments concern.
    pub products: Vec<Product>,
    /// Dialogues, committees, working groups.
    pub mechanisms: Vec<Mechanism>,
    /// What somebody undertakes, and what only looks like it: `force` tells them apart.
    pub commitments: Vec<Commitment>,
    /// Tariffs and other measures on goods, each with what is asserted about it.
    pub tariffs: Vec<Tariff>,
    /// What people say, in their words or in ours.
    pub quotes: Vec<Quote>,
    /// What happened or is to happen, with its date as printed.
    pub events: Vec<Event>,
    /// Links between records that the article itself makes.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations: Vec<Relation>,
    /// Quoted terms and words merely mentioned: neither speech nor counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub terms: Vec<Term>,
    /// Each paragraph, with its hash and, where it has no record, the reason.
    pub paragraphs: Vec<Paragraph>,
    /// What was read and deliberately not made a record.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<LeftOut>,
    /// What was found by machine and is in no record yet. A page is built without any.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub draft: Vec<Candidate>,
}
