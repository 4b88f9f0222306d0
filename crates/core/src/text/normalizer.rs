//! Text as a search sees it: words in lower case without accents, each with its place in the text.

use std::ops::Range;

use super::letter::{is_apostrophe, is_mark, is_of_word};

/// Folds letters. Beyond ASCII it knows the letters of its article; a query comes folded by the browser.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Normalizer {
    folds: Vec<(char, String)>,
}

/// A folded word and where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word, folded.
    pub word: String,
    /// Its place in the text it was read from.
    pub range: Range<usize>,
}

impl Normalizer {
    /// One for the letters of an article, sorted by letter.
    pub fn new(folds: Vec<(char, String)>) -> Self {
        Self { folds }
    }

    /// The words of a text. Numbers keep their point and lose their commas; an apostrophe is dropped within a word.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut word = String::new();
        let mut start = 0;
        let mut letters = text.char_indices().peekable();
        let mut before = ' ';
        while let Some((place, letter)) = letters.next() {
            let after = letters.peek().map_or(' ', |(_, next)| *next);
            let in_number = before.is_ascii_digit() && after.is_ascii_digit();
            if letter.is_alphanumeric() {
                if word.is_empty() {
                    start = place;
                }
                self.push(letter, &mut word);
            } else if letter == '.' && in_number {
                word.push('.');
            } else if (letter == ',' && in_number) || (is_apostrophe(letter) && is_of_word(before)) || is_mark(letter) {
                // Part of the word's place, not of the word.
            } else if !word.is_empty() {
                tokens.push(Token { word: std::mem::take(&mut word), range: start..place });
            }
            before = letter;
        }
        if !word.is_empty() {
            tokens.push(Token { word, range: start..text.len() });
        }
        for token in &mut tokens {
            let trimmed = text.get(token.range.clone()).map_or(0, |text| text.trim_end_matches(is_apostrophe).len());
            token.range.end = token.range.start + trimmed;
        }
        tokens
    }

    /// Where the words of a search stand in a text, whole words only, in order and without overlaps.
    pub fn highlights(&self, text: &str, words: &[String]) -> Vec<Range<usize>> {
        if words.is_empty() {
            return Vec::new();
        }
        let is_hit = |token: &Token| words.iter().any(|word| token.word.starts_with(word.as_str()));
        self.tokens(text).into_iter().filter(is_hit).map(|token| token.range).collect()
    }

    /// The folded words of a search, each once.
    pub fn words(&self, text: &str) -> Vec<String> {
        let mut words: Vec<String> = Vec::new();
        for token in self.tokens(text) {
            if !words.contains(&token.word) {
                words.push(token.word);
            }
        }
        words
    }

    fn push(&self, letter: char, word: &mut String) {
        if letter.is_ascii() {
            word.push(letter.to_ascii_lowercase());
            return;
        }
        match self.folds.binary_search_by_key(&letter, |(from, _)| *from).ok().and_then(|place| self.folds.get(place)) {
            Some((_, to)) => word.push_str(to),
            // Not a letter of the article, so that no word of it has it, capital or not.
            None => word.push(letter),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalizer() -> Normalizer {
        Normalizer::new(vec![('É', "e".into()), ('é', "e".into())])
    }

    #[test]
    fn words_are_folded_and_keep_their_place() {
        #[track_caller]
        fn case(text: &str, expected: &[(&str, &str)]) {
            let tokens = normalizer().tokens(text);
            let seen: Vec<(&str, &str)> = tokens.iter().map(|it| (it.word.as_str(), &text[it.range.clone()])).collect();
            assert_eq!(seen, expected, "{text}");
        }
        case("Québec ÉTÉ", &[("quebec", "Québec"), ("ete", "ÉTÉ")]);
        case("up to 49,000, at 6.1.", &[("up", "up"), ("to", "to"), ("49000", "49,000"), ("at", "at"), ("6.1", "6.1")]);
        case("anti-dumping", &[("anti", "anti"), ("dumping", "dumping")]);
        case("China's; countries' end", &[("chinas", "China's"), ("countries", "countries"), ("end", "end")]);
        case("Que\u{301}bec", &[("quebec", "Que\u{301}bec")]);
        case("issues—which", &[("issues", "issues"), ("which", "which")]);
        case("中文 ß", &[("中文", "中文"), ("ß", "ß")]);
        case(
            "中文，加拿大。5×2 €3 ½",
            &[("中文", "中文"), ("加拿大", "加拿大"), ("5", "5"), ("2", "2"), ("3", "3"), ("½", "½")],
        );
        case("हिन्दी।", &[("हिनदी", "हिन्दी")]);
        case("น้ำ، قمح،", &[("นำ", "น้ำ"), ("قمح", "قمح")]);
        case("か\u{3099}く", &[("かく", "か\u{3099}く")]);
        case("", &[]);
        case("'' , .", &[]);
    }

    #[test]
    fn highlights_are_words_that_begin_alike() {
        let hits = normalizer().highlights("Canola, canolas and Canada", &["canol".into(), "and".into()]);
        assert_eq!(hits, [0..6, 8..15, 16..19]);
        assert_eq!(normalizer().highlights("anything", &[]), []);
    }
}
