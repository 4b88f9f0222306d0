//! Text as a search sees it: words in lower case without accents, each with its place in the text.

use std::ops::Range;

use super::letter::{is_apostrophe, is_mark, is_of_word};
use super::numeral::number;
use super::plain::{joined, plain};
use super::thousands::begins;

/// Folds letters. Beyond ASCII it knows the letters of its article.
#[derive(Debug, Clone, Default)]
pub struct Normalizer {
    folds: Vec<(char, String)>,
    /// Takes letters and their accents apart (NFD), where something is here that can.
    apart: Option<fn(&str) -> String>,
}

/// A folded word and where it stands, in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// The word, folded.
    pub word: String,
    /// Its place in the text it was read from.
    pub range: Range<usize>,
}

impl Token {
    /// Whether it is what a search of these words finds: a word that begins so, a whole number.
    pub fn is_hit(&self, words: &[String]) -> bool {
        words.iter().any(|word| begins(&self.word, word))
    }
}

impl Normalizer {
    /// One for the letters of an article, sorted by letter.
    pub fn new(folds: Vec<(char, String)>) -> Self {
        Self { folds, apart: None }
    }

    /// With something that takes letters and their accents apart: a search then finds without accents what the article
    /// has without them.
    #[must_use]
    pub fn taking_apart(self, apart: fn(&str) -> String) -> Self {
        Self { apart: Some(apart), ..self }
    }

    /// The words of a text. Numbers keep their point and lose what stands between thousands; an apostrophe is dropped
    /// within a word.
    pub fn tokens(&self, text: &str) -> Vec<Token> {
        self.read(text, false)
    }

