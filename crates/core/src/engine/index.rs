//! Which records have which words: a sorted dictionary, so that a prefix is a range of it.

use fixedbitset::FixedBitSet;

use crate::text::{Normalizer, begins, thousands};

/// The words of one kind of record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Index {
    /// Each word with its records, sorted by word.
    words: Vec<(String, Vec<u32>)>,
    /// The same for titles alone: a hit there counts more.
    titles: Vec<(String, Vec<u32>)>,
    n: usize,
}

impl Index {
    /// Reads texts: for each record its title and everything else that can be found in it.
    pub(super) fn new(normalizer: &Normalizer, records: &[(String, String)]) -> Self {
        let read = |text: fn(&(String, String)) -> String| {
            // Each word is put where it belongs: to sort them at the end would bring the standard library's sorting
            // along, 1 kB.
            let mut words: Vec<(String, Vec<u32>)> = Vec::new();
            for (record, texts) in (0..).zip(records) {
                for word in normalizer.words(&text(texts)) {
                    match words.binary_search_by(|(known, _)| known.cmp(&word)) {
                        Ok(place) => words.get_mut(place).into_iter().for_each(|(_, records)| records.push(record)),
                        Err(place) => words.insert(place, (word, vec![record])),
                    }
                }
            }
            words
        };
        Self {
            words: read(|(title, rest)| [title, " ", rest].concat()),
            titles: read(|(title, _)| title.clone()),
            n: records.len(),
        }
    }

    /// The records in which every word begins a word; a number is a whole one.
    pub(super) fn search(&self, words: &[String]) -> FixedBitSet {
        let mut found = FixedBitSet::with_capacity(self.n);
        found.insert_range(..);
        for word in words {
            let mut hits = FixedBitSet::with_capacity(self.n);
            for (_, records) in begun_by(&self.words, word) {
                hits.extend(records.iter().map(|record| *record as usize));
            }
            found.intersect_with(&hits);
        }
        found
    }

    /// How well a record matches: whole words before beginnings of words, titles before the rest.
    pub(super) fn score(&self, record: usize, words: &[String]) -> u32 {
        let has = |list: &[(String, Vec<u32>)], word: &str, whole: bool| {
            begun_by(list, word).any(|(found, records)| {
                (!whole || found == word || thousands(word).as_ref() == Some(found))
                    && records.iter().any(|other| *other as usize == record)
            })
        };
        words
            .iter()
            .map(|word| {
                u32::from(has(&self.words, word, true)) * 4
                    + u32::from(has(&self.titles, word, true)) * 2
                    + u32::from(has(&self.titles, word, false))
            })
            .sum()
    }
}

/// The words that a word of a search begins, whichever number it is.
fn begun_by<'a>(words: &'a [(String, Vec<u32>)], word: &'a str) -> impl Iterator<Item = &'a (String, Vec<u32>)> {
    let others = thousands(word).map(|other| starting_with(words, &other)).unwrap_or_default();
    starting_with(words, word).iter().chain(others).filter(move |(found, _)| begins(found, word))
}

fn starting_with<'a>(words: &'a [(String, Vec<u32>)], prefix: &str) -> &'a [(String, Vec<u32>)] {
    let start = words.partition_point(|(word, _)| word.as_str() < prefix);
    let rest = words.get(start..).unwrap_or_default();
    let n = rest.partition_point(|(word, _)| word.starts_with(prefix));
    rest.get(..n).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index() -> Index {
        let records = [("Canola seed", "tariff"), ("Peas", "canola meal 49,000"), ("Canolas", "tariffs 15 March")];
        Index::new(&Normalizer::default(), &records.map(|(title, rest)| (title.to_owned(), rest.to_owned())))
    }

    #[test]
    fn every_word_must_begin_a_word_and_every_number_be_one() {
        #[track_caller]
        fn case(words: &[&str], expected: &[usize]) {
            let words: Vec<String> = words.iter().map(ToString::to_string).collect();
            assert_eq!(index().search(&words).ones().collect::<Vec<_>>(), expected, "{words:?}");
        }
        case(&["canola"], &[0, 1, 2]);
        case(&["canola", "tariff"], &[0, 2]);
        case(&["canolas"], &[2]);
        case(&["anola"], &[]);
        case(&["49000"], &[1]);
        case(&["49.000"], &[1]);
        case(&["4900"], &[]);
        case(&["49"], &[]);
        case(&["490.000"], &[]);
        case(&["mar", "15"], &[2]);
        case(&["march", "1"], &[]);
        case(&[], &[0, 1, 2]);
    }

    #[test]
    fn whole_words_and_titles_come_first() {
        let scores = [0, 1, 2].map(|record| index().score(record, &["canola".into()]));
        assert_eq!(scores, [7, 4, 1]);
    }
}
