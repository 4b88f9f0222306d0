//! How the records are made, what they can be trusted for, and what they leave out.

use readout_core::article::{Class, Force, QuoteKind, Standing};

use super::Reader;
use super::el::{El, el, of};
use super::results::{frame, sentence};

/// The method page: one article, its publisher, the rules, the limits.
pub(super) fn method(reader: Reader) -> El {
    let article = reader.article();
    let about = &article.about;
    let of_class = |class: Class| {
        let forces = Force::ALL.iter().filter(|force| force.class() == class);
        forces.map(|force| force.label()).collect::<Vec<_>>().join(", ")
    };
    let headline = el("a").set("href", about.address.as_str()).add(about.headline.as_str());
    let source = el("p")
        .add("Everything here comes from a single article: “")
        .add(headline)
        .add(["”, ", &about.publisher, ", ", &about.date.words(), ". ", &about.publisher_note].concat());
    let counted = el("p")
        .add("The article’s own verb decides, and who says it. ")
        .add(el("b").add(Class::Undertaken.label()))
        .add([": ", &of_class(Class::Undertaken), ". Only these are counted as commitments. "].concat())
        .add(el("b").add(Class::NotPromised.label()))
        .add([": ", &of_class(Class::NotPromised), ". These stand apart and are never added to the first number. What one side expects of the other is not a commitment of the other."].concat());
    let terms =
        article.terms.iter().map(|it| ["“", &it.words, "”, paragraph ", &it.p.to_string(), ": ", &it.why].concat());
    let silent = article
        .paragraphs
        .iter()
        .filter_map(|it| it.no_records.as_ref().map(|reason| ["Paragraph ", &it.n.to_string(), ": ", reason].concat()));
    frame()
        .set("data-view", "method")
        .add(sentence(|| "How the records are made".to_owned()))
        .add(part("One article").add(source).add(el("p").add(["Headline: ", &about.headline_source, ". Date: ", &about.date_source, ". Nothing has been added from elsewhere, and nothing here says whether a promise was kept."].concat())))
        .add(part("Who coded it, and how it is checked").add(el("p").add(["The records were coded by the written rules below on ", &about.coded.words(), " (version ", &about.version, "); the spans are checked by machine. Every span and every quote is looked up in the article’s text, byte for byte and on whole words; the build fails where one is not found. A check can show that words stand where a record says they do. It cannot show that the record reads them well: for that each one links to the words."].concat())))
        .add(part("What counts as a commitment").add(counted).add(el("p").add("One commitment is one set of actors and one action. A dialogue, a committee or a product in a list is a record of its own; other lists stay within their record. What all sides do together counts under each of them and under “both together”.")))
        .add(part("On whose word").add(el("p").add("Each record names the chain from who is to act to who reports it. A link that the paragraph does not print is marked as carried over, with the reason. From the chain follows how far the record rests on the actor’s own word:")).add(points(Standing::ALL.iter().map(|it| it.label().to_owned()))))
        .add(part("Tariffs").add(el("p").add("Rates, dates and quotas belong to what somebody asserts about a measure, and only to the clause they are printed in. An additional tariff that comes off is shown as such and not added to another rate. Where the goods of two measures may overlap and the article does not say, so does the record.")))
        .add(part("Quotes").add(points(QuoteKind::ALL.iter().map(|it| it.label().to_owned()))).add(el("p").add("Direct words are letter for letter. A fragment in quotation marks and the clause that carries it are one record. Quoted terms are neither speech nor counted:")).add(points(terms)))
        .add(part("Silence").add(el("p").add("“Silence, stated by the article” means that the article itself says so. “Not found in this article” is our reading, and says nothing about what was said elsewhere. “Not stated” marks what a reader would ask and the article does not answer.")))
        .add(part("Left out, with the reason").add(left_out(reader)).add(points(silent)))
        .add(part("Limits").add(el("p").add("One article of one outlet is not the record of a meeting. The outlet speaks from one side; statements of the other side reach it in part. Paraphrases are ours and shorter than what was said.")))
        .add(part("An error?").add(el("p").add("Name the record’s address and the paragraph to whoever runs the site on which you read this. Corrections raise the version of the records.")))
        .add(part("Rights").add(el("p").add("Our annotations: CC BY 4.0. The code: MIT or Apache-2.0. Quotes remain their speakers’, the article its publisher’s; its text is not on this page.")))
}

fn part(heading: &str) -> El {
    of("section", "method-part").add(el("h3").add(heading))
}

fn points(points: impl Iterator<Item = String>) -> Option<El> {
    let points: Vec<El> = points.map(|point| el("li").add(point)).collect();
    (!points.is_empty()).then(|| of("ul", "plain-list").add(points))
}

fn left_out(reader: Reader) -> El {
    let heads: Vec<El> = ["Paragraph", "What", "Why"].map(|head| el("th").set("scope", "col").add(head)).into();
    let row = |it: &readout_core::article::LeftOut| {
        let number = el("th").set("scope", "row").add(["¶", &it.p.to_string()].concat());
        el("tr").add(number).add(el("td").add(it.what.as_str())).add(el("td").add(it.why.as_str()))
    };
    let rows: Vec<El> = reader.article().left_out.iter().map(row).collect();
    of("table", "left-out").add(el("thead").add(el("tr").add(heads))).add(el("tbody").add(rows))
}
