//! How the records are made.

use readout_core::article::{About, Class, Force, Paragraph, QuoteKind, Standing, Term};

use super::record::PARAGRAPH_SIGN;

pub(crate) const ONE_ARTICLE: &str = "One article";
pub(crate) const SINGLE_ARTICLE: &str = "The records come from a single article: “";
pub(crate) const NOT_IN_THE_TEXT: &str = "What is said here of the article itself does not come from its text, and has \
     sources of its own:";
pub(crate) const ALL_ELSE: &str = "Everything else comes from the article’s text, and nothing here says whether a promise \
     was kept.";
pub(crate) const WHO_CODED: &str = "Who compiled it, and how it is checked";
pub(crate) const WHAT_COUNTS: &str = "What counts as a promise";
pub(crate) const VERB_DECIDES: &str = "The article’s own verb decides, and who says it. ";
pub(crate) const ONE_COMMITMENT: &str = "One commitment is one set of actors and one action. A dialogue, a committee or a \
     product in a list is a record of its own; other lists stay within their record. What all sides do together counts \
     under each of them and under “both together”.";
pub(crate) const ON_WHOSE_WORD: &str = "Whose claim";
pub(crate) const CHAIN: &str = "Each record names the chain from who is to act to who reports it. A link that the paragraph \
     does not print is marked as inferred, with the reason. From the chain follows how far the record rests on the \
     actor’s own word:";
pub(crate) const TARIFFS: &str = "Tariffs";
pub(crate) const RATES_BELONG: &str = "Rates, dates and quotas belong to what somebody asserts about a measure, and only to \
     the clause they are printed in. An additional tariff that comes off is shown as such and not added to another \
     rate. Where the goods of two measures may overlap and the article does not say, neither does the record.";
pub(crate) const QUOTES: &str = "Quotes";
pub(crate) const DIRECT_WORDS: &str = "Direct words are letter for letter. A fragment in quotation marks and the clause that \
     carries it are one record. Quoted terms are neither speech nor counted:";
pub(crate) const SILENCE: &str = "Silence";
pub(crate) const SILENCE_MEANS: &str = "“Not mentioned, the article says” means that the article itself says so. “Not found \
     in this article” is our reading, and says nothing about what was said elsewhere. “Not stated” marks what a reader \
     would ask and the article does not answer.";
pub(crate) const LEFT_OUT: &str = "Not included, and why";
pub(crate) const LEFT_OUT_COLUMNS: [&str; 3] = ["Paragraph", "What", "Why"];
pub(crate) const LIMITS: &str = "Limits";
pub(crate) const ONE_OUTLET: &str = "One article of one outlet is not the record of a meeting. The outlet speaks from one \
     side; statements of the other side reach it in part. Paraphrases are ours and shorter than what was said.";
pub(crate) const AN_ERROR: &str = "An error?";
pub(crate) const REPORT_IT: &str = "Name the record’s address and the paragraph to whoever runs the site on which you read \
     this. Corrections raise the version of the records.";
pub(crate) const RIGHTS: &str = "Rights";
pub(crate) const LICENCES: &str = "Our annotations: CC BY 4.0. The code: MIT or Apache-2.0. Quotes remain their speakers’, \
     the article its publisher’s; its text is not on this page.";

/// After the article's headline: where and when it was published.
pub(crate) fn published_in(about: &About) -> String {
    format!("”, {}, {}. {}", about.publisher, about.date.words(), about.publisher_note)
}

/// "Headline: as a republication gives it"
pub(crate) fn fact(fact: &str, source: &str) -> String {
    format!("{fact}: {source}")
}

/// The host of an address.
pub(crate) fn host(address: &str) -> &str {
    address.split('/').nth(2).unwrap_or(address)
}

/// When the records were coded, and what a check can show.
pub(crate) fn how_coded(about: &About) -> String {
    format!(
        "The records were compiled by the written rules below on {} (version {}); the passages are checked by machine. Every \
         passage and every quote is looked up in the article’s text, byte for byte and on whole words; the build fails \
         where one is not found. A check can show that words stand where a record says they do. It cannot show that \
         the record reads them well: for that each one links to the words.",
        about.coded.words(),
        about.version
    )
}

/// What is counted, after its name.
pub(crate) fn undertaken() -> String {
    format!(": {}. Only these are counted as commitments. ", forces(Class::Undertaken))
}

/// What is not counted, after its name.
pub(crate) fn not_promised() -> String {
    format!(
        ": {}. These stand apart and are never added to the first number. What one side expects of the other is not a \
         commitment of the other.",
        forces(Class::NotPromised)
    )
}

fn forces(class: Class) -> String {
    let forces = Force::ALL.iter().filter(|force| force.class() == class);
    forces.map(|force| force.label()).collect::<Vec<_>>().join(", ")
}

/// On whose word a record rests, and when that is so.
pub(crate) fn standing(it: Standing) -> String {
    let when = match it {
        Standing::OwnWord => "who is to act says so",
        Standing::JointText => "a text of all sides says so",
        Standing::JointTextByOneSide => "one side gives what a text of all sides says",
        Standing::OneSideForAll => "one side speaks for all that are to act",
        Standing::OneSide => "a side speaks of what no side does",
        Standing::OtherSide => "another side says what this one is to do",
        Standing::ThirdParty => "who says so speaks for no side",
        Standing::ArticleVoice => "the article names nobody who says so",
    };
    format!("{}: {when}", it.label())
}

/// A kind of quote, and what it is.
pub(crate) fn kind(it: QuoteKind) -> String {
    let what = match it {
        QuoteKind::Direct => "the speaker’s words, in quotation marks",
        QuoteKind::Unmarked => "the speaker’s words",
        QuoteKind::Reported => "what somebody said, in our words",
    };
    format!("{}: {what}", it.label())
}

/// A quoted term, with why it is no quote.
pub(crate) fn term(it: &Term) -> String {
    format!("“{}”, paragraph {}: {}", it.words, it.p, it.why)
}

/// Why a paragraph has no records, if it has none.
pub(crate) fn no_records(it: &Paragraph) -> Option<String> {
    it.no_records.as_ref().map(|reason| format!("Paragraph {}: {reason}", it.n))
}

/// "¶23"
pub(crate) fn paragraph(n: u16) -> String {
    format!("{PARAGRAPH_SIGN}{n}")
}
