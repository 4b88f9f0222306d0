//! Several articles as one, for the explorer over all of them: a side, a person or a topic that two of them share is one,
//! and every record stays whose it is.

mod named;
mod shift;
mod voices;

use std::collections::BTreeSet;

use readout_core::article::{About, Article, Digests, Member, PartialDate, RecordKind};

use self::named::Pool;
use self::shift::Shift;
use self::voices::Voices;
use crate::fold::folds;

/// Joins articles, each with the name of its folder, in this order.
pub fn merge(articles: Vec<(String, Article)>) -> Article {
    let names: Vec<String> = articles.iter().map(|(_, it)| name(it)).collect();
    let mut voices = Voices::default();
    let mut maps = voices.add(&articles);
    let (mut topics, mut products, mut mechanisms) = (Pool::default(), Pool::default(), Pool::default());
    let mut merged = Article::default();
    let mut before = 0;
    for (((slug, article), name), voice_map) in articles.into_iter().zip(names).zip(maps.drain(..)) {
        let n_paragraphs = u16::try_from(article.paragraphs.len()).unwrap_or(u16::MAX);
        let shift = Shift {
            paragraph: before,
            records: RecordKind::ALL.iter().map(|kind| n_records(&merged, *kind)).collect(),
            topics: topics.add(&article.topics, &slug),
            products: products.add(&article.products, &slug),
            mechanisms: mechanisms.add(&article.mechanisms, &slug),
            voices: voice_map,
        };
        let sides = article.parties().map(|(id, _)| shift.voice(id)).collect();
        let about = article.about.clone();
        shift.append(article, &mut merged);
        let mut ends = [0; 4];
        ends.iter_mut().zip(RecordKind::ALL).for_each(|(end, kind)| *end = n_records(&merged, *kind));
        merged.members.push(Member { slug, name, about, sides, ends, before, n_paragraphs });
        before += n_paragraphs;
    }
    merged.voices = voices.finish(&merged.members);
    (merged.topics, merged.products, merged.mechanisms) = (topics.0, products.0, mechanisms.0);
    merged.about = about(&merged.members);
    // Of several texts none can be certified as the one.
    merged.text = Digests::default();
    merged.folds = folds(&merged);
    merged
}

/// Between whom, and when.
fn name(article: &Article) -> String {
    format!("{}, {}", article.between(), article.about.date.year)
}

/// What is known of all of them: what they have no one of is empty.
fn about(members: &[Member]) -> About {
    let published: Vec<String> = members.iter().map(|it| format!("{} ({})", it.name, it.about.publication())).collect();
    let versions: BTreeSet<&str> = members.iter().map(|it| it.about.version.as_str()).collect();
    About {
        headline: format!("{} articles", members.len()),
        publisher: published.join("; "),
        // "Several languages", as the codes for them have it.
        language: "mul".to_owned(),
        date: PartialDate::default(),
        coded: members.iter().map(|it| it.about.coded).max().unwrap_or_default(),
        version: versions.into_iter().collect::<Vec<_>>().join(", "),
        ..About::default()
    }
}

fn n_records(article: &Article, kind: RecordKind) -> u16 {
    u16::try_from(article.n_records(kind)).unwrap_or(u16::MAX)
}
