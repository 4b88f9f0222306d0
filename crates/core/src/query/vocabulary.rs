//! The values of each facet: their keys in the address, and their words.

use super::Facet;
use super::facet::{DATED, TOGETHER};
use crate::article::{Article, Force, Named, QuoteKind, Standing, VoiceKind};
use crate::distinct::distinct;
use crate::text::lowered;

/// The key of the value "not stated", which every facet has.
pub const NONE: &str = "none";

/// One value of a facet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value {
    /// Its key in the address.
    pub key: String,
    /// Its words, as they stand within a sentence.
    pub label: String,
    /// The number of the party it stands for, from 1, for hue and shape.
    pub party: Option<usize>,
}

/// The values of every facet, in reading order. A value's code is its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vocabulary {
    facets: Vec<Vec<Value>>,
}

impl Vocabulary {
    /// The values that an article's facets can have.
    pub fn new(article: &Article) -> Self {
        Self { facets: Facet::ALL.iter().map(|facet| values(article, *facet)).collect() }
    }

    /// The values of a facet, in reading order.
    pub fn values(&self, facet: Facet) -> &[Value] {
        self.facets.get(facet as usize).map_or(&[], Vec::as_slice)
    }

    /// The value of a code.
    pub fn value(&self, facet: Facet, code: u16) -> Option<&Value> {
        self.values(facet).get(usize::from(code))
    }

    /// The code of a key.
    pub fn code(&self, facet: Facet, key: &str) -> Option<u16> {
        self.values(facet).iter().position(|value| value.key == key).and_then(|place| u16::try_from(place).ok())
    }

    /// The code of "not stated".
    pub fn none(&self, facet: Facet) -> u16 {
        u16::try_from(self.values(facet).len().saturating_sub(1)).unwrap_or(u16::MAX)
    }
}

fn values(article: &Article, facet: Facet) -> Vec<Value> {
    let mut values = match facet {
        Facet::Article => article.members().iter().map(|it| value(&it.slug, &it.name)).collect(),
        Facet::Acts => {
            let mut values = voices(article, |kind| kind == VoiceKind::Party);
            let words = if values.len() == 2 { "both together" } else { "all together" };
            values.push(value(TOGETHER, words));
            // Whoever else is to act, for no party.
            let actors = article.commitments.iter().flat_map(|it| it.attribution.actors(article));
            let others = distinct(actors.filter(|id| article.party_of(*id).is_none()));
            values.extend(others.iter().filter_map(|id| article.voice(*id)).map(|it| value(&it.id, &it.name)));
            values
        }
        Facet::Says => voices(article, |_| true),
        Facet::Outlet => voices(article, |kind| kind == VoiceKind::Outlet),
        Facet::Force => Force::ALL.iter().map(|it| value(it.key(), it.label())).collect(),
        Facet::Standing => Standing::ALL.iter().map(|it| value(it.key(), &lowered(it.label()))).collect(),
        Facet::Kind => QuoteKind::ALL.iter().map(|it| value(it.key(), &lowered(it.label()))).collect(),
        Facet::Topic => named(&article.topics),
        Facet::Product => named(&article.products),
        Facet::Due => vec![value(DATED, "a date")],
        Facet::Para => {
            let value = |n: u16| value(&article.paragraph_key(n), &article.paragraph_words(n));
            article.paragraphs.iter().map(|it| value(it.n)).collect()
        }
    };
    values.push(value(NONE, facet.none_label()));
    values
}

fn value(key: &str, label: &str) -> Value {
    Value { key: key.to_owned(), label: label.to_owned(), party: None }
}

fn voices(article: &Article, wanted: impl Fn(VoiceKind) -> bool) -> Vec<Value> {
    let voices = article.voices().filter(|(_, voice)| wanted(voice.kind));
    voices.map(|(id, voice)| Value { party: article.party_number(id), ..value(&voice.id, &voice.name) }).collect()
}

fn named(named: &[Named]) -> Vec<Value> {
    named.iter().map(|it| value(&it.id, &it.label)).collect()
}