    fn read(&self, text: &str, is_search: bool) -> Vec<Token> {
        let mut tokens = Vec::new();
        let mut word = String::new();
        let mut start = 0;
        let mut letters = text.char_indices().peekable();
        let mut before = ' ';
        while let Some((place, raw)) = letters.next() {
            let letter = plain(raw);
            if letter.is_alphanumeric() && word.is_empty() {
                start = place;
            }
            if letter.is_ascii_digit() {
                let (len, digits) = number(text.get(place..).unwrap_or_default(), is_search);
                word.push_str(&digits);
                while letters.next_if(|(next, _)| *next < place + len).is_some() {}
            } else if letter.is_alphanumeric() {
                self.push(letter, &mut word);
            } else if (is_apostrophe(letter) && is_of_word(before)) || is_mark(letter) {
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

    /// The folded words of a text, each once.
    pub fn words(&self, text: &str) -> Vec<String> {
        once(self.tokens(text))
    }

    /// The folded words of a search, each once. A number in it that can be two keeps its point and finds both. Words that
    /// only make a question of the others are passed over: "what Xi said" looks for Xi.
    pub fn searched(&self, text: &str) -> Vec<String> {
        let mut words = match self.apart {
            Some(apart) if !text.is_ascii() => once(self.read(&apart(text), true)),
            _ => once(self.read(text, true)),
        };
        if !words.iter().all(|word| asks(word)) {
            words.retain(|word| !asks(word));
        }
        words
    }

    fn push(&self, letter: char, word: &mut String) {
        if letter.is_ascii() {
            word.push(letter.to_ascii_lowercase());
            return;
        }
        if let Some(letters) = joined(letter) {
            word.push_str(letters);
            return;
        }
        match self.folds.binary_search_by_key(&letter, |(from, _)| *from).ok().and_then(|place| self.folds.get(place)) {
            Some((_, to)) => word.push_str(to),
            // Not a letter of the article, so that no word of it has it, capital or not.
            None => word.push(letter),
        }
    }
}

/// Whether a word asks for something and names nothing.
fn asks(word: &str) -> bool {
    ASKING.contains(&word)
}

/// Words of questions. Those of other languages would be words of English ones, and the other way round.
const ASKING: [&str; 39] = [
    "a", "about", "an", "and", "at", "by", "did", "do", "does", "for", "from", "had", "has", "have", "how", "in", "is",
    "it", "its", "of", "on", "or", "said", "say", "says", "that", "the", "their", "they", "this", "to", "was", "were",
    "what", "when", "where", "which", "why", "with",
];

fn once(tokens: Vec<Token>) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for token in tokens {
        if !words.contains(&token.word) {
            words.push(token.word);
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalizer() -> Normalizer {
        Normalizer::new(vec![('É', "e".into()), ('é', "e".into())])
    }

    fn hits(text: &str, words: &[String]) -> Vec<Range<usize>> {
        normalizer().tokens(text).into_iter().filter(|token| token.is_hit(words)).map(|token| token.range).collect()
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
        case("6,1 and 2,500,000", &[("6.1", "6,1"), ("and", "and"), ("2500000", "2,500,000")]);
        case("49\u{a0}000 in 16 100", &[("49000", "49\u{a0}000"), ("in", "in"), ("16", "16"), ("100", "100")]);
        case("1.2.3 A4.5 16.01.2026", &[("1.2.3", "1.2.3"), ("a4.5", "A4.5"), ("16.01.2026", "16.01.2026")]);
        case("ﬁnance", &[("finance", "ﬁnance")]);
    }

    #[test]
    fn report_16_a_search_is_read_as_plain_letters() {
        for (typed, expected) in [
            ("６．１", vec!["6.1"]),
            ("ｃａｎｏｌａ", vec!["canola"]),
            ("ﬁnance", vec!["finance"]),
            ("canola\tseed", vec!["canola", "seed"]),
            ("canola\u{3000}seed", vec!["canola", "seed"]),
            ("٦٫١", vec!["6.1"]),
            ("👍 % + ~", vec![]),
        ] {
            assert_eq!(normalizer().searched(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn report_4_a_search_reads_numbers_as_the_calculator_does() {
        for (typed, found, passed_over) in [
            ("6,1", vec!["6.1"], vec!["61", "6,100", "6.125"]),
            ("6.1", vec!["6.1"], vec!["61", "6,100", "6.125"]),
            ("49", vec!["49"], vec!["49,000", "49.5"]),
            ("4900", vec!["4,900"], vec!["49,000"]),
            ("490,000", vec!["490,000"], vec!["49,000", "490,000,000"]),
            ("49 000", vec!["49,000"], vec!["49", "000"]),
            ("49\u{202f}000", vec!["49,000"], vec!["49"]),
            ("1'000", vec!["1,000"], vec!["1"]),
            ("1.000.000", vec!["1,000,000"], vec!["1,000"]),
            ("1.000,50", vec!["1,000.50"], vec!["1,000"]),
            ("٤٩٬٠٠٠", vec!["49,000"], vec!["49"]),
            // What can be two numbers finds both.
            ("49.000", vec!["49,000", "49.000"], vec!["49", "490000"]),
            ("6,125", vec!["6.125", "6,125"], vec!["6.1", "61250", "6,125,000"]),
        ] {
            let words = normalizer().searched(typed);
            for text in found {
                let hits = hits(text, &words);
                assert!(hits.len() == 1 && hits[0] == (0..text.len()), "{typed:?} in {text:?}");
            }
            for text in passed_over {
                assert_eq!(hits(text, &words), [], "{typed:?} in {text:?}");
            }
        }
    }

    #[test]
    fn a_question_looks_for_what_it_asks_about() {
        for (typed, expected) in [
            ("Xi said", vec!["xi"]),
            ("What did China say about canola?", vec!["china", "canola"]),
            ("by 1 March", vec!["1", "march"]),
            // Nothing else is there to look for.
            ("the", vec!["the"]),
            ("said by", vec!["said", "by"]),
            // It may be the beginning of one.
            ("Xi sai", vec!["xi", "sai"]),
        ] {
            assert_eq!(normalizer().searched(typed), expected, "{typed:?}");
        }
    }

    #[test]
    fn hits_are_words_that_begin_alike() {
        assert_eq!(hits("Canola, canolas and Canada", &["canol".into(), "and".into()]), [0..6, 8..15, 16..19]);
        assert_eq!(hits("anything", &[]), []);
    }
}
